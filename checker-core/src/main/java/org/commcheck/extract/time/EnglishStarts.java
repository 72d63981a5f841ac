package org.commcheck.extract.time;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What expressions of the English grammar begin with, taken from what its readers know, so that a word that a reader learns is learnt here too. */
final class EnglishStarts {

    /** Begins an expression only right before a number or another word of these sets: {@code the 5th}, {@code the next}, {@code the week}. */
    static final String ARTICLE = "the";

    private static final Set<String> PERIODS = Set.of(
            "day", "week", "weekend", "w", "cw", "kw", "q", "h", "fy", "year", "month", "half", "quarter", "spring",
            "summer", "autumn", "fall", "winter");

    private static final Set<String> LEADS =
            Set.of(ARTICLE, "a", "an", "every", "each", "all", "rest", "in", "couple", "pair", "few", "several");

    private static final Set<String> SHORT_CORES = Set.of("p", "m", "oclock", "q", "h", "fy", "half");

    private EnglishStarts() {}

    /** The words that an expression may begin with, whatever follows. */
    static Set<String> strong() {
        Set<String> words = joined(List.of(
                PERIODS,
                Words.names(),
                EnglishPeriods.DAYS.keySet(),
                EnglishEdges.INITIALS.keySet(),
                EnglishEdges.FIRST_INITIALS.keySet(),
                EnglishClock.NAMED,
                EnglishClock.PARTS));
        words.removeAll(EnglishClock.MERIDIEMS);
        return words;
    }

    /** The words that an expression may begin with if one of {@link #cores}, or a number, stands near: in most places these are just words. */
    static Set<String> weak() {
        return joined(List.of(
                LEADS,
                Words.numbers(),
                EnglishPeriods.OFFSETS.keySet(),
                EnglishEdges.STARTS,
                EnglishEdges.ENDS,
                EnglishEdges.LASTS,
                EnglishEdges.SECOND_HALVES,
                EnglishEdges.THIRDS));
    }

    /** The words of which an expression that begins weakly, or with a number, holds one. */
    static Set<String> cores() {
        return joined(List.of(
                SHORT_CORES,
                Words.unitWords(),
                Words.names(),
                EnglishPeriods.DAYS.keySet(),
                EnglishEdges.DAY_ENDS,
                EnglishClock.NAMED,
                EnglishClock.PARTS,
                EnglishClock.ZONES));
    }

    private static Set<String> joined(List<Set<String>> sets) {
        Set<String> all = new HashSet<>();
        sets.forEach(all::addAll);
        return all;
    }
}
