package org.commcheck.extract.vocabulary;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;
import org.commcheck.text.CharSet;

/**
 * What must, or must not, stand right before or behind an entry. Each side is a list of alternatives: plain words or characters,
 * {@code *ing} (a word that ends so), {@code re*} (one that begins so), {@code #} (a digit), {@code ^} (the start of the text or of a
 * clause), {@code $} (the end of one). Spaces between the entry and its neighbour don't count.
 */
record TermGuard(Side onlyBefore, Side onlyAfter, Side unlessBefore, Side unlessAfter) {

    private static final long ANY = -1;

    /** In place of a character's bit where there is none. */
    private static final long NONE = 0;

    private static final int MIX = 0x9E3779B1;
    private static final int BIT_SHIFT = Integer.SIZE - 6;

    private static final CharSet CLAUSE_ENDS = CharSet.of(".,;:!?()[]|\n。，；：！？、（）");

    /**
     * What may stand there.
     *
     * @param literal the words or characters, or the part of a word; empty for the border of a clause and for digits
     */
    private record Neighbour(Kind kind, String literal) {

        private enum Kind {
            /** {@code ^} or {@code $}. */
            CLAUSE_BORDER,
            /** {@code #}. */
            DIGIT,
            /** {@code *ing}. */
            WORD_END,
            /** {@code re*}. */
            WORD_START,
            WORDS
        }

        static Neighbour of(String written, String border) {
            if (written.equals(border)) {
                return new Neighbour(Kind.CLAUSE_BORDER, "");
            }
            if (written.equals("#")) {
                return new Neighbour(Kind.DIGIT, "");
            }
            if (written.endsWith("*")) {
                return new Neighbour(Kind.WORD_START, written.substring(0, written.length() - 1));
            }
            return written.startsWith("*")
                    ? new Neighbour(Kind.WORD_END, written.substring(1))
                    : new Neighbour(Kind.WORDS, written);
        }

        Neighbour folded(TermFolding folding) {
            return new Neighbour(kind, folding.fold(literal));
        }

        /** A bit for the character nearest to the entry; all bits if it may be any. */
        long nearest(boolean before) {
            boolean known = kind == Kind.WORDS || kind == (before ? Kind.WORD_END : Kind.WORD_START);
            return known && !literal.isEmpty() ? bit(literal.charAt(before ? literal.length() - 1 : 0)) : ANY;
        }
    }

    /**
     * The alternatives on one side, and for each a mask of the characters that it may have nearest to the entry: most texts have another there, and
     * no alternative need be compared.
     */
    private static final class Side {

        private final Neighbour[] alternatives;

        /** Of each alternative. */
        private final long[] nearest;

        /** Of any of them. */
        private final long any;

        private Side(List<Neighbour> alternatives, ToLongFunction<Neighbour> nearest) {
            this.alternatives = alternatives.toArray(Neighbour[]::new);
            this.nearest = alternatives.stream().mapToLong(nearest).toArray();
            any = Arrays.stream(this.nearest).reduce(0, (one, other) -> one | other);
        }

        /** Before it is known how texts are folded, any character may stand there. */
        static Side unfolded(List<Neighbour> alternatives) {
            return new Side(alternatives, neighbour -> ANY);
        }

        Side folded(TermFolding folding, boolean before) {
            return new Side(
                    Arrays.stream(alternatives)
                            .map(neighbour -> neighbour.folded(folding))
                            .toList(),
                    neighbour -> neighbour.nearest(before));
        }

        boolean isEmpty() {
            return alternatives.length == 0;
        }

        int count() {
            return alternatives.length;
        }

        Neighbour alternative(int index) {
            return alternatives[index];
        }

        /**
         * Whether any alternative may stand beside an entry; a “no” is certain.
         *
         * @param beside the bit of the character there; none where the text ends
         */
        boolean mayStand(long beside) {
            return beside == NONE ? any == ANY : (any & beside) != 0;
        }

        /** The same of one alternative. */
        boolean mayStand(int index, long beside) {
            return beside == NONE ? nearest[index] == ANY : (nearest[index] & beside) != 0;
        }
    }

    private static long bit(char c) {
        return 1L << ((c * MIX) >>> BIT_SHIFT);
    }

    static TermGuard of(TableRow row) {
        return new TermGuard(
                side(row, "only-before", "^"),
                side(row, "only-after", "$"),
                side(row, "unless-before", "^"),
                side(row, "unless-after", "$"));
    }

