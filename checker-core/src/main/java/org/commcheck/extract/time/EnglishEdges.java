package org.commcheck.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.commcheck.extract.time.EnglishNumbers.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * Ends, beginnings and numbered parts of periods: {@code end of March}, {@code EOD}, {@code EOY 2026}, {@code close of business}, {@code early next week},
 * {@code first Monday of October}, {@code third quarter of 2026}, {@code week of 7 October}.
 */
final class EnglishEdges implements Reader {

    static final Map<String, Grain> INITIALS = Map.of(
            "eod",
            Grain.DAY,
            "cob",
            Grain.DAY,
            "eow",
            Grain.WEEK,
            "eom",
            Grain.MONTH,
            "eoq",
            Grain.QUARTER,
            "eoy",
            Grain.YEAR);
    static final Map<String, Grain> FIRST_INITIALS = Map.of("bom", Grain.MONTH, "boy", Grain.YEAR);
    static final Set<String> STARTS = Set.of("beginning", "start", "middle", "begin");
    static final Set<String> ENDS = Set.of("end", "close");
    static final Set<String> LASTS = Set.of("last", "final");
    static final Set<String> SECOND_HALVES = Set.of("latter", "back");
    static final Set<String> THIRDS = Set.of("early", "mid", "late", "later");
    private static final Set<String> BEFORE_ENDS = Set.of("by", "before", "until", "till", "at");
    static final Set<String> DAY_ENDS = Set.of("day", "business", "play");

    private final Tokens t;
    private final Calendar calendar;
    private final EnglishNumbers numbers;
    private final EnglishYears years;
    private final EnglishDates dates;
    private final EnglishPeriods periods;

    EnglishEdges(Tokens tokens, Calendar calendar, EnglishDates dates, EnglishPeriods periods) {
        t = tokens;
        this.calendar = calendar;
        numbers = new EnglishNumbers(tokens);
        years = new EnglishYears(tokens, calendar);
        this.dates = dates;
        this.periods = periods;
    }

    @Override
    public @Nullable Atom read(int at) {
        Atom initials = initials(at);
        if (initials != null) {
            return initials;
        }
        int word = t.is(at, "the") ? at + 1 : at;
        if (t.isAny(word, ENDS) || t.isAny(word, STARTS)) {
            return edge(at, word);
        }
        if (t.isAny(word, THIRDS)) {
            return third(at, word);
        }
        if (t.is(word, "week") || t.is(word, "w")) {
            return weekOf(at, word);
        }
        if (t.isAny(word, SECOND_HALVES)) {
            return secondHalf(at, word);
        }
        Atom end = endLast(at, word);
        return end != null ? end : numbered(at, word);
    }

    /** {@code by year end}, {@code before month-end}: a limit, not the {@code year-end report}. */
    private @Nullable Atom endLast(int at, int word) {
        Grain grain = Words.unit(t.norm(word));
        int end = t.ch(word + 1) == '-' ? word + 2 : word + 1;
        boolean period = grain != null && grain.compareTo(Grain.WORKDAY) > 0 && t.length(word) > 1;
        if (grain == null || !period || !t.is(end, "end") || !t.isAny(at - 1, BEFORE_ENDS)) {
            return null;
        }
        Shape shape = grain.coarse() ? Shape.SPAN : Shape.WEEK;
        return Atom.relative(at, end + 1, Shape.DAY, Calendar.close(calendar.period(grain, 0), shape));
    }

    private @Nullable Atom initials(int at) {
        Grain end = INITIALS.get(t.norm(at));
        if (end == Grain.DAY) {
            return Atom.relative(at, at + 1, Shape.CLOSE, calendar.today());
        }
        if (end != null) {
            Quantity year = end == Grain.YEAR ? numbers.year(at + 1) : null;
            if (year != null) {
                return Atom.of(
                        at, year.end(), Shape.DAY, Calendar.close(calendar.year((int) year.value()), Shape.SPAN));
            }
            Shape shape = end == Grain.WEEK ? Shape.WEEK : Shape.SPAN;
            return Atom.relative(at, at + 1, Shape.DAY, Calendar.close(calendar.period(end, 0), shape));
        }
        Grain start = FIRST_INITIALS.get(t.norm(at));
        boolean first = start != null && Cues.beforeDay(t, at);
        return first && start != null
                ? Atom.relative(at, at + 1, Shape.DAY, calendar.period(start, 0).first())
                : null;
    }

