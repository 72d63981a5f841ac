package org.commcheck.extract.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import org.commcheck.extract.TimeExpression.Trouble;
import org.jspecify.annotations.Nullable;

/** Turns numbers and words into days, counted from the document's day. Weeks begin on Monday. Immutable. */
final class Calendar {

    static final int FIRST_YEAR = 1900;
    static final int LAST_YEAR = 2099;
    private static final int PIVOT = 70;
    private static final int FARTHEST = 5000;

    private final @Nullable LocalDate anchor;
    private final DateOrder order;

    Calendar(@Nullable LocalDate anchor, DateOrder order) {
        this.anchor = anchor;
        this.order = order;
    }

    DateOrder order() {
        return order;
    }

    @Nullable
    LocalDate anchor() {
        return anchor;
    }

    Days today() {
        return Days.of(anchor);
    }

    /** The year of two or four digits; two digits mean 1970–2069. */
    static int fullYear(int year, int digits) {
        return digits > 2 ? year : year >= PIVOT ? 1900 + year : 2000 + year;
    }

    static boolean isYear(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    /**
     * A day by its numbers, year 0 for one that isn't said: then the nearest to the document's day is meant.
     *
     * @param end the token behind its last
     */
    Atom day(int start, int end, int year, int month, int day) {
        boolean exists = month >= 1 && month <= 12 && day >= 1 && day <= lengthOf(year, month);
        Atom atom = Atom.of(start, end, Shape.DAY, exists ? Days.of(resolve(year, month, day)) : Days.UNKNOWN)
                .with(new Atom.Parts(year, month, day));
        return exists ? atom : atom.with(Trouble.NO_SUCH_DAY);
    }

    private static int lengthOf(int year, int month) {
        return YearMonth.of(year == 0 ? 2000 : year, month).lengthOfMonth();
    }

    private @Nullable LocalDate resolve(int year, int month, int day) {
        if (year != 0) {
            return LocalDate.of(year, month, day);
        }
        return anchor == null ? null : nearest(anchor, month, day);
    }

    private static @Nullable LocalDate nearest(LocalDate anchor, int month, int day) {
        LocalDate best = null;
        for (int year = anchor.getYear() - 1; year <= anchor.getYear() + 1; year++) {
            LocalDate date = dateOrNull(year, month, day);
            if (date != null && (best == null || distance(anchor, date) < distance(anchor, best))) {
                best = date;
            }
        }
        return best;
    }

    static @Nullable LocalDate dateOrNull(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static long distance(LocalDate a, LocalDate b) {
        return Math.abs(ChronoUnit.DAYS.between(a, b));
    }

    /** How many days lie between the document's day and the other; a great number if it isn't known. */
    long distance(LocalDate day) {
        return anchor == null ? Long.MAX_VALUE : distance(anchor, day);
    }

    /** A day of no particular month: the first such day from the document's day on. */
    Days dayOfMonth(int day) {
        if (anchor == null) {
            return Days.UNKNOWN;
        }
        LocalDate month = anchor.withDayOfMonth(1);
        for (int i = 0; i < 3; i++, month = month.plusMonths(1)) {
            LocalDate date = dateOrNull(month.getYear(), month.getMonthValue(), day);
            if (date != null && !date.isBefore(anchor)) {
                return Days.of(date);
            }
        }
        return Days.UNKNOWN;
    }

    /** A month; year 0 for the one nearest to the document's day. */
    Days month(int year, int month) {
        LocalDate middle = resolve(year, month, 15);
        return middle == null ? Days.UNKNOWN : monthOf(middle);
    }

    /** A quarter, 1–4; year 0 for that of the document's day. */
    Days quarter(int year, int quarter) {
        return months(year, quarter * 3 - 2, 3);
    }

    /** A half, 1 or 2; year 0 for that of the document's day. */
    Days half(int year, int half) {
        return months(year, half * 6 - 5, 6);
    }

    /** So many months from January on; year 0 for that of the document's day. */
    Days firstMonths(int year, int count) {
        return months(year, 1, count);
    }

    private Days months(int year, int first, int count) {
        if (year == 0 && anchor == null) {
            return Days.UNKNOWN;
        }
        LocalDate from = LocalDate.of(year == 0 && anchor != null ? anchor.getYear() : year, first, 1);
        return new Days(from, from.plusMonths(count).minusDays(1));
    }

    Days year(int year) {
        return new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** A week by its ISO number; unknown if the year has no such week. */
    Days week(int year, int week) {
        LocalDate inYear = LocalDate.of(year, 1, 4);
        if (week < 1
                || week
                        > IsoFields.WEEK_OF_WEEK_BASED_YEAR
                                .rangeRefinedBy(inYear)
                                .getMaximum()) {
            return Days.UNKNOWN;
        }
        return weekOf(inYear.plusWeeks(week - 1L));
    }

    static Days weekOf(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Days(monday, monday.plusDays(6));
    }

    static Days monthOf(LocalDate day) {
        return new Days(day.withDayOfMonth(1), day.with(TemporalAdjusters.lastDayOfMonth()));
    }

    /** The unit that the document's day lies in, moved by so many units. */
    Days period(Grain grain, int offset) {
        LocalDate day = shifted(grain, offset).from();
        return day == null ? Days.UNKNOWN : period(grain, day);
    }

    private static Days period(Grain grain, LocalDate day) {
        return switch (grain) {
            case WEEK -> weekOf(day);
            case WEEKEND ->
                new Days(
                        day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)).minusDays(1),
                        day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)));
            case MONTH -> monthOf(day);
            case QUARTER -> monthsOf(day, 3);
            case HALF -> monthsOf(day, 6);
            case YEAR -> monthsOf(day, 12);
            case SECOND, MINUTE, HOUR, DAY, WORKDAY -> Days.of(day);
            case FORTNIGHT, SEASON, DECADE -> Days.UNKNOWN;
        };
    }

    private static Days monthsOf(LocalDate day, int count) {
        int first = (day.getMonthValue() - 1) / count * count + 1;
        LocalDate from = LocalDate.of(day.getYear(), first, 1);
        return new Days(from, from.plusMonths(count).minusDays(1));
    }

    /** The document's day moved by so many units; unknown if it isn't known or the unit is no matter of days. */
    Days shifted(Grain grain, int offset) {
        if (anchor == null || Math.abs((long) offset) > FARTHEST) {
            return Days.UNKNOWN;
        }
        return Days.of(shifted(anchor, grain, offset));
    }

    static LocalDate shifted(LocalDate day, Grain grain, int offset) {
        return switch (grain) {
            case SECOND, MINUTE, HOUR -> day;
            case DAY -> day.plusDays(offset);
            case WORKDAY -> workdays(day, offset);
            case WEEK, WEEKEND -> day.plusWeeks(offset);
            case FORTNIGHT -> day.plusWeeks(2L * offset);
            case MONTH -> day.plusMonths(offset);
            case QUARTER, SEASON -> day.plusMonths(3L * offset);
            case HALF -> day.plusMonths(6L * offset);
            case YEAR -> day.plusYears(offset);
            case DECADE -> day.plusYears(10L * offset);
        };
    }

    private static LocalDate workdays(LocalDate day, int offset) {
        LocalDate result = day.plusWeeks(offset / 5);
        int step = offset < 0 ? -1 : 1;
        for (int left = Math.abs(offset % 5); left > 0; ) {
            result = result.plusDays(step);
            if (result.getDayOfWeek().getValue() <= 5) {
                left--;
            }
        }
        return result;
    }

    /** The next such day of the week after the document's day. */
    Days next(DayOfWeek weekday) {
        return anchor == null ? Days.UNKNOWN : Days.of(anchor.with(TemporalAdjusters.next(weekday)));
    }

    /** The last such day of the week before the document's day. */
    Days previous(DayOfWeek weekday) {
        return anchor == null ? Days.UNKNOWN : Days.of(anchor.with(TemporalAdjusters.previous(weekday)));
    }

    /** A day of the week so many weeks after the document's own. */
    Days weekday(DayOfWeek weekday, int weeks) {
        return in(period(Grain.WEEK, weeks), weekday);
    }

    /** A day of the week in a given week. */
    static Days in(Days week, DayOfWeek weekday) {
        LocalDate monday = week.from();
        return monday == null ? Days.UNKNOWN : Days.of(monday.plusDays(weekday.getValue() - 1L));
    }

    /** The last working day of a week, the last day of anything else. */
    static Days close(Days days, Shape shape) {
        LocalDate from = days.from();
        if (from == null || shape != Shape.WEEK || from.getDayOfWeek() != DayOfWeek.MONDAY) {
            return days.last();
        }
        return Days.of(from.plusDays(4));
    }
}
