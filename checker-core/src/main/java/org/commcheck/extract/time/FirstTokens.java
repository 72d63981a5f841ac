package org.commcheck.extract.time;

import java.util.Set;

/**
 * Knows what expressions of time can begin with, so that the readers are only asked where one may be: nearly nowhere in most texts. May say yes
 * where nothing begins, never no where something does. Filled once, then only read, by any thread.
 */
final class FirstTokens {

    private static final int WORDS = 1 << 15;
    private static final int CHARACTERS = 1 << 16;

    /** A bit for each hash of a word. */
    private final long[] words = new long[WORDS / Long.SIZE];
    /** A bit for each character that is a token by itself. */
    private final long[] han = new long[CHARACTERS / Long.SIZE];

    FirstTokens() {
        Words.beginnings().forEach(this::add);
        EnglishEvents.FIRST.forEach(this::add);
        for (char c = 0; c < CHARACTERS - 1; c++) {
            if (Readers.begins(c)) {
                set(han, c);
            }
        }
    }

    /** Adds what the phrases of a lexicon begin with. */
    void addAll(Set<String> norms) {
        norms.forEach(this::add);
    }

    private void add(String norm) {
        if (Folding.han(norm.charAt(0))) {
            set(han, norm.charAt(0));
        } else {
            set(words, slot(norm.hashCode()));
        }
    }

    /** Whether an expression may begin at any token. */
    boolean anyIn(Tokens t) {
        boolean limits = limits(t);
        for (int i = 0; i < t.size(); i++) {
            if (mayBegin(t, i, limits)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether an expression may begin at the token.
     *
     * @param limits what {@link #limits} says of the text
     */
    boolean mayBegin(Tokens t, int at, boolean limits) {
        return switch (t.type(at)) {
            case NUMBER -> true;
            case WORD -> limits || isSet(words, slot(t.hash(at)));
            case HAN -> isSet(han, t.ch(at));
            case SYMBOL, END -> false;
        };
    }

    /** Whether the text has a Chinese word for a limit: behind such a word any name can begin an expression (code freeze前). */
    static boolean limits(Tokens t) {
        for (int i = 0; i < t.size(); i++) {
            if (t.isHan(i) && "前止".indexOf(t.ch(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static int slot(int hash) {
        return (hash ^ hash >>> 15) & (WORDS - 1);
    }

    private static void set(long[] bits, int at) {
        bits[at >> 6] |= 1L << at;
    }

    private static boolean isSet(long[] bits, int at) {
        return (bits[at >> 6] >> at & 1) != 0;
    }
}
