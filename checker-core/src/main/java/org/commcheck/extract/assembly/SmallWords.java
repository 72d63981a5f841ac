package org.commcheck.extract.assembly;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commcheck.extract.outline.Unit;
import org.commcheck.extract.vocabulary.TermBorders;

/** Those of some short words that a document writes in small letters: one that it writes in capitals as well is a word, not an acronym. Immutable. */
final class SmallWords {

    /** Two letters may be both: {@code IT} and “it”. */
    private static final int SHORTEST = 3;

    private static final int LONGEST = 6;

    /** In small letters. */
    private final Set<String> asked;

    /** For each number of letters a bit for each first letter of what is asked for. */
    private final int[] firstLetters = new int[LONGEST + 1];

    private final Set<String> found = new HashSet<>();

    private SmallWords(Set<String> asked) {
        this.asked = asked;
        for (String word : asked) {
            if (word.length() >= SHORTEST && word.length() <= LONGEST) {
                firstLetters[word.length()] |= bit(word.charAt(0));
            }
        }
    }

    /**
     * Looks for words.
     *
     * @param asked the words, in small letters
     */
    static SmallWords of(List<Unit> units, Set<String> asked) {
        SmallWords small = new SmallWords(asked);
        if (!asked.isEmpty()) {
            units.forEach(unit -> small.add(unit.words()));
        }
        return small;
    }

    private void add(String text) {
        int at = 0;
        while (at < text.length()) {
            int end = at;
            boolean small = true;
            while (end < text.length() && TermBorders.isWordPart(text.charAt(end))) {
                small &= text.charAt(end) >= 'a' && text.charAt(end) <= 'z';
                end++;
            }
            if (small && end - at >= SHORTEST && end - at <= LONGEST) {
                add(text, at, end);
            }
            at = Math.max(end, at + 1);
        }
    }

    private void add(String text, int from, int to) {
        if ((firstLetters[to - from] & bit(text.charAt(from))) != 0) {
            String word = text.substring(from, to);
            if (asked.contains(word)) {
                found.add(word);
            }
        }
    }

    private static int bit(char c) {
        return 1 << (c - 'a');
    }

    /** Whether the document writes a word in small letters. */
    boolean has(String word) {
        return found.contains(word);
    }
}
