package org.commcheck.extract.commitment;

import org.commcheck.extract.Sentence.Mood;
import org.commcheck.extract.language.ChineseActs;
import org.commcheck.extract.reading.ReadSentence;
import org.commcheck.extract.reading.ReadUnit;

/** Tells the entries of Chinese lists that ask for an act by their first words, wherever the list stands. */
final class ChineseEntries {

    private static final int LONGEST_TOPIC = 10;

    private ChineseEntries() {}

    /** 需要补充文档, 尽快与法务确认: an entry whose first sentence begins with an act. */
    static boolean isOne(ReadUnit unit, ChineseActs chinese) {
        ReadSentence first = unit.sentences().get(0);
        return first.language().equals("zh")
                && first.mood() != Mood.PAST
                && !chinese.remarks().judges(unit.words().substring(first.start(), first.end()))
                && unit.unit().isItem()
                && !TicketTitles.isOne(unit)
                && (chinese.asks(unit.words(), first.start())
                        || isDue(unit, first.start(), chinese)
                        || isHandled(unit.words(), first.start(), chinese)
                        || (first.mood() == Mood.COMMITMENT
                                && chinese.begins(unit.words(), first.start())
                                && !chinese.remarks().settles(unit.words(), first.start())));
    }

    /** 月底前完成概要设计: the limit, and right behind it the act. */
    private static boolean isDue(ReadUnit unit, int from, ChineseActs chinese) {
        return !unit.times().isEmpty()
                && unit.times().get(0).deadline()
                && unit.times().get(0).start() <= from + 1
                && chinese.begins(unit.words(), unit.times().get(0).end());
    }

    /** 文档管理：把文档移到仓库: behind a topic's name what is to be done with it. */
    private static boolean isHandled(String words, int from, ChineseActs chinese) {
        int colon = words.indexOf('：', from);
        return colon > from
                && colon - from <= LONGEST_TOPIC
                && words.startsWith("把", colon + 1)
                && chinese.begins(words, colon + 1);
    }
}
