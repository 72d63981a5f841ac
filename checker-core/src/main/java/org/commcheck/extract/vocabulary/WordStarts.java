package org.commcheck.extract.vocabulary;

import java.util.BitSet;
import java.util.Set;

/** Words of which the longest one at a place of a text is asked for; a place whose character begins none costs nothing. Immutable. */
public final class WordStarts {

    private final Set<String> words;
    private final BitSet first = new BitSet();
    private final int longest;

    /** @param words none empty */
    public WordStarts(Set<String> words) {
        this.words = Set.copyOf(words);
        int most = 0;
        for (String word : words) {
            first.set(word.charAt(0));
            most = Math.max(most, word.length());
        }
        longest = most;
    }

    /** The length of the longest word that begins at a place; 0 if none does. */
    public int longest(String text, int at) {
        if (at >= text.length() || !first.get(text.charAt(at))) {
            return 0;
        }
        for (int length = Math.min(longest, text.length() - at); length > 0; length--) {
            if (words.contains(text.substring(at, at + length))) {
                return length;
            }
        }
        return 0;
    }

    /** Whether one of the words begins with a character. */
    public boolean mayBegin(char c) {
        return first.get(c);
    }

    /** Whether the words are one of these. */
    public boolean contains(String word) {
        return words.contains(word);
    }
}