    private @Nullable Atom edge(int at, int word) {
        int of = t.ch(word + 1) == '-' ? word + 2 : word + 1;
        if (!t.is(of, "of")) {
            return null;
        }
        int next = t.ch(of + 1) == '-' ? of + 2 : of + 1;
        int bare = t.is(next, "the") ? next + 1 : next;
        if (t.isAny(word, ENDS) && t.isAny(bare, DAY_ENDS)) {
            boolean idiom = bare > next && (t.is(at - 1, "at") || (t.is(at - 1, "the") && t.is(at - 2, "at")));
            return idiom ? null : Atom.relative(at, bare + 1, Shape.CLOSE, calendar.today());
        }
        Atom named = target(next);
        Atom target = named == null ? numbered(next, bare) : named;
        if (target == null) {
            return null;
        }
        return t.isAny(word, ENDS) ? end(target).from(at) : start(target).from(at);
    }

    private static Atom end(Atom target) {
        return target.shape().isDay() ? target : target.as(Shape.DAY, Calendar.close(target.days(), target.shape()));
    }

    private static Atom start(Atom target) {
        return target.shape() == Shape.SPAN ? target.as(Shape.SPAN, tenDays(target.days())) : target;
    }

    private static Days tenDays(Days days) {
        LocalDate from = days.from();
        return from == null ? days : new Days(from, from.plusDays(9));
    }

    private @Nullable Atom third(int at, int word) {
        int next = t.ch(word + 1) == '-' ? word + 2 : word + 1;
        next = t.is(next, "in") && t.is(word, "later") ? next + 1 : next;
        Atom target = target(next);
        boolean whole = target != null && target.shape().isPeriod();
        boolean bare = t.isAny(next, Set.of("week", "month", "year", "day", "quarter"));
        return whole && !bare && target != null
                ? target.as(target.shape(), part(target.days(), t.norm(word))).from(at)
                : null;
    }

    /** The third of a month that {@code early}, {@code mid} or {@code late} means; anything else as it is. */
    private static Days part(Days days, String word) {
        LocalDate from = days.from();
        LocalDate to = days.to();
        boolean month = from != null && to != null && from.getMonth() == to.getMonth() && from.getDayOfMonth() == 1;
        if (!month || from == null) {
            return days;
        }
        return switch (word) {
            case "early" -> new Days(from, from.plusDays(9));
            case "mid" -> new Days(from.plusDays(10), from.plusDays(19));
            default -> new Days(from.plusDays(20), to);
        };
    }

    /** A period that something may be the end of. */
    private @Nullable Atom target(int at) {
        int around = t.is(at, "around") ? at + 1 : at;
        int word = t.is(around, "the") ? around + 1 : around;
        Quantity year = numbers.year(word);
        if (year != null) {
            return Atom.of(at, year.end(), Shape.SPAN, calendar.year((int) year.value()));
        }
        Grain grain = Words.unit(t.norm(word));
        if (grain != null && grain.compareTo(Grain.WORKDAY) > 0 && t.length(word) > 1) {
            return unit(at, word, grain);
        }
        DayOfWeek weekday = Words.weekday(t.norm(word));
        if (weekday != null) {
            return Atom.relative(at, word + 1, Shape.WEEKDAY, calendar.next(weekday));
        }
        Atom month = Words.month(t.norm(word)) > 0 ? dates.month(word) : null;
        return month != null ? month : periods.read(around);
    }

    private Atom unit(int at, int word, Grain grain) {
        int end = t.is(word, "week") && (t.is(word + 1, "end") || (t.ch(word + 1) == '-' && t.is(word + 2, "end")))
                ? t.is(word + 1, "end") ? word + 2 : word + 3
                : word + 1;
        Grain unit = end > word + 1 ? Grain.WEEKEND : grain;
        return Atom.relative(at, end, unit.coarse() ? Shape.SPAN : Shape.WEEK, calendar.period(unit, 0));
    }

