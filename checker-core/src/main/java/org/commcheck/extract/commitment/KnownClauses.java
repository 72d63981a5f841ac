package org.commcheck.extract.commitment;

import java.util.ArrayList;
import java.util.List;
import org.commcheck.extract.people.Roster;
import org.commcheck.text.CharSet;
import org.commcheck.text.Scripts;

/** Finds the clauses of a Chinese sentence that begin with somebody known, or call on them: 规则要法务看一遍，范雨去联系，周五给答复. */
final class KnownClauses {

    private static final CharSet ENDS = CharSet.of("，；,;");
    private static final CharSet CALLS = CharSet.of("由请請让讓");
    private static final int LONGEST_NAME = 4;

    private KnownClauses() {}

    /** Where such clauses begin behind the first clause of a sentence, in order. */
    static List<Integer> starts(String words, int from, int to, Roster roster) {
        List<Integer> starts = new ArrayList<>();
        for (int at = from; at < to; at++) {
            boolean clause = ENDS.has(words.charAt(at)) && at + 1 < to;
            int name = clause && CALLS.has(words.charAt(at + 1)) ? at + 2 : at + 1;
            if (clause && begins(words, name, to, roster)) {
                starts.add(at + 1);
            }
        }
        return starts;
    }

    private static boolean begins(String words, int at, int to, Roster roster) {
        int most = Math.min(to, at + LONGEST_NAME);
        int end = at;
        while (end < most && Scripts.isHan(words.charAt(end))) {
            end++;
            if (end - at >= 2 && roster.knows(words.substring(at, end))) {
                return true;
            }
        }
        return false;
    }
}
