package org.commcheck.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.commcheck.extract.TimeExpression.Trouble;
import org.jspecify.annotations.Nullable;

/**
 * Puts neighbours together: a weekday and its date are one day (or contradict each other), a day and a time of day are that day, two days
 * with a dash are a range.
 */
final class Joiner {

    /** Beyond so many days from the document's day a date without a year may be of another year, so its weekday proves nothing. */
    private static final long SURE_OF_YEAR = 120;

    private static final int HALF_YEAR = 6;

    private final Tokens t;
    private final Calendar calendar;
    private final Links links;
    private final RelativeDays relativeDays;

    Joiner(Tokens tokens, Calendar calendar) {
        t = tokens;
        this.calendar = calendar;
        links = new Links(tokens);
        relativeDays = new RelativeDays(tokens, calendar);
    }

    /** The atoms with all neighbours joined that belong together; in order. */
    List<Atom> join(List<Atom> atoms) {
        List<Atom> joined = new ArrayList<>();
        for (Atom single : atoms) {
            Atom atom = withWeekday(single);
            Atom last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            Atom both = last == null ? null : joined(last, atom);
            if (both == null) {
                joined.add(atom);
            } else {
                joined.set(joined.size() - 1, both);
            }
        }
        return joined;
    }

    /** 12/07(二): the weekday as a single character in brackets. */
    private Atom withWeekday(Atom atom) {
        int at = atom.end();
        int weekday =
                t.ch(at) == '(' && t.isHan(at + 1) && t.ch(at + 2) == ')' ? ChineseNumbers.weekday(t.ch(at + 1)) : 0;
        if (atom.shape() != Shape.DAY || weekday == 0) {
            return atom;
        }
        return checked(weekday, atom).to(at + 3);
    }

    private @Nullable Atom joined(Atom a, Atom b) {
        if (b.start() - a.end() > 3) {
            return null;
        }
        if (a.shape().isDay() && b.shape().isDay()) {
            return days(a, b);
        }
        if (a.shape().isDay() && isLimit(b) && b.start() == a.end()) {
            return cover(a, a, b);
        }
        if (isNextDay(a) && b.shape().isWithinDay() && b.start() == a.end()) {
            int limit = ChineseParts.limitEnd(t, b.end());
            return limit > b.end() ? cover(a, a, b).to(limit).asDeadline() : cover(a, a, b);
        }
        if ((a.shape().isDay() || a.shape() == Shape.RECURRING) && b.shape().isWithinDay()) {
            return links.touch(a, b, "at", "from", "by", "for", "around", "的") || links.join(a, b)
                    ? cover(a, a, b)
                    : null;
        }
        if (a.shape().isWithinDay() && b.shape().isDay()) {
            return links.touch(a, b, "on", "of", "for", "the") ? cover(b, a, b) : null;
        }
        if (a.shape().isWithinDay() && b.shape().isWithinDay()) {
            return links.join(a, b) || b.start() == a.end() || (b.start() == a.end() + 1 && t.is(a.end(), "at"))
                    ? cover(a.shape() == Shape.DAYPART ? b : a, a, b)
                    : null;
        }
        return a.shape() == Shape.CLOSE && b.shape() == Shape.WEEK ? null : periods(a, b);
    }

    /** 3月6日例会前: an event right behind its day. */
    private boolean isLimit(Atom event) {
        return event.shape() == Shape.EVENT && event.deadline() && t.isHan(event.start());
    }

    /** 次日上午: the day after what happens has hours as others have. */
    private boolean isNextDay(Atom event) {
        return event.shape() == Shape.EVENT && "次翌".indexOf(t.ch(event.start())) >= 0 && t.isHan(event.start());
    }

