package org.commcheck.extract.structure;

import org.commcheck.text.GuardedPattern;

/** Tells words that name the day of what is to come, which dates no document: 学校定于3月20日举行演练, {@code The drill will be held on 20 March}. */
final class ComingDays {

    /** What puts the day behind it into the time to come. */
    private static final GuardedPattern AHEAD = GuardedPattern.of(
            "定订訂拟擬将將计計wti",
            "(?:[定订訂拟擬将將]|计划|計劃)[于於在]\\s?(?=[\\d一二三四五六七八九十本下今明])|\\b(?:will|to) (?:be held|take place|start|begin|happen) on\\b|\\btakes? place on\\b|\\bis scheduled for\\b");

    private ComingDays() {}

    static boolean areIn(String words) {
        return AHEAD.isIn(words);
    }
}
