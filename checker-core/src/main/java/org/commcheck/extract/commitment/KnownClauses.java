package org.commcheck.extract.commitment;

import java.util.ArrayList;
import java.util.List;
import org.commcheck.extract.people.NameShapes;
import org.commcheck.extract.people.Roster;
import org.commcheck.text.CharSet;
import org.commcheck.text.Scripts;

/**
 * Finds the clauses of a Chinese sentence that begin with somebody known, or call on them or on a unit: 规则要法务看一遍，范雨去联系，周五给答复; 外墙脱落，由工程部曾志强联系.
 */
final class KnownClauses {

    private static final CharSet ENDS = CharSet.of("，；,;：）)");
    private static final CharSet CALLS = CharSet.of("由请請让讓");
    private static final int LONGEST_NAME = 4;
    /** A unit's name and somebody's of it. */
    private static final int LONGEST = 12;

    private final Roster roster;
    private final NameShapes shapes;

    KnownClauses(Roster roster, NameShapes shapes) {
        this.roster = roster;
        this.shapes = shapes;
    }

    /** Where such clauses begin behind the first clause of a sentence, in order. */
    List<Integer> starts(String words, int from, int to) {
        List<Integer> starts = new ArrayList<>();
        for (int at = from; at < to; at++) {
            if (ENDS.has(words.charAt(at))) {
                int start = at + 1;
                while (start < to && words.charAt(start) == ' ') {
                    start++;
                }
                boolean called = start < to && CALLS.has(words.charAt(start));
                if (begins(words, called ? start + 1 : start, to, called)) {
                    starts.add(start);
                }
            }
        }
        return starts;
    }

    /** @param called whether a word before it calls on whoever is named */
    private boolean begins(String words, int at, int to, boolean called) {
        int most = Math.min(to, at + LONGEST);
        for (int end = at; end < most && Scripts.isHan(words.charAt(end)); ) {
            end++;
            String name = words.substring(at, end);
            boolean brief = end - at <= LONGEST_NAME;
            if (end - at >= 2 && ((brief && roster.knows(name)) || (called && shapes.isUnit(name)) || isOfUnit(name))) {
                return true;
            }
        }
        return false;
    }

    /** 工程部曾志强: somebody known behind the name of the unit. */
    private boolean isOfUnit(String words) {
        String name = shapes.withoutRole(words);
        return name.length() < words.length() && roster.knows(name);
    }
}