    private @Nullable Atom periods(Atom a, Atom b) {
        if (a.shape() == Shape.LENGTH && b.shape().isDay()) {
            return relativeDays.counted(a, b);
        }
        if (a.shape() == Shape.WEEK && b.shape() == Shape.WEEKDAY && links.touch(a, b, "on", "from", "between")) {
            return relativeDays.inWeek(a, b);
        }
        boolean yearAndHoliday =
                a.shape() == Shape.SPAN && b.shape() == Shape.DAY && t.ch(a.end() - 1) == '年' && a.end() == b.start();
        if (yearAndHoliday) {
            return cover(b, a, b);
        }
        if (a.shape() == Shape.SPAN
                && b.shape() == Shape.SPAN
                && (links.join(a, b) || (t.ch(a.end()) == '/' && b.start() == a.end() + 1))) {
            return cover(a.as(Shape.SPAN, spans(a, b)), a, b);
        }
        if (a.shape() == Shape.WEEK && a.parts().month() > 0 && b.shape() == Shape.DAY && links.join(a, b)) {
            return DayRange.of(a, completed(a, b));
        }
        if (isWeekdays(a) && b.shape().isWithinDay() && links.touch(a, b, "at", "from", "between")) {
            return cover(a.as(Shape.RECURRING, Days.UNKNOWN).asRelative(false), a, b); // Mon–Fri 8:00–18:00
        }
        boolean rangeAndClock = a.shape() == Shape.RANGE && b.shape().isWithinDay() && links.touch(a, b, "at");
        return rangeAndClock ? cover(a, a, b) : null;
    }

    /** Two days of the week and nothing else with a dash or a word between: with hours behind it they are those of every week. */
    private boolean isWeekdays(Atom range) {
        boolean two = range.shape() == Shape.RANGE
                && range.relative()
                && range.parts().equals(Atom.Parts.NONE);
        boolean english =
                Words.weekday(t.norm(range.start())) != null && Words.weekday(t.norm(range.end() - 1)) != null;
        boolean chinese = ChinesePeriods.weekEnd(t, range.start()) > range.start()
                && ChineseNumbers.weekday(t.ch(range.end() - 1)) > 0;
        return two && (english || chinese);
    }

    /** {@code March – May 2026}: the first is of the second's year; {@code November – February}: the second is of the year after. */
    private Days spans(Atom a, Atom b) {
        if (a.parts().yearless() && b.parts().year() > 0) {
            boolean before =
                    b.parts().month() > 0 && a.parts().month() > b.parts().month();
            int year = before ? b.parts().year() - 1 : b.parts().year();
            return calendar.month(year, a.parts().month()).through(b.days());
        }
        LocalDate from = a.days().from();
        LocalDate to = b.days().to();
        boolean turn =
                from != null && to != null && to.isBefore(from) && b.parts().yearless();
        if (from != null && (turn || (a.parts().year() > 0 && b.parts().yearless()))) {
            int year = b.parts().month() < a.parts().month() ? from.getYear() + 1 : from.getYear();
            return a.days().through(calendar.month(year, b.parts().month()));
        }
        return a.days().through(b.days());
    }

    private @Nullable Atom days(Atom a, Atom b) {
        boolean oneWeekday = (a.shape() == Shape.WEEKDAY) != (b.shape() == Shape.WEEKDAY);
        if (!oneWeekday || !links.touch(a, b, "the", "-", "/", ".")) {
            return links.join(a, b) ? weekdays(a, b) : null;
        }
        if (t.ch(a.end()) == '-' && isOtherDay(a, b)) {
            return weekdays(a, b);
        }
        Atom day = checked(a.shape() == Shape.WEEKDAY ? a : b, a.shape() == Shape.WEEKDAY ? b : a);
        boolean range = t.ch(a.end()) == '-' && day.trouble() == Trouble.WRONG_WEEKDAY;
        int end = t.ch(b.start() - 1) == '(' && t.ch(b.end()) == ')' ? b.end() + 1 : b.end();
        return range ? weekdays(a, b) : cover(day, a, b).to(end);
    }

    /** {@code today - next Friday}: a day without numbers that is no such weekday begins a range. */
    private boolean isOtherDay(Atom a, Atom b) {
        boolean weekdayFirst = a.shape() == Shape.WEEKDAY;
        Atom day = weekdayFirst ? b : a;
        Atom weekday = weekdayFirst ? a : b;
        LocalDate date = day.days().from();
        boolean numbered = day.parts().month() > 0 || day.parts().day() > 0;
        return !numbered && date != null && date.getDayOfWeek().getValue() != weekdayOf(weekday);
    }

