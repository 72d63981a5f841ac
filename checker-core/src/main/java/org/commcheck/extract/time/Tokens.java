package org.commcheck.extract.time;

import java.util.Arrays;
import java.util.Set;

/**
 * A text as the readers see it: words of letters, numbers of digits, single Chinese characters and single symbols; blanks only show as gaps.
 * Tokens beyond either end are {@link Type#END}, so readers need not check bounds. Immutable but for a cache; for one thread.
 */
final class Tokens {

    /** What a token is made of. */
    enum Type {
        END,
        /** Letters of an alphabet, with apostrophes inside: {@code year's}. */
        WORD,
        /** ASCII or full-width digits. */
        NUMBER,
        /** One Chinese character. */
        HAN,
        SYMBOL
    }

    private static final int NOT_A_NUMBER = -1;
    private static final int LONGEST_NUMBER = 9;
    /** About how many characters a token takes with the blank behind it. */
    private static final int CHARACTERS = 3;

    private static final int FEWEST = 8;

    private final String original;
    private final char[] folded;
    private int[] starts;
    private int[] ends;
    private int[] hashes;
    private Type[] types;
    private int size;
    /** Made when a first token is asked for. */
    private String[] norms = {};

    Tokens(String text) {
        original = text;
        folded = text.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            folded[i] = Folding.fold(folded[i]);
        }
        int expected = folded.length / CHARACTERS + FEWEST;
        starts = new int[expected];
        ends = new int[expected];
        hashes = new int[expected];
        types = new Type[expected];
        cut();
    }

    private void cut() {
        int i = 0;
        while (i < folded.length) {
            char c = folded[i];
            int end = i + 1;
            if (isSmall(c)) {
                end = addWord(i);
            } else if (isDigit(c)) {
                end = addNumber(i);
            } else if (Folding.han(c)) {
                add(Type.HAN, i, end, c);
            } else if (Character.isLetter(c)) {
                end = addWord(i);
            } else if (!Character.isWhitespace(c)) {
                add(Type.SYMBOL, i, end, c);
            }
            i = end;
        }
    }

    private int addNumber(int start) {
        int end = start;
        int hash = 0;
        while (end < folded.length && isDigit(folded[end])) {
            hash = 31 * hash + folded[end];
            end++;
        }
        add(Type.NUMBER, start, end, hash);
        return end;
    }

    private int addWord(int start) {
        int end = start;
        int hash = 0;
        while (end < folded.length && (isLetter(folded[end]) || apostropheInside(end))) {
            hash = folded[end] == '\'' ? hash : 31 * hash + folded[end];
            end++;
        }
        add(Type.WORD, start, end, hash);
        return end;
    }

    private boolean apostropheInside(int i) {
        return folded[i] == '\'' && i + 1 < folded.length && isLetter(folded[i + 1]);
    }

    private static boolean isLetter(char c) {
        return isSmall(c) || (c >= 0x80 && Character.isLetter(c) && !Folding.han(c));
    }

    /** Of the letters of ASCII folding leaves only these. */
    private static boolean isSmall(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private void add(Type type, int start, int end, int hash) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            hashes = Arrays.copyOf(hashes, size * 2);
            types = Arrays.copyOf(types, size * 2);
        }
        starts[size] = start;
        ends[size] = end;
        hashes[size] = hash;
        types[size++] = type;
    }

    int size() {
        return size;
    }

    Type type(int i) {
        return i < 0 || i >= size ? Type.END : types[i];
    }

    /** Offset of the first character of a token that exists. */
    int start(int i) {
        return starts[i];
    }

    /** Offset behind the last character of a token that exists. */
    int end(int i) {
        return ends[i];
    }

    /** How many characters the token has; 0 beyond the ends. */
    int length(int i) {
        return i < 0 || i >= size ? 0 : ends[i] - starts[i];
    }

    /** The folded token, a word without its apostrophes; empty beyond the ends. */
    String norm(int i) {
        if (type(i) == Type.END) {
            return "";
        }
        if (norms.length == 0) {
            norms = new String[size];
        }
        String norm = norms[i];
        if (norm == null) {
            norm = new String(folded, starts[i], length(i));
            if (norm.length() > 1 && norm.indexOf('\'') >= 0) {
                norm = norm.replace("'", "");
            }
            norms[i] = norm;
        }
        return norm;
    }

    /** The hash of {@link #norm} of a token that exists, without making the string. */
    int hash(int i) {
        return hashes[i];
    }

    boolean is(int i, String norm) {
        if (i < 0 || i >= size || norm.isEmpty()) {
            return norm(i).equals(norm);
        }
        // A token with another hash is another, and its string need not be made.
        return hashes[i] == norm.hashCode() && norm(i).equals(norm);
    }

    boolean isAny(int i, Set<String> norms) {
        return type(i) != Type.END && norms.contains(norm(i));
    }

    /** The folded character of a token of one character; 0 for any other. */
    char ch(int i) {
        return length(i) == 1 ? folded[starts[i]] : 0;
    }

    /** Whether the Chinese characters or symbols from token {@code i} on are these. */
    boolean reads(int i, String characters) {
        for (int k = 0; k < characters.length(); k++) {
            if (ch(i + k) != characters.charAt(k)) {
                return false;
            }
        }
        return true;
    }

    /** The number that a token of digits says; -1 for any other and for more digits than nine. */
    int value(int i) {
        if (type(i) != Type.NUMBER || length(i) > LONGEST_NUMBER) {
            return NOT_A_NUMBER;
        }
        int value = 0;
        for (int k = starts[i]; k < ends[i]; k++) {
            value = value * 10 + folded[k] - '0';
        }
        return value;
    }

    boolean isHan(int i) {
        return type(i) == Type.HAN;
    }

    boolean isWord(int i) {
        return type(i) == Type.WORD;
    }

    boolean isNumber(int i) {
        return type(i) == Type.NUMBER;
    }

    /** Whether no blank stands between the token and the one before it, and both exist. */
    boolean glued(int i) {
        return type(i) != Type.END && type(i - 1) != Type.END && starts[i] == ends[i - 1];
    }

    /** Whether the word begins with a capital. */
    boolean capital(int i) {
        return isWord(i) && Character.isUpperCase(original.charAt(starts[i]));
    }

    /** Whether all letters of the word are capitals. */
    boolean capitals(int i) {
        if (!isWord(i)) {
            return false;
        }
        for (int k = starts[i]; k < ends[i]; k++) {
            if (Character.isLowerCase(original.charAt(k))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the word holds an apostrophe. */
    boolean possessive(int i) {
        return isWord(i) && norm(i).length() < length(i);
    }

    /** Whether nothing but symbols stands outside these tokens. */
    boolean whole(int from, int to) {
        return onlySymbols(0, from) && onlySymbols(to, size);
    }

    // Bounded, so that a long line of symbols does not make every reader slow.
    private boolean onlySymbols(int from, int to) {
        if (to - from > 8) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (types[i] != Type.SYMBOL) {
                return false;
            }
        }
        return true;
    }
}
