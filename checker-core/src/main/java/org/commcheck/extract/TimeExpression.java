package org.commcheck.extract;

import java.time.LocalDate;
import org.commcheck.text.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * Words that say when or how long. Samples: {@code by Friday}, {@code within 24 hours}, {@code in March}, {@code ASAP}, 下周五前, 尽快.
 *
 * @param scope the sentence it stands in, see {@link Sentence#scope}; -1 in a heading
 * @param clause which clause of it, so that one that is said of another act has another number; 0 in a cell of a table and in a heading
 * @param kind what it says
 * @param deadline whether its words make it a limit: {@code by}, {@code no later than}, 前, 以内
 * @param from first day, or null if it cannot be put on the calendar
 * @param to last day; the same as {@code from} for a single day, null if it cannot be put on the calendar
 * @param relative whether a reader needs the document's day to know the day: {@code tomorrow}, 下周
 * @param trouble why no reader can be sure of it, or {@link Trouble#NONE}
 */
public record TimeExpression(
        TextRange range,
        String text,
        int scope,
        int clause,
        TimeKind kind,
        boolean deadline,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean relative,
        Trouble trouble)
        implements Fact {
    /** Why a date can't be trusted. */
    public enum Trouble {
        /** It can be trusted. */
        NONE,
        /** Day and month can change places: {@code 03/04/2026}. */
        AMBIGUOUS,
        /** The day does not exist: {@code 2026-02-30}. */
        NO_SUCH_DAY,
        /** The weekday is another one: {@code Friday, 4 March 2026}. */
        WRONG_WEEKDAY,
        /** The range ends before it starts. */
        BACKWARDS
    }
}
