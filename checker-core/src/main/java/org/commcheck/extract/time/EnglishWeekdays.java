package org.commcheck.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import org.commcheck.extract.time.EnglishNumbers.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * Days of the week: {@code Friday}, {@code next Tuesday}, {@code Thu 15th}, {@code Friday next week}, {@code Friday after next},
 * {@code Tuesday week}, {@code every Monday}, {@code first Monday of each month}, {@code three Fridays from now}.
 */
final class EnglishWeekdays implements Reader {

    private static final Set<String> CUES = Set.of(
            "by", "on", "next", "last", "this", "until", "till", "every", "before", "from", "to", "through", "or",
            "and", "due", "since", "after");

    private final Tokens t;
    private final Calendar calendar;
    private final EnglishNumbers numbers;

    EnglishWeekdays(Tokens tokens, Calendar calendar) {
        t = tokens;
        this.calendar = calendar;
        numbers = new EnglishNumbers(tokens);
    }

    @Override
    public @Nullable Atom read(int at) {
        if (t.is(at, "every") || t.is(at, "each")) {
            return recurring(at);
        }
        DayOfWeek day = Words.weekday(t.norm(at));
        if (day != null) {
            return isWeekday(at) ? plain(at, day) : null;
        }
        DayOfWeek plural = Words.weekdays(t.norm(at));
        if (plural != null) {
            return t.possessive(at) ? plain(at, plural) : Atom.of(at, at + 1, Shape.RECURRING); // Friday's call
        }
        return counted(at);
    }

    /** {@code every Friday}, {@code every other week}, {@code each month}. */
    private @Nullable Atom recurring(int at) {
        int word = t.is(at + 1, "other") || t.is(at + 1, "second") ? at + 2 : at + 1;
        if (Words.weekday(t.norm(word)) != null) {
            return Atom.of(at, word + 1, Shape.RECURRING);
        }
        Quantity count = numbers.quantity(word);
        int unit = count == null ? word : count.end();
        return Words.unit(t.norm(unit)) == null || t.length(unit) < 3 ? null : Atom.of(at, unit + 1, Shape.PASSED);
    }

    private boolean isWeekday(int at) {
        if (t.whole(at, at + 1) || t.length(at) > 5) {
            return true;
        }
        int next = t.ch(at + 1) == '.' || t.ch(at + 1) == ',' ? at + 2 : at + 1;
        boolean dated = t.isNumber(next)
                || (t.is(next, "the") && numbers.ordinal(next + 1) != null)
                || Words.month(t.norm(next)) > 0;
        boolean cue = t.isAny(at - 1, CUES) || (t.ch(at + 1) == '-' && Words.weekday(t.norm(at + 2)) != null);
        boolean list = (t.ch(at + 1) == ',' || t.ch(at + 1) == '/' || t.is(at + 1, "and") || t.is(at + 1, "or"))
                && Words.weekday(t.norm(at + 2)) != null;
        boolean day = dated || cue || list || t.is(at + 1, "at") || t.is(at + 1, "morning");
        return day || (t.capital(at) && !Words.doubtfulWeekday(t.norm(at)) && !t.capitals(at));
    }

    private Atom plain(int at, DayOfWeek day) {
        int end = t.ch(at + 1) == '.' && t.length(at) <= 4 && t.glued(at + 1) ? at + 2 : at + 1;
        Atom dated = withDayOfMonth(at, end, day);
        if (dated != null) {
            return dated;
        }
        if (t.is(end, "after") && t.is(end + 1, "next")) {
            return Atom.relative(at, end + 2, Shape.WEEKDAY, shift(calendar.next(day), 1));
        }
        if (t.is(end, "week") && Cues.phraseEnds(t, end + 1)) {
            return Atom.relative(at, end + 1, Shape.WEEKDAY, shift(calendar.next(day), 1)); // Tuesday week
        }
        int week = t.is(end, "of") || t.is(end, "from") || t.is(end, "in") ? end + 1 : end;
        if (week > end && (t.is(week, "each") || t.is(week, "every")) && Words.unit(t.norm(week + 1)) != null) {
            return Atom.of(at, week + 2, Shape.RECURRING); // the first Monday of each month
        }
        int offset = EnglishPeriods.offset(t, week);
        if (offset != EnglishPeriods.NONE && (t.is(week + 1, "week") || t.is(week + 1, "weeks"))) {
            return Atom.relative(at, week + 2, Shape.WEEKDAY, calendar.weekday(day, offset));
        }
        return Atom.relative(at, end, Shape.WEEKDAY, calendar.next(day));
    }

