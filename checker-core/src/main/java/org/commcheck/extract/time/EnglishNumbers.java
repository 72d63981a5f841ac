package org.commcheck.extract.time;

import org.jspecify.annotations.Nullable;

/** Numbers as English writes them, in digits or words. Reads only. */
final class EnglishNumbers {

    private final Tokens t;

    EnglishNumbers(Tokens tokens) {
        t = tokens;
    }

    /**
     * A number that was read.
     *
     * @param end the token behind it
     * @param value the greater of two for {@code 2-3}
     * @param vague whether it is no number that can be held to: {@code a few}
     */
    record Quantity(int end, double value, boolean vague) {
        static Quantity of(int end, double value) {
            return new Quantity(end, value, false);
        }

        /** The whole number, or 0 if it is none. */
        int whole() {
            return value == Math.rint(value) ? (int) value : 0;
        }
    }

    /** {@code 3}, {@code 2.5}, {@code 1/2}, {@code 2-3}, {@code three}, {@code twenty-four}, {@code a couple of}, {@code a few}; not {@code a}. */
    @Nullable
    Quantity quantity(int at) {
        Quantity first = one(at);
        if (first == null || first.vague()) {
            return first;
        }
        int next = first.end();
        if (t.ch(next) == '-' || t.ch(next) == '~' || t.is(next, "to") || t.is(next, "or") || t.is(next, "and")) {
            Quantity second = one(next + 1);
            boolean range = second != null && !second.vague() && second.value() > first.value() && !t.is(next, "and");
            return range ? second : first;
        }
        return first;
    }

    private @Nullable Quantity one(int at) {
        if (t.isNumber(at)) {
            return digits(at);
        }
        return t.isWord(at) ? words(at) : null;
    }

    private @Nullable Quantity digits(int at) {
        int value = t.value(at);
        if (value < 0) {
            return null;
        }
        boolean more = t.glued(at + 1) && t.glued(at + 2) && t.isNumber(at + 2);
        if (more && t.ch(at + 1) == '.') {
            return Quantity.of(at + 3, value + Math.max(0, t.value(at + 2)) / Math.pow(10, t.length(at + 2)));
        }
        if (more && t.ch(at + 1) == '/' && t.value(at + 2) > 0 && value < t.value(at + 2)) {
            return Quantity.of(at + 3, (double) value / t.value(at + 2));
        }
        return Quantity.of(at + 1, value);
    }

    private @Nullable Quantity words(int at) {
        int value = Words.cardinal(t.norm(at));
        if (value > 0) {
            return cardinal(at, value);
        }
        if (t.is(at, "half")) {
            int end = t.is(at + 1, "a") || t.is(at + 1, "an") ? at + 2 : at + 1;
            return Quantity.of(end, 0.5);
        }
        int word = t.is(at, "a") ? at + 1 : at;
        if (t.is(word, "couple") || t.is(word, "pair")) {
            return new Quantity(t.is(word + 1, "of") ? word + 2 : word + 1, 2, true);
        }
        return t.is(word, "few") || t.is(word, "several") ? new Quantity(word + 1, 3, true) : null;
    }

    private Quantity cardinal(int at, int value) {
        int unit = t.ch(at + 1) == '-' && t.glued(at + 1) ? at + 2 : at + 1;
        int ones = value >= 20 ? Words.cardinal(t.norm(unit)) : 0;
        return ones > 0 && ones < 10 ? Quantity.of(unit + 1, value + ones) : Quantity.of(at + 1, value);
    }

    /** {@code 3rd}, {@code 13rd} as people write it, {@code third}, {@code twenty-first}; null for a bare {@code 3}. */
    @Nullable
    Quantity ordinal(int at) {
        if (t.isNumber(at)) {
            boolean ordinal = t.glued(at + 1) && Words.ordinalEnding(t.norm(at + 1)) && t.length(at) <= 2;
            return ordinal ? Quantity.of(at + 2, t.value(at)) : null;
        }
        int value = Words.ordinal(t.norm(at));
        if (value > 0) {
            return Quantity.of(at + 1, value);
        }
        int tens = Words.cardinal(t.norm(at));
        if (tens != 20 && tens != 30) {
            return null;
        }
        int unit = t.ch(at + 1) == '-' ? at + 2 : at + 1;
        int ones = Words.ordinal(t.norm(unit));
        return ones > 0 && ones < 10 ? Quantity.of(unit + 1, tens + ones) : null;
    }

    /** A day of a month: {@code 5}, {@code 5th}, {@code fifth}; null beyond 31 and for what goes on as another number. */
    @Nullable
    Quantity day(int at) {
        Quantity ordinal = ordinal(at);
        if (ordinal != null) {
            return ordinal.value() <= 31 && ordinal.value() > 0 ? ordinal : null;
        }
        int value = t.value(at);
        boolean day = value >= 1 && value <= 31 && t.length(at) <= 2 && !goesOn(at + 1);
        return day ? Quantity.of(at + 1, value) : null;
    }

    private boolean goesOn(int next) {
        if (!t.glued(next)) {
            return false;
        }
        char c = t.ch(next);
        boolean number = t.glued(next + 1) && t.isNumber(next + 1);
        return c == '%' || ((c == ':' || c == '.') && number);
    }

    /** A year of four digits, or of two with an apostrophe before them; null for any other number. */
    @Nullable
    Quantity year(int at) {
        if (t.ch(at) == '\'' && t.glued(at + 1) && t.length(at + 1) == 2 && t.isNumber(at + 1)) {
            return Quantity.of(at + 2, Calendar.fullYear(t.value(at + 1), 2));
        }
        boolean year = t.length(at) == 4 && Calendar.isYear(t.value(at)) && !goesOn(at + 1);
        return year ? Quantity.of(at + 1, t.value(at)) : null;
    }
}
