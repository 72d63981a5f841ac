package org.commcheck.extract.time;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Predicate;
import org.commcheck.extract.TimeExpression.Trouble;
import org.commcheck.extract.time.DatedText.Precision;
import org.jspecify.annotations.Nullable;

/** Chooses the date of a document among the expressions of its title, date field or file name, and reads what only stands in such places. */
final class DocumentDates {

    /** In days: the name of a paper spans a month at most. */
    private static final int LONGEST_PERIOD = 31;

    private final Tokens t;
    private final Calendar calendar;

    DocumentDates(Tokens tokens, Calendar calendar) {
        t = tokens;
        this.calendar = calendar;
    }

    /** The first day or period of days, else the first that can't be placed, else the first month; null if there is none. */
    @Nullable
    DatedText in(List<Atom> atoms) {
        Atom placed = first(atoms, atom -> isDay(atom) && atom.days().to() != null && isCertain(atom));
        if (placed != null) {
            return text(placed, Precision.DAY);
        }
        Atom dotted = dotted();
        if (dotted != null && dotted.days().to() != null) {
            return text(dotted, Precision.DAY);
        }
        Atom unplaced = first(atoms, DocumentDates::isDay);
        if (unplaced != null) {
            return text(unplaced, Precision.UNPLACED);
        }
        Atom month = first(atoms, atom -> atom.shape() == Shape.SPAN && !atom.relative());
        return month != null ? text(month, Precision.MONTH) : dotted == null ? null : text(dotted, Precision.UNPLACED);
    }

    private static @Nullable Atom first(List<Atom> atoms, Predicate<Atom> condition) {
        for (Atom atom : atoms) {
            if (condition.test(atom)) {
                return atom;
            }
        }
        return null;
    }

    /** A wrong weekday is the author's slip; the day is still the one that is written. */
    private static boolean isCertain(Atom atom) {
        return atom.trouble() == Trouble.NONE || atom.trouble() == Trouble.WRONG_WEEKDAY;
    }

    private static boolean isDay(Atom atom) {
        boolean week = atom.shape() == Shape.WEEK && atom.days().to() != null;
        return !atom.relative() && (atom.shape() == Shape.DAY || atom.shape() == Shape.RANGE || week);
    }

    /** {@code 4.7} or {@code 4/20} at either end of a title: a day of the year that is known. */
    private @Nullable Atom dotted() {
        Atom first = dotted(0);
        return first != null ? first : dotted(t.size() - 3);
    }

    private @Nullable Atom dotted(int at) {
        char separator = t.ch(at + 1);
        boolean numbers = t.isNumber(at) && t.isNumber(at + 2) && t.length(at) <= 2 && t.length(at + 2) <= 2;
        boolean alone = !t.isNumber(at - 2)
                && !t.isNumber(at + 4)
                && !t.isWord(at - 1)
                && !(separator == '.' && t.isWord(at + 3));
        boolean date = numbers && alone && t.glued(at + 1) && t.glued(at + 2) && (separator == '.' || separator == '/');
        int month = t.value(at);
        int day = t.value(at + 2);
        boolean order = separator == '.' || day > 12 || calendar.order().monthBeforeDay();
        return date && order && month >= 1 && month <= 12 && day >= 1 && day <= 31
                ? calendar.day(at, at + 3, 0, month, day)
                : null;
    }

    /**
     * What file names hold: {@code 2026-03-04}, {@code 20260304}, {@code 260304}, {@code 03-25-2026}, {@code 202603}, glued to words or not. The first
     * day counts, else the first month; null if there is none.
     */
    @Nullable
    DatedText inFileName() {
        Atom month = null;
        for (int i = 0; i < t.size(); i++) {
            Atom atom = t.isNumber(i) && !(t.isNumber(i - 2) && joint(i - 1)) ? fileDate(i) : null;
            if (atom != null && atom.shape() == Shape.DAY) {
                atom = period(atom);
                return text(atom, atom.trouble() == Trouble.NONE ? Precision.DAY : Precision.UNPLACED);
            }
            month = month == null ? atom : month;
        }
        return month == null ? null : text(month, Precision.MONTH);
    }

    /** {@code 20260302-20260306}: the period that a day begins; the day alone if none later in the same weeks follows it. */
    private Atom period(Atom day) {
        int next = day.end() + 1;
        boolean joined = t.glued(next) && t.isNumber(next) && "-~至".indexOf(t.ch(day.end())) >= 0;
        Atom last = joined ? fileDate(next) : null;
        if (last == null
                || last.shape() != Shape.DAY
                || day.days().to() == null
                || last.days().to() == null) {
            return day;
        }
        long days = ChronoUnit.DAYS.between(day.days().to(), last.days().to());
        return days > 0 && days <= LONGEST_PERIOD ? DayRange.of(day, last) : day;
    }

    private @Nullable Atom fileDate(int at) {
        int value = t.value(at);
        if (t.length(at) == 8) {
            return valid(at, at + 1, value / 10000, value / 100 % 100, value % 100);
        }
        if (t.length(at) == 6) {
            Atom month = month(at, at + 1, value / 100, value % 100);
            return month != null
                    ? month
                    : valid(at, at + 1, Calendar.fullYear(value / 10000, 2), value / 100 % 100, value % 100);
        }
        boolean two = joint(at + 1) && t.isNumber(at + 2) && t.length(at + 2) <= 2;
        boolean three = two && joint(at + 3) && t.isNumber(at + 4);
        if (t.length(at) == 4) {
            Atom day =
                    three && t.length(at + 4) <= 2 ? valid(at, at + 5, value, t.value(at + 2), t.value(at + 4)) : null;
            return day != null ? day : two ? month(at, at + 3, value, t.value(at + 2)) : null;
        }
        return three && t.length(at) <= 2 && t.length(at + 4) == 4
                ? yearLast(at, value, t.value(at + 2), t.value(at + 4))
                : null;
    }

    private @Nullable Atom yearLast(int at, int a, int b, int year) {
        boolean dayFirst = a > 12 || calendar.order() == DateOrder.DAY_FIRST;
        if (a <= 12 && b <= 12 && a != b && calendar.order() == DateOrder.UNKNOWN) {
            return Calendar.isYear(year) ? Atom.of(at, at + 5, Shape.DAY).with(Trouble.AMBIGUOUS) : null;
        }
        return dayFirst ? valid(at, at + 5, year, b, a) : valid(at, at + 5, year, a, b);
    }

    private boolean joint(int at) {
        return t.glued(at) && t.glued(at + 1) && (t.ch(at) == '-' || t.ch(at) == '.');
    }

    private @Nullable Atom valid(int at, int end, int year, int month, int day) {
        boolean known = year >= 1990 && year < 2050 && Calendar.dateOrNull(year, month, day) != null;
        return known ? calendar.day(at, end, year, month, day) : null;
    }

    private @Nullable Atom month(int at, int end, int year, int month) {
        boolean known = year >= 1990 && year < 2050 && month >= 1 && month <= 12;
        return known ? Atom.of(at, end, Shape.SPAN, calendar.month(year, month)) : null;
    }

    private DatedText text(Atom atom, Precision precision) {
        return new DatedText(
                t.start(atom.start()),
                t.end(atom.end() - 1),
                precision,
                precision == Precision.UNPLACED ? null : atom.days().from(),
                precision == Precision.UNPLACED ? null : atom.days().to(),
                atom.trouble());
    }
}
