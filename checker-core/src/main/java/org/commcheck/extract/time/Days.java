package org.commcheck.extract.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * First and last day of an expression.
 *
 * @param from null if it cannot be put on the calendar
 * @param to null if {@code from} is
 */
record Days(@Nullable LocalDate from, @Nullable LocalDate to) {

    static final Days UNKNOWN = new Days(null, null);

    static Days of(@Nullable LocalDate day) {
        return day == null ? UNKNOWN : new Days(day, day);
    }

    Days first() {
        return of(from);
    }

    Days last() {
        return of(to);
    }

    /** From the first day of this to the last of the other; unknown if either is. */
    Days through(Days other) {
        return from == null || other.to == null ? UNKNOWN : new Days(from, other.to);
    }
}
