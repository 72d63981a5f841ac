package org.commcheck.extract.time;

import org.commcheck.extract.TimeExpression.Trouble;

/**
 * An expression of time as a reader found it, before neighbours are joined.
 *
 * @param start its first token
 * @param end the token behind its last
 * @param relative whether the document's day is needed to know it
 * @param deadline whether its own words make it a limit
 * @param parts the numbers it names, which a neighbour may complete or contradict
 */
record Atom(
        int start, int end, Shape shape, Days days, boolean relative, boolean deadline, Trouble trouble, Parts parts) {

    /**
     * The numbers of a date; 0 for one that isn't said.
     *
     * @param month 1–12
     */
    record Parts(int year, int month, int day) {
        static final Parts NONE = new Parts(0, 0, 0);

        /** A day and a month of no particular year. */
        boolean yearless() {
            return year == 0 && month > 0;
        }
    }

    static Atom of(int start, int end, Shape shape, Days days) {
        return new Atom(start, end, shape, days, false, false, Trouble.NONE, Parts.NONE);
    }

    static Atom of(int start, int end, Shape shape) {
        return of(start, end, shape, Days.UNKNOWN);
    }

    /** One that is counted from the document's day. */
    static Atom relative(int start, int end, Shape shape, Days days) {
        return new Atom(start, end, shape, days, true, false, Trouble.NONE, Parts.NONE);
    }

    Atom from(int newStart) {
        return new Atom(newStart, end, shape, days, relative, deadline, trouble, parts);
    }

    Atom to(int newEnd) {
        return new Atom(start, newEnd, shape, days, relative, deadline, trouble, parts);
    }

    Atom as(Shape newShape, Days newDays) {
        return new Atom(start, end, newShape, newDays, relative, deadline, trouble, parts);
    }

    Atom with(Trouble newTrouble) {
        return new Atom(start, end, shape, days, relative, deadline, newTrouble, parts);
    }

    Atom with(Parts newParts) {
        return new Atom(start, end, shape, days, relative, deadline, trouble, newParts);
    }

    Atom asDeadline() {
        return new Atom(start, end, shape, days, relative, true, trouble, parts);
    }

    Atom asRelative(boolean isRelative) {
        return new Atom(start, end, shape, days, isRelative, deadline, trouble, parts);
    }
}
