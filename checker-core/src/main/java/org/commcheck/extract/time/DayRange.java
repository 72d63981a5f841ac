package org.commcheck.extract.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.commcheck.extract.TimeExpression.Trouble;

/** Makes one range of two days. */
final class DayRange {

    private static final int LONGEST_WRAP = 180;

    private DayRange() {}

    /** A range of two days; backwards if the second is before the first and no turn of the year explains it. */
    static Atom of(Atom a, Atom b) {
        LocalDate from = a.days().from();
        LocalDate to = b.days().to();
        Atom range = new Atom(
                a.start(),
                b.end(),
                Shape.RANGE,
                a.days().through(b.days()),
                a.relative() || b.relative(),
                false,
                worse(a, b),
                Atom.Parts.NONE);
        if (from == null || to == null) {
            boolean sure = a.trouble() == Trouble.NONE && b.trouble() == Trouble.NONE;
            return sure && backwards(a.parts(), b.parts()) ? range.with(Trouble.BACKWARDS) : range;
        }
        if (!to.isBefore(from)) {
            return range;
        }
        LocalDate nextYear = to.plusYears(1);
        boolean turn =
                a.parts().yearless() && b.parts().yearless() && ChronoUnit.DAYS.between(from, nextYear) <= LONGEST_WRAP;
        return turn ? range.as(Shape.RANGE, new Days(from, nextYear)) : range.with(Trouble.BACKWARDS);
    }

    private static boolean backwards(Atom.Parts a, Atom.Parts b) {
        boolean sameMonth = a.month() > 0 && a.month() == b.month() && a.year() == b.year();
        return (sameMonth && b.day() > 0 && b.day() < a.day())
                || (a.yearless() && b.yearless() && b.month() < a.month() && a.month() - b.month() < 6);
    }

    private static Trouble worse(Atom a, Atom b) {
        return a.trouble() != Trouble.NONE ? a.trouble() : b.trouble();
    }
}