    /** {@code week of 7 October}, {@code w/c 22/03/26}, {@code week commencing Monday 9 March}. */
    private @Nullable Atom weekOf(int at, int word) {
        boolean short2 = t.is(word, "w")
                && t.ch(word + 1) == '/'
                && (t.is(word + 2, "c") || t.is(word + 2, "e") || t.is(word + 2, "b"));
        boolean named = t.is(word, "week")
                && (t.is(word + 1, "of")
                        || t.is(word + 1, "commencing")
                        || t.is(word + 1, "beginning")
                        || t.is(word + 1, "ending")
                        || t.is(word + 1, "starting"));
        if (!short2 && !named) {
            return null;
        }
        int from = short2 ? word + 3 : word + 2;
        from = t.ch(from) == ':' ? from + 1 : from;
        from = t.is(from, "on") ? from + 1 : from;
        Atom day = Reader.longer(new NumericDates(t, calendar).read(from), dates.read(from));
        day = day == null ? dates.ordinalDay(from) : day;
        LocalDate date = day == null ? null : day.days().from();
        boolean isDay = day != null && (day.shape() == Shape.DAY || day.shape() == Shape.RANGE);
        boolean ends = short2 ? t.is(word + 2, "e") : t.is(word + 1, "ending");
        return isDay && day != null
                ? day.as(
                                Shape.WEEK,
                                date == null
                                        ? Days.UNKNOWN
                                        : ends ? new Days(date.minusDays(6), date) : Calendar.weekOf(date))
                        .from(at)
                : null;
    }

    /** {@code first week of October}, {@code last day of the month}, {@code fifth last day of May}, {@code third quarter}. */
    private @Nullable Atom numbered(int at, int word) {
        Quantity ordinal = numbers.ordinal(word);
        boolean last = ordinal == null ? t.isAny(word, LASTS) : t.is(ordinal.end(), "last");
        if (ordinal == null && !last) {
            return null;
        }
        int unit = ordinal == null ? word + 1 : last ? ordinal.end() + 1 : ordinal.end();
        int number = ordinal == null ? -1 : last ? -ordinal.whole() : ordinal.whole();
        if (ordinal != null && !last && t.is(unit, "of")) {
            return dayOf(at, number, unit + 1);
        }
        int end = t.is(unit, "week") && (t.is(unit + 1, "end") || (t.ch(unit + 1) == '-' && t.is(unit + 2, "end")))
                ? t.is(unit + 1, "end") ? unit + 2 : unit + 3
                : unit + 1;
        boolean of = t.is(end, "of") || t.is(end, "in");
        Atom target = of ? target(end + 1) : null;
        if (target != null && target.shape() == Shape.SPAN) {
            Atom part = part(end > unit + 1 ? "weekend" : t.norm(unit), number, target);
            return part == null ? null : part.from(at);
        }
        boolean quarter = Words.unit(t.norm(unit)) == Grain.QUARTER && number >= 1 && number <= 4;
        return quarter ? quarter(at, end, number) : null;
    }

    /** {@code the latter half of the year}, {@code the back half of May}. */
    private @Nullable Atom secondHalf(int at, int word) {
        boolean half = t.is(word + 1, "half") && t.is(word + 2, "of");
        Atom target = half ? target(word + 3) : null;
        return target != null && target.shape() == Shape.SPAN
                ? target.as(Shape.SPAN, NumberedParts.of(target.days(), 2, Grain.HALF))
                        .from(at)
                : null;
    }

    private static @Nullable Atom part(String unit, int number, Atom target) {
        DayOfWeek weekday = Words.weekday(unit);
        if (weekday != null) {
            return target.as(Shape.DAY, NumberedParts.weekday(target.days(), number, weekday));
        }
        Grain grain = unit.equals("half") ? Grain.HALF : Words.unit(unit);
        if (grain == null) {
            return null;
        }
        boolean day = grain == Grain.DAY || grain == Grain.WORKDAY;
        Shape shape = day ? Shape.DAY : grain.coarse() ? Shape.SPAN : Shape.WEEK;
        return target.as(shape, NumberedParts.of(target.days(), number, grain));
    }

    /** {@code 20th of this month}, {@code 5th of next month}. */
    private @Nullable Atom dayOf(int at, int number, int of) {
        Atom month = periods.read(of);
        boolean named = month != null && t.is(month.end() - 1, "month") && month.shape() == Shape.SPAN;
        if (month == null || !named || number < 1 || number > 31) {
            return null;
        }
        LocalDate from = month.days().from();
        LocalDate day = from == null ? null : Calendar.dateOrNull(from.getYear(), from.getMonthValue(), number);
        return day == null ? null : month.as(Shape.DAY, Days.of(day)).from(at);
    }

    /** {@code third quarter}, {@code third quarter 2026}, {@code third quarter next year}. */
    private Atom quarter(int at, int end, int number) {
        Quantity year = years.at(end);
        return year == null
                ? Atom.of(at, end, Shape.SPAN, calendar.quarter(0, number))
                : Atom.of(at, year.end(), Shape.SPAN, calendar.quarter((int) year.value(), number))
                        .asRelative(years.isRelative(year.end()));
    }
}
