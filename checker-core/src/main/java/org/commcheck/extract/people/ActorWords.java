package org.commcheck.extract.people;

import java.util.Set;
import org.commcheck.extract.language.WordLists;
import org.commcheck.extract.vocabulary.Tables;

/**
 * Words around the name of whoever acts in Chinese, from the table {@code act-words}. Immutable.
 *
 * @param calls words that call on the one named behind them: 由, 请, 安排
 * @param charges verbs that put the one named before them in charge, whatever follows: 负责, 牵头
 * @param nouns what makes a noun of a verb of charge: 人, as in 负责人
 * @param briefs verbs of one character that are acts behind a name: 写, 发
 * @param titles what may stand between a full name and what its bearer does: 同学
 */
record ActorWords(Set<String> calls, Set<String> charges, Set<String> nouns, Set<String> briefs, Set<String> titles) {

    private static final int LONGEST = 4;

    static ActorWords of(Tables tables) {
        WordLists table = WordLists.of(tables, "act-words");
        return new ActorWords(
                table.list("zh-calls"),
                table.list("zh-charge"),
                table.list("zh-charge-noun"),
                table.list("zh-brief"),
                table.list("zh-title"));
    }

    ActorWords {
        calls = Set.copyOf(calls);
        charges = Set.copyOf(charges);
        nouns = Set.copyOf(nouns);
        briefs = Set.copyOf(briefs);
        titles = Set.copyOf(titles);
    }

    /** The length of the calling word at a place; 0 if there is none. */
    int call(String text, int at) {
        return longest(calls, text, at);
    }

    /** The length of the verb of charge at a place; 0 if there is none. */
    int charge(String text, int at) {
        int length = longest(charges, text, at);
        return length > 0 && longest(nouns, text, at + length) > 0 ? 0 : length;
    }

    /** The length of the title at a place; 0 if there is none. */
    int title(String text, int at) {
        return longest(titles, text, at);
    }

    private static int longest(Set<String> words, String text, int at) {
        for (int length = Math.min(LONGEST, text.length() - at); length > 0; length--) {
            if (words.contains(text.substring(at, at + length))) {
                return length;
            }
        }
        return 0;
    }
}