    private Atom weekdays(Atom a, Atom b) {
        if (a.shape() == Shape.WEEKDAY && b.shape() == Shape.WEEKDAY) {
            return cover(a.as(Shape.WEEK, a.days()).as(Shape.RANGE, ordered(a, b)), a, b);
        }
        return DayRange.of(a, completed(a, b)).from(a.start());
    }

    /** From one day of the week to the next such other; one that says which week it is of is taken at its word. */
    private Days ordered(Atom a, Atom b) {
        LocalDate from = a.days().from();
        LocalDate to = b.days().to();
        if (from != null && b.end() - b.start() == 1) {
            return new Days(from, from.with(TemporalAdjusters.next(DayOfWeek.of(weekdayOf(b)))));
        }
        boolean wraps = from != null && to != null && to.isBefore(from);
        return wraps && to != null && from != null
                ? new Days(from, to.plusWeeks(1))
                : a.days().through(b.days());
    }

    /** The second day of a range takes the year of the first. */
    private Atom completed(Atom a, Atom b) {
        if (a.parts().year() == 0 || !b.parts().yearless() || b.parts().day() == 0 || b.trouble() != Trouble.NONE) {
            return b;
        }
        int year = b.parts().month() < a.parts().month() - HALF_YEAR
                ? a.parts().year() + 1
                : a.parts().year();
        return calendar.day(
                b.start(), b.end(), year, b.parts().month(), b.parts().day());
    }

    /** The day, or the weekday if the day's numbers can't be put on the calendar but the weekday can. */
    private Atom checked(Atom weekday, Atom day) {
        boolean numbered = day.parts().month() > 0 || day.parts().day() > 0;
        return numbered || day.days().from() != null || day.trouble() != Trouble.NONE
                ? checked(weekdayOf(weekday), day)
                : weekday;
    }

    /** The day, and whether its weekday is right. A year that isn't said is taken as the nearest one, if there is no doubt. */
    private Atom checked(int weekday, Atom day) {
        if (day.trouble() == Trouble.AMBIGUOUS) {
            return resolved(weekday, day);
        }
        LocalDate date = day.days().from();
        if (date == null || day.trouble() != Trouble.NONE || day.shape() != Shape.DAY) {
            return day;
        }
        boolean sure = day.parts().year() > 0 || (day.parts().month() > 0 && calendar.distance(date) <= SURE_OF_YEAR);
        if (sure && weekday != date.getDayOfWeek().getValue()) {
            return day.with(Trouble.WRONG_WEEKDAY);
        }
        return day.with(
                new Atom.Parts(date.getYear(), day.parts().month(), day.parts().day()));
    }

    /** {@code Tuesday 03/04/2026}: the weekday tells which number is the month, if only one reading has it. */
    private Atom resolved(int weekday, Atom day) {
        Atom.Parts parts = day.parts();
        Atom monthFirst = calendar.day(day.start(), day.end(), parts.year(), parts.month(), parts.day());
        Atom dayFirst = calendar.day(day.start(), day.end(), parts.year(), parts.day(), parts.month());
        boolean first = isOn(weekday, monthFirst);
        if (first == isOn(weekday, dayFirst)) {
            return first || parts.year() == 0 ? day : day.with(Trouble.WRONG_WEEKDAY);
        }
        return first ? monthFirst : dayFirst;
    }

    private static boolean isOn(int weekday, Atom day) {
        LocalDate date = day.days().from();
        return date != null && date.getDayOfWeek().getValue() == weekday;
    }

    /** 1–7, read from the words, because without the document's day the atom has no date. */
    private int weekdayOf(Atom weekday) {
        for (int i = weekday.start(); i < weekday.end(); i++) {
            DayOfWeek day = Words.weekday(t.norm(i));
            if (day != null) {
                return day.getValue();
            }
        }
        return ChineseNumbers.weekday(t.ch(weekday.end() - 1));
    }

    private static Atom cover(Atom meaning, Atom a, Atom b) {
        return new Atom(
                a.start(),
                b.end(),
                meaning.shape(),
                meaning.days(),
                meaning.relative(),
                a.deadline() || b.deadline(),
                meaning.trouble(),
                meaning.parts());
    }
}
