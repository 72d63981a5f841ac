package org.commcheck.extract.time;

import org.commcheck.extract.TimeKind;

/** What an atom is made of; finer than {@link TimeKind}, because it decides what may be joined to what. */
enum Shape {
    /** A day of the calendar, of a holiday, or counted from another: {@code 5 March}, {@code tomorrow}, 月底. */
    DAY(TimeKind.DATE),
    /** A day of the week: {@code Friday}, 下周三. */
    WEEKDAY(TimeKind.DATE),
    /** The end of a working day: {@code EOD}. It is that of today unless a day stands beside it. */
    CLOSE(TimeKind.DATE),
    /** A time of day. Alone it lies within the document's day, and says nothing of the calendar. */
    CLOCK(TimeKind.PERIOD),
    /** A part of a day, which joins a day but is nothing without one: {@code in the morning}. */
    DAYPART(TimeKind.PERIOD),
    /** Seven days or fewer: {@code next week}. */
    WEEK(TimeKind.PERIOD),
    /** From one day to another. */
    RANGE(TimeKind.PERIOD),
    /** More than seven days: {@code in March}. */
    SPAN(TimeKind.COARSE),
    LENGTH(TimeKind.DURATION),
    /** Comes again: {@code every Friday}. */
    RECURRING(TimeKind.PERIOD),
    EVENT(TimeKind.EVENT),
    VAGUE(TimeKind.VAGUE),
    /** Read so that nothing else is made of its words, but no expression of time that matters: {@code 3 weeks later}. */
    PASSED(TimeKind.PERIOD);

    private final TimeKind kind;

    Shape(TimeKind kind) {
        this.kind = kind;
    }

    TimeKind kind() {
        return kind;
    }

    boolean isDay() {
        return this == DAY || this == WEEKDAY;
    }

    /** Whether it tells a time within a day. */
    boolean isWithinDay() {
        return this == CLOCK || this == CLOSE || this == DAYPART;
    }

    boolean isPeriod() {
        return this == WEEK || this == SPAN || this == RANGE;
    }
}
