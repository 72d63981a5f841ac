package org.commcheck.extract.time;

import org.commcheck.extract.time.EnglishNumbers.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * Quarters, halves and weeks by their numbers: {@code Q3 2026}, {@code H1 next year}, {@code 2026-Q3}, {@code 18q4}, {@code FY26 H1}, {@code week
 * 12}, {@code CW12}. Reads only.
 */
final class EnglishQuarters {

    private static final int MOST_WEEKS = 53;

    private final Tokens t;
    private final Calendar calendar;
    private final EnglishNumbers numbers;
    private final EnglishYears years;

    EnglishQuarters(Tokens tokens, Calendar calendar) {
        t = tokens;
        this.calendar = calendar;
        numbers = new EnglishNumbers(tokens);
        years = new EnglishYears(tokens, calendar);
    }

    /** One that begins with its own letter or word. */
    @Nullable
    Atom named(int at) {
        Atom quarter = quarter(at);
        Atom named = quarter != null ? quarter : week(at);
        return named != null ? named : fiscal(at);
    }

    /** {@code 2026 H1}, {@code 2026-Q3}: the year stands before the part. */
    @Nullable
    Atom yearFirst(int at) {
        int part = t.ch(at + 1) == '-' ? at + 2 : at + 1;
        if (t.length(at) != 4 || !Calendar.isYear(t.value(at)) || !isPart(part) || !Boundaries.freeLeft(t, at)) {
            return null;
        }
        int number = t.value(part + 1);
        Days days = t.is(part, "q") ? calendar.quarter(t.value(at), number) : calendar.half(t.value(at), number);
        return Atom.of(at, part + 2, Shape.SPAN, days);
    }

    /** {@code FY26 H1}, {@code FY2026-Q3}: a part of a year whose first day only its house knows. */
    private @Nullable Atom fiscal(int at) {
        boolean year = t.is(at, "fy")
                && t.capital(at)
                && t.isNumber(at + 1)
                && (t.length(at + 1) == 2 || t.length(at + 1) == 4);
        int part = t.ch(at + 2) == '-' || t.ch(at + 2) == '/' ? at + 3 : at + 2;
        return year && isPart(part) ? Atom.of(at, part + 2, Shape.SPAN) : null;
    }

    /** {@code Q3}, {@code H1}, as a part of a year that is named. */
    private boolean isPart(int at) {
        boolean quarter = t.is(at, "q");
        int number = t.value(at + 1);
        return (quarter || t.is(at, "h"))
                && t.capital(at)
                && t.glued(at + 1)
                && t.length(at + 1) == 1
                && number >= 1
                && number <= (quarter ? 4 : 2)
                && Boundaries.freeRight(t, at + 2);
    }

    /** {@code Q3}, {@code Q3 2026}, {@code H2 2026}, {@code FY26}. */
    private @Nullable Atom quarter(int at) {
        boolean quarter = t.is(at, "q");
        boolean half = t.is(at, "h");
        boolean numbered =
                (quarter || half) && t.glued(at + 1) && t.length(at + 1) == 1 && Boundaries.freeRight(t, at + 2);
        int number = t.value(at + 1);
        if (!numbered || number < 1 || number > (quarter ? 4 : 2) || (t.glued(at) && t.isNumber(at - 1))) {
            return null;
        }
        Quantity year = years.at(t.is(at + 2, "of") || t.ch(at + 2) == '/' || t.ch(at + 2) == '-' ? at + 3 : at + 2);
        if (year == null
                && ((half && !Cues.beforeMonth(t, at))
                        || (at == 0 && t.ch(at + 2) != 0 && ":.?)、".indexOf(t.ch(at + 2)) >= 0))) {
            return null;
        }
        boolean shown = t.capital(at) || (quarter && (year != null || Cues.beforeMonth(t, at)));
        if (!shown) {
            return null;
        }
        int end = year == null ? at + 2 : year.end();
        int of = year == null ? 0 : (int) year.value();
        return Atom.of(at, end, Shape.SPAN, quarter ? calendar.quarter(of, number) : calendar.half(of, number))
                .asRelative(years.isRelative(end));
    }

    /** {@code week 12}, {@code by W12}: dated only with a year, for projects count their own weeks. */
    private @Nullable Atom week(int at) {
        boolean numbered = (t.is(at, "week") || isShortWeek(at))
                && t.isNumber(at + 1)
                && t.length(at + 1) <= 2
                && t.value(at + 1) > 0
                && Boundaries.freeRight(t, at + 2);
        if (!numbered) {
            return null;
        }
        Quantity year = numbers.year(t.is(at + 2, "of") || t.ch(at + 2) == ',' ? at + 3 : at + 2);
        return year == null
                ? Atom.of(at, at + 2, Shape.WEEK)
                : Atom.of(at, year.end(), Shape.WEEK, calendar.week((int) year.value(), t.value(at + 1)));
    }

    /** {@code W12}, {@code CW12}: behind a word that shows a time, or alone, for {@code W10} may be anything. */
    private boolean isShortWeek(int at) {
        boolean calendarWeek = t.is(at, "cw") || t.is(at, "kw");
        return (calendarWeek || t.is(at, "w"))
                && t.capitals(at)
                && t.glued(at + 1)
                && t.value(at + 1) <= MOST_WEEKS
                && Boundaries.freeLeft(t, at)
                && (t.whole(at, at + 2) || (Cues.beforeMonth(t, at) && Cues.phraseEnds(t, at + 2)));
    }

    /** {@code 2018Q3}, {@code 18q4}. */
    @Nullable
    Atom quarterFirst(int at) {
        boolean quarter = t.glued(at + 1)
                && t.is(at + 1, "q")
                && t.glued(at + 2)
                && t.length(at + 2) == 1
                && Boundaries.freeLeft(t, at);
        int number = t.value(at + 2);
        if (!quarter || number < 1 || number > 4 || (t.length(at) != 2 && t.length(at) != 4)) {
            return null;
        }
        int year = Calendar.fullYear(t.value(at), t.length(at));
        return Calendar.isYear(year) ? Atom.of(at, at + 3, Shape.SPAN, calendar.quarter(year, number)) : null;
    }
}
