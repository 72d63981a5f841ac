package org.commcheck.extract.vocabulary;

/**
 * Knows what terms begin with, so that the tree is only walked where one may be: nearly nowhere in most texts. May say yes where no term begins,
 * never no where one does. Filled once, then only read, by any thread.
 */
final class TermStarts {

    private static final int PREFIX = 3;
    private static final int HASHES = 1 << 15;
    private static final int CHARACTERS = 1 << 16;

    /** A bit for each hash of a word that a term begins with. */
    private final long[] words = new long[HASHES / Long.SIZE];
    /** A bit for each hash of the first characters, three or all, of the terms that may begin a longer word. */
    private final long[] stems = new long[HASHES / Long.SIZE];
    /** A bit for each hash of the first two characters, or the only one, of the terms that begin with no letter or digit. */
    private final long[] pairs = new long[HASHES / Long.SIZE];
    /** A bit for each folded character that a term begins with. */
    private final long[] characters = new long[CHARACTERS / Long.SIZE];

    private boolean anyStem;

    void add(Term term, TermFolding folding) {
        String folded = folding.fold(term.written());
        set(characters, folded.charAt(0));
        int end = wordEnd(folded, 0);
        if (term.match() == Term.Match.PREFIX) {
            anyStem = true;
            set(stems, slot(hash(folded, 0, Math.min(PREFIX, folded.length()), folding)));
        } else if (end > 0) {
            set(words, slot(hash(folded, 0, end, folding)));
        }
        set(pairs, slot(hash(folded, 0, Math.min(2, folded.length()), folding)));
    }

    /** Whether a term may begin with this character. */
    boolean mayBegin(char folded) {
        return isSet(characters, folded);
    }

    /**
     * Whether a term may begin where no letter or digit stands, or a wide one.
     *
     * @param at a place whose character {@link #mayBegin(char) may begin} one
     */
    boolean mayBeginAt(String text, int at, TermFolding folding) {
        int hash = folding.fold(text.charAt(at));
        return isSet(pairs, slot(hash))
                || (at + 1 < text.length() && isSet(pairs, slot(31 * hash + folding.fold(text.charAt(at + 1)))));
    }

    /** Whether a term may begin with the word between two places. */
    boolean mayBeginWord(String text, int from, int to, TermFolding folding) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + folding.fold(text.charAt(i));
            if (anyStem && i - from < PREFIX && isSet(stems, slot(hash))) {
                return true;
            }
        }
        return isSet(words, slot(hash)) || (anyStem && to - from < PREFIX && mayBeginStem(text, from, folding));
    }

    /** A stem may go on behind a short word: {@code e-m…}. */
    private boolean mayBeginStem(String text, int from, TermFolding folding) {
        int hash = 0;
        for (int i = from; i < Math.min(from + PREFIX, text.length()); i++) {
            hash = 31 * hash + folding.fold(text.charAt(i));
            if (isSet(stems, slot(hash))) {
                return true;
            }
        }
        return false;
    }

    /** Behind the letters and digits from a place on. */
    static int wordEnd(String text, int from) {
        int end = from;
        while (end < text.length() && TermBorders.isWordPart(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int hash(String text, int from, int to, TermFolding folding) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + folding.fold(text.charAt(i));
        }
        return hash;
    }

    private static int slot(int hash) {
        int mixed = hash * 0x9E3779B1;
        return mixed >>> 17;
    }

    private static void set(long[] bits, int at) {
        bits[at >> 6] |= 1L << at;
    }

    private static boolean isSet(long[] bits, int at) {
        return (bits[at >> 6] >> at & 1) != 0;
    }
}
