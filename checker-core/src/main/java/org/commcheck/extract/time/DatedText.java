package org.commcheck.extract.time;

import java.time.LocalDate;
import java.util.Optional;
import org.commcheck.extract.TimeExpression.Trouble;
import org.jspecify.annotations.Nullable;

/**
 * The date that a title, a {@code Date:} field or a file name gives.
 *
 * @param start offset of its first character in that text, 0-based, in UTF-16 code units
 * @param end offset behind its last
 * @param precision how much it says
 * @param from first day; null unless the precision is {@link Precision#DAY} or a month or year that is known
 * @param to last day; null if {@code from} is
 * @param trouble why a reader can't be sure of it
 */
public record DatedText(
        int start,
        int end,
        Precision precision,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Trouble trouble) {

    /** How much a date says. */
    public enum Precision {
        /** A day, or a week or range of which the last day counts. */
        DAY,
        /** A month, quarter or year: enough for a field that has to be filled in, but it dates nothing. */
        MONTH,
        /** A day that can't be put on the calendar: its year is missing, it is ambiguous, or there is no such day. */
        UNPLACED
    }

    /** The document's day, if the text says one: of a period its last. */
    public Optional<LocalDate> date() {
        return precision == Precision.DAY ? Optional.ofNullable(to) : Optional.empty();
    }
}
