package org.commcheck.text;

import java.util.Collection;

/** Some characters, for loops that ask of every character whether it is one of them: a look at a bit, where a search in a string is a call. Immutable. */
public final class CharSet {

    private final String characters;
    /** A bit for each character up to the last one of the set. */
    private final long[] bits;

    private CharSet(String characters) {
        this.characters = characters;
        int last = characters.chars().max().orElse(0);
        bits = new long[(last >> 6) + 1];
        characters.chars().forEach(c -> bits[c >> 6] |= 1L << c);
    }

    /** The characters of a string. */
    public static CharSet of(String characters) {
        return new CharSet(characters);
    }

    /** What words begin with; none of them may be empty. */
    public static CharSet firstsOf(Collection<String> words) {
        StringBuilder firsts = new StringBuilder();
        words.forEach(word -> firsts.append(word.charAt(0)));
        return new CharSet(firsts.toString());
    }

    /** Whether a character is one of them. */
    public boolean has(char c) {
        int word = c >> 6;
        return word < bits.length && (bits[word] >> c & 1) != 0;
    }

    /** The characters, in the order in which they were given. */
    @Override
    public String toString() {
        return characters;
    }
}
