package org.commcheck.extract.time;

import java.time.LocalDate;
import org.commcheck.extract.time.EnglishNumbers.Quantity;
import org.jspecify.annotations.Nullable;

/** The year that follows a month, a quarter or a day: {@code 2026}, {@code '26}, {@code next year}, {@code the following year}. Reads only. */
final class EnglishYears {

    private final Tokens t;
    private final Calendar calendar;
    private final EnglishNumbers numbers;

    EnglishYears(Tokens tokens, Calendar calendar) {
        t = tokens;
        this.calendar = calendar;
        numbers = new EnglishNumbers(tokens);
    }

    /** The year at a token; its value is 0 if it is counted from the document's day, and that isn't known. */
    @Nullable
    Quantity at(int at) {
        Quantity number = numbers.year(at);
        if (number != null) {
            return number;
        }
        int word = t.is(at, "the") ? at + 1 : at;
        int offset = EnglishPeriods.offset(t, word);
        boolean counted = offset != EnglishPeriods.NONE
                && !t.is(word, "past")
                && t.is(word + 1, "year")
                && !t.possessive(word + 1);
        LocalDate anchor = calendar.anchor();
        return counted ? Quantity.of(word + 2, anchor == null ? 0 : anchor.getYear() + offset) : null;
    }

    /** Whether an expression that ends before this token ends with a year that is counted from the document's day. */
    boolean isRelative(int end) {
        return t.is(end - 1, "year");
    }
}
