package org.commcheck.extract.time;

/** In which order a document writes the numbers of {@code 03/04/2026}. */
public enum DateOrder {
    /** Nothing tells: such a date is ambiguous unless one number is above twelve. */
    UNKNOWN,
    DAY_FIRST,
    MONTH_FIRST
}
