package org.commcheck.extract.assembly;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commcheck.extract.outline.Unit;
import org.commcheck.extract.vocabulary.TermBorders;

/** The short words that a document writes in small letters: one that it writes in capitals as well is a word, not an acronym. Immutable. */
final class SmallWords {

    /** Two letters may be both: {@code IT} and “it”. */
    private static final int SHORTEST = 3;

    private static final int LONGEST = 6;

    private final Set<String> words = new HashSet<>();

    private SmallWords() {}

    static SmallWords of(List<Unit> units) {
        SmallWords small = new SmallWords();
        units.forEach(unit -> small.add(unit.words()));
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
                words.add(text.substring(at, end));
            }
            at = Math.max(end, at + 1);
        }
    }

    /** Whether the document writes a word in small letters. */
    boolean has(String word) {
        return words.contains(word);
    }
}