    /** @param border what says on this side that a clause begins or ends there */
    private static Side side(TableRow row, String column, String border) {
        List<Neighbour> alternatives = row.cells().containsKey(column)
                ? row.list(column).stream()
                        .map(written -> Neighbour.of(written, border))
                        .toList()
                : List.of();
        return Side.unfolded(alternatives);
    }

    /** The same with what may stand there folded, as {@link #allows} wants it. */
    TermGuard folded(TermFolding folding) {
        return new TermGuard(
                onlyBefore.folded(folding, true),
                onlyAfter.folded(folding, false),
                unlessBefore.folded(folding, true),
                unlessAfter.folded(folding, false));
    }

    /** To be asked of a guard that is {@link #folded}. */
    boolean allows(String text, int start, int end, TermFolding folding) {
        return (onlyBefore.isEmpty() || before(text, start, onlyBefore, folding))
                && (onlyAfter.isEmpty() || after(text, end, onlyAfter, folding))
                && !before(text, start, unlessBefore, folding)
                && !after(text, end, unlessAfter, folding);
    }

    private static boolean before(String text, int start, Side side, TermFolding folding) {
        if (side.isEmpty()) {
            return false;
        }
        int at = start;
        while (at > 0 && folding.fold(text.charAt(at - 1)) == ' ' && text.charAt(at - 1) != '\n') {
            at--;
        }
        long beside = at == 0 ? NONE : bit(folding.fold(text.charAt(at - 1)));
        if (!side.mayStand(beside)) {
            return false;
        }
        for (int i = 0; i < side.count(); i++) {
            if (side.mayStand(i, beside) && standsBefore(text, at, side.alternative(i), folding)) {
                return true;
            }
        }
        return false;
    }

    private static boolean standsBefore(String text, int at, Neighbour what, TermFolding folding) {
        int length = what.literal().length();
        return switch (what.kind()) {
            case CLAUSE_BORDER -> at == 0 || CLAUSE_ENDS.has(text.charAt(at - 1));
            case DIGIT -> at > 0 && Character.isDigit(text.charAt(at - 1));
            case WORD_END -> same(text, at - length, what.literal(), folding);
            case WORD_START -> {
                int start = wordStart(text, at);
                yield start + length <= at
                        && same(text, start, what.literal(), folding)
                        && TermBorders.startsAt(text, start);
            }
            case WORDS -> same(text, at - length, what.literal(), folding) && TermBorders.startsAt(text, at - length);
        };
    }

    private static boolean after(String text, int end, Side side, TermFolding folding) {
        if (side.isEmpty()) {
            return false;
        }
        int at = end;
        while (at < text.length() && text.charAt(at) != '\n' && folding.fold(text.charAt(at)) == ' ') {
            at++;
        }
        long beside = at == text.length() ? NONE : bit(folding.fold(text.charAt(at)));
        if (!side.mayStand(beside)) {
            return false;
        }
        for (int i = 0; i < side.count(); i++) {
            if (side.mayStand(i, beside) && standsAfter(text, at, side.alternative(i), folding)) {
                return true;
            }
        }
        return false;
    }

    private static boolean standsAfter(String text, int at, Neighbour what, TermFolding folding) {
        int length = what.literal().length();
        return switch (what.kind()) {
            case CLAUSE_BORDER -> at == text.length() || CLAUSE_ENDS.has(text.charAt(at));
            case DIGIT -> at < text.length() && Character.isDigit(text.charAt(at));
            case WORD_START -> same(text, at, what.literal(), folding);
            case WORD_END -> {
                int end = wordEnd(text, at);
                yield end - length >= at
                        && same(text, end - length, what.literal(), folding)
                        && TermBorders.endsAt(text, end);
            }
            case WORDS -> same(text, at, what.literal(), folding) && TermBorders.endsAt(text, at + length);
        };
    }

    /** @param literal folded */
    private static boolean same(String text, int start, String literal, TermFolding folding) {
        if (start < 0 || start + literal.length() > text.length()) {
            return false;
        }
        for (int i = 0; i < literal.length(); i++) {
            if (folding.fold(text.charAt(start + i)) != literal.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static int wordStart(String text, int at) {
        int start = at;
        while (start > 0 && TermBorders.isWordPart(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static int wordEnd(String text, int at) {
        int end = at;
        while (end < text.length() && TermBorders.isWordPart(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