    private static Days shift(Days days, int weeks) {
        LocalDate day = days.from();
        return day == null ? Days.UNKNOWN : Days.of(day.plusWeeks(weeks));
    }

    /** {@code Tuesday the 19th}, {@code Thu 15th}, {@code Friday 10}: the nearest month in which that day is such a weekday. */
    private @Nullable Atom withDayOfMonth(int at, int end, DayOfWeek weekday) {
        int from = t.ch(end) == ',' ? end + 1 : end;
        from = t.is(from, "the") ? from + 1 : from;
        Quantity day = numbers.day(from);
        boolean month = day != null && (Words.month(t.norm(day.end())) > 0 || t.is(day.end(), "of"));
        if (day == null || month) {
            return null;
        }
        boolean ordinal = day.end() > from + 1;
        boolean number =
                t.isNumber(from) && Boundaries.freeRight(t, day.end()) && Cues.phraseEnds(t, day.end()) && from == end;
        boolean clock = t.ch(day.end()) == ':'
                || t.ch(day.end()) == '-'
                || t.ch(day.end()) == '/'
                || (t.ch(day.end()) == '.' && t.glued(day.end() + 1));
        return ordinal || (number && !clock)
                ? Atom.of(at, day.end(), Shape.DAY, on(weekday, (int) day.value()))
                        .with(new Atom.Parts(0, 0, (int) day.value()))
                : null;
    }

    private Days on(DayOfWeek weekday, int dayOfMonth) {
        LocalDate anchor = calendar.anchor();
        for (int months = 0; anchor != null && months < 6; months++) {
            for (int sign = 1; sign >= -1; sign -= 2) {
                LocalDate month = anchor.plusMonths((long) months * sign);
                LocalDate day = Calendar.dateOrNull(month.getYear(), month.getMonthValue(), dayOfMonth);
                if (day != null && day.getDayOfWeek() == weekday) {
                    return Days.of(day);
                }
            }
        }
        return Days.UNKNOWN;
    }

    /** {@code next Friday} is that of next week, {@code this Friday} that of this week, {@code last Friday} the one before today. */
    Atom prefixed(int at, int word, int offset, DayOfWeek day) {
        Atom plain = plain(word, day).from(at);
        if (plain.shape() == Shape.DAY || plain.shape() == Shape.RECURRING) {
            return plain;
        }
        Days days = offset < 0
                ? calendar.previous(day)
                : offset == 0 ? calendar.weekday(day, 0) : calendar.weekday(day, offset);
        return plain.end() > word + 1 && t.ch(plain.end() - 1) != '.' ? plain : plain.as(Shape.WEEKDAY, days);
    }

    /** {@code three Fridays from now}, {@code 2 thursdays ago}. */
    private @Nullable Atom counted(int at) {
        Quantity count = t.isNumber(at) || Words.cardinal(t.norm(at)) > 0 ? numbers.quantity(at) : null;
        DayOfWeek day = count == null ? null : Words.weekdays(t.norm(count.end()));
        if (count == null || day == null || count.whole() < 1 || count.whole() > 100) {
            return null;
        }
        int end = count.end() + 1;
        boolean ahead = t.is(end, "from") && t.is(end + 1, "now");
        boolean back = t.is(end, "ago") || t.is(end, "back");
        LocalDate anchor = calendar.anchor();
        LocalDate first = anchor == null
                ? null
                : ahead ? anchor.with(TemporalAdjusters.next(day)) : anchor.with(TemporalAdjusters.previous(day));
        int weeks = (count.whole() - 1) * (ahead ? 1 : -1);
        Days days = first == null ? Days.UNKNOWN : Days.of(first.plusWeeks(weeks));
        return ahead
                ? Atom.relative(at, end + 2, Shape.DAY, days)
                : back ? Atom.relative(at, end + 1, Shape.DAY, days) : null;
    }
}
