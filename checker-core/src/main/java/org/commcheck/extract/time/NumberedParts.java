package org.commcheck.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Parts of a month, quarter or year by their number, negative from its end: the third Friday, the last week, the first half. */
final class NumberedParts {

    private static final int MOST_WEEKDAYS = 5;
    private static final int DAYS_OF_HALF = 15;
    private static final int LONGEST_MONTH = 31;

    private NumberedParts() {}

    /** The days of such a part; unknown if there is none, or if only its house knows where it begins. */
    static Days of(Days days, int number, Grain grain) {
        LocalDate from = days.from();
        LocalDate to = days.to();
        if (from == null || to == null) {
            return Days.UNKNOWN;
        }
        boolean month = from.plusDays(LONGEST_MONTH).isAfter(to);
        return switch (grain) {
            case DAY -> day(from, to, number);
            case WEEK -> week(from, to, number);
            case WEEKEND -> weekend(days, number);
            case MONTH -> month ? Days.UNKNOWN : month(from, to, number);
            case QUARTER -> number >= 1 && number <= 4 && year(from, to) ? quarter(from, number) : Days.UNKNOWN;
            case HALF -> month ? halfOfMonth(from, to, number) : year(from, to) ? half(from, number) : Days.UNKNOWN;
            default -> Days.UNKNOWN;
        };
    }

    /** {@code first Monday of October}. */
    static Days weekday(Days days, int number, DayOfWeek weekday) {
        LocalDate from = days.from();
        return from == null || Math.abs(number) > MOST_WEEKDAYS
                ? Days.UNKNOWN
                : Days.of(from.with(TemporalAdjusters.dayOfWeekInMonth(number, weekday)));
    }

    private static Days day(LocalDate from, LocalDate to, int number) {
        LocalDate day = number > 0 ? from.plusDays(number - 1L) : to.plusDays(number + 1L);
        return day.isBefore(from) || day.isAfter(to) ? Days.UNKNOWN : Days.of(day);
    }

    private static boolean year(LocalDate from, LocalDate to) {
        return to.equals(from.plusYears(1).minusDays(1));
    }

    /** A week belongs where most of its days lie, its Thursday among them; ISO numbers the weeks of a year so. */
    private static Days week(LocalDate from, LocalDate to, int number) {
        LocalDate thursday = number > 0
                ? from.with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY)).plusWeeks(number - 1L)
                : to.with(TemporalAdjusters.previousOrSame(DayOfWeek.THURSDAY)).plusWeeks(number + 1L);
        return thursday.isBefore(from) || thursday.isAfter(to) ? Days.UNKNOWN : Calendar.weekOf(thursday);
    }

    private static Days weekend(Days days, int number) {
        LocalDate saturday = weekday(days, number, DayOfWeek.SATURDAY).from();
        return saturday == null ? Days.UNKNOWN : new Days(saturday, saturday.plusDays(1));
    }

    private static Days month(LocalDate from, LocalDate to, int number) {
        LocalDate first =
                number > 0 ? from.plusMonths(number - 1L) : to.withDayOfMonth(1).plusMonths(number + 1L);
        return first.isBefore(from) || first.isAfter(to) ? Days.UNKNOWN : Calendar.monthOf(first);
    }

    private static Days quarter(LocalDate year, int number) {
        LocalDate from = year.plusMonths(3L * (number - 1));
        return new Days(from, from.plusMonths(3).minusDays(1));
    }

    private static Days half(LocalDate year, int number) {
        LocalDate from = number == 1 ? year : year.plusMonths(6);
        return Math.abs(number) > 2
                ? Days.UNKNOWN
                : new Days(from, from.plusMonths(6).minusDays(1));
    }

    private static Days halfOfMonth(LocalDate from, LocalDate to, int number) {
        return number == 1
                ? new Days(from, from.plusDays(DAYS_OF_HALF - 1L))
                : Math.abs(number) > 2 ? Days.UNKNOWN : new Days(from.plusDays(DAYS_OF_HALF), to);
    }
}
