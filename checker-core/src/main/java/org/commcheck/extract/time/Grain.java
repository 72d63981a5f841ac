package org.commcheck.extract.time;

/** A unit of time. */
enum Grain {
    SECOND,
    MINUTE,
    HOUR,
    DAY,
    WORKDAY,
    WEEKEND,
    WEEK,
    FORTNIGHT,
    MONTH,
    QUARTER,
    HALF,
    SEASON,
    YEAR,
    DECADE;

    /** Whether several of them can lie within a day. */
    boolean withinDay() {
        return compareTo(DAY) < 0;
    }

    /** Whether one is longer than seven days. */
    boolean coarse() {
        return compareTo(WEEK) > 0;
    }
}
