package org.commcheck.extract.assembly;

import org.commcheck.extract.time.DateOrder;

/**
 * What whoever reads the documents knows of all of them.
 *
 * @param order how they write {@code 03/04/2026}
 * @param trackersHoldDates whether the issue that an action item links to may hold its day
 */
public record ReadingOptions(DateOrder order, boolean trackersHoldDates) {

    /** Nothing is known. */
    public static final ReadingOptions DEFAULT = new ReadingOptions(DateOrder.UNKNOWN, false);

    /** Whether it is the same as {@link #DEFAULT}. */
    public boolean isDefault() {
        return order == DateOrder.UNKNOWN && !trackersHoldDates;
    }
}
