package org.commcheck.extract.structure;

import java.util.regex.Pattern;
import org.commcheck.text.GuardedPattern;

/** Tells words that name the day of what is to come, which dates no document: 学校定于3月20日举行演练, {@code The drill will be held on 20 March}. */
final class ComingDays {

    /** What puts the day behind it into the time to come. */
    private static final GuardedPattern AHEAD = GuardedPattern.of(
            "定订訂拟擬将將计計wti",
            "(?:[定订訂拟擬将將]|计划|計劃)[于於在]\\s?(?=[\\d一二三四五六七八九十本下今明])|\\b(?:will|to) (?:be held|take place|start|begin|happen) on\\b|\\btakes? place on\\b|\\bis scheduled for\\b");

    /** What a heading begins with that announces a meeting. */
    private static final Pattern ANNOUNCED = Pattern.compile(
            "\\s*(?:预计|預計|预定|預定|拟定|擬定|计划|計劃|下次|下一次|下回)|(?i)\\W{0,4}(?:next|planned|upcoming|expected|scheduled)\\b");

    private ComingDays() {}

    /** Whether a heading announces what is to come: 预计2026-03-20, {@code Next meeting: 20 March 2026}. */
    static boolean announced(String heading) {
        return ANNOUNCED.matcher(heading).lookingAt();
    }

    static boolean areIn(String words) {
        return AHEAD.isIn(words);
    }
}
