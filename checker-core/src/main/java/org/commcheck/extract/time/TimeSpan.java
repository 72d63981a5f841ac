package org.commcheck.extract.time;

import java.time.LocalDate;
import org.commcheck.extract.TimeExpression.Trouble;
import org.commcheck.extract.TimeKind;
import org.jspecify.annotations.Nullable;

/**
 * Words of time in a text. Sample: in {@code done by Friday} the span 5–14 is a {@link TimeKind#DATE} and a deadline.
 *
 * @param start offset of the first character, 0-based, in UTF-16 code units
 * @param end offset behind the last character
 * @param kind what it says. A clock time that stands alone ({@code at 9:30}, 下午3点) is a {@link TimeKind#PERIOD} within the document's day
 * @param deadline whether its words make it a limit: {@code by}, {@code no later than}, 前, 以内
 * @param from first day, or null if it cannot be put on the calendar
 * @param to last day; the same as {@code from} for a single day, null if it cannot be put on the calendar
 * @param relative whether a reader needs the document's day to know the day: {@code tomorrow}, 下周
 * @param trouble why no reader can be sure of it
 */
public record TimeSpan(
        int start,
        int end,
        TimeKind kind,
        boolean deadline,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean relative,
        Trouble trouble) {

    public TimeSpan {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("not a span: " + start + ".." + end);
        }
    }
}
