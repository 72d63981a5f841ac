package org.commcheck.extract.people;

import java.util.Set;
import org.commcheck.extract.language.WordLists;
import org.commcheck.extract.vocabulary.Tables;
import org.commcheck.extract.vocabulary.WordStarts;

/**
 * Words around the name of whoever acts in Chinese, from the table {@code act-words}. Immutable.
 *
 * @param calls words that call on the one named behind them: 由, 请, 安排
 * @param beforeCalls what such a word may follow where it calls on somebody, but for the beginning of a clause: 决定, 同意
 * @param charges verbs that put the one named before them in charge, whatever follows: 负责, 牵头
 * @param nouns what makes a noun of a verb of charge: 人, as in 负责人
 * @param titles what may stand between a full name and what its bearer does: 同学
 * @param tools what is written like a name and worked on or with: {@code GitHub}
 * @param takers verbs that take people as their object: 联系厂商 is nobody's name
 */
record ActorWords(
        WordStarts calls,
        Set<String> beforeCalls,
        WordStarts charges,
        WordStarts nouns,
        WordStarts titles,
        WordStarts tools,
        WordStarts takers) {

    private static final int LONGEST_BEFORE = 3;

    static ActorWords of(Tables tables) {
        WordLists table = WordLists.of(tables, "act-words");
        return new ActorWords(
                new WordStarts(table.list("zh-calls")),
                table.list("zh-before-call"),
                new WordStarts(table.list("zh-charge")),
                new WordStarts(table.list("zh-charge-noun")),
                new WordStarts(table.list("zh-title")),
                new WordStarts(table.list("zh-tool")),
                new WordStarts(table.list("zh-takes-people")));
    }

    /** The length of the calling word at a place; 0 if there is none. */
    int call(String text, int at) {
        return calls.longest(text, at);
    }

    /** Whether a clause may call on somebody at a place: the clause begins there, or behind one of the words that may stand before. */
    boolean mayCallAt(String text, int at) {
        if (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1))) {
            return true;
        }
        for (int length = 1; length <= Math.min(LONGEST_BEFORE, at); length++) {
            if (beforeCalls.contains(text.substring(at - length, at))) {
                return true;
            }
        }
        return false;
    }

    /** The length of the verb of charge at a place; 0 if there is none. */
    int charge(String text, int at) {
        int length = charges.longest(text, at);
        return length > 0 && nouns.longest(text, at + length) > 0 ? 0 : length;
    }

    /** Whether a word that calls on somebody, or puts somebody in charge, may begin with a character; a “no” is certain. */
    boolean mayBegin(char c) {
        return calls.mayBegin(c) || charges.mayBegin(c);
    }

    /** The length of the title at a place; 0 if there is none. */
    int title(String text, int at) {
        return titles.longest(text, at);
    }

    /** Whether a verb stands at a place behind which somebody is its object. */
    boolean takesPeople(String text, int at) {
        return takers.longest(text, at) > 0;
    }

    /** Whether the name of a tool stands at a place, and not the beginning of a longer word. */
    boolean isTool(String text, int at) {
        int length = tools.longest(text, at);
        int end = at + length;
        return length > 0 && (end == text.length() || text.charAt(end) > 'z' || !Character.isLetter(text.charAt(end)));
    }
}
