package org.commcheck.extract.time;

import java.time.DayOfWeek;
import java.util.Map;
import java.util.Set;
import org.commcheck.extract.time.EnglishNumbers.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * Periods counted from the document's day, and named ones: {@code next week}, {@code this quarter}, {@code the next 3 days}, {@code the coming
 * weeks}, {@code Q3 2026}, {@code in 2027}, {@code week 12}, {@code tomorrow}.
 */
final class EnglishPeriods implements Reader {

    private static final int HOURS_OF_DAY = 24;

    static final int NONE = Integer.MIN_VALUE;

    static final Map<String, Integer> OFFSETS = Map.of(
            "this",
            0,
            "current",
            0,
            "next",
            1,
            "coming",
            1,
            "upcoming",
            1,
            "following",
            1,
            "last",
            -1,
            "past",
            -1,
            "previous",
            -1);

    static final Map<String, Integer> DAYS = Map.of(
            "today",
            0,
            "tomorrow",
            1,
            "tomorrows",
            1,
            "todays",
            0,
            "yesterdays",
            -1,
            "yesterday",
            -1,
            "tonight",
            0,
            "tonite",
            0);

    private static final Set<String> WORKING = Set.of("business", "working", "work");
    private static final Set<String> DAY_PARTS = Set.of("morning", "afternoon", "evening", "night");
    private static final Set<String> WEEKEND_LEADS =
            Set.of("over", "by", "at", "on", "before", "after", "during", "until", "till", "through");
    private static final Set<String> DETERMINERS = Set.of("the", "this", "my", "our", "your", "their");
    private static final Set<String> VAGUE_LEAD = Set.of("in", "within", "over", "during", "for");

    private final Tokens t;
    private final Calendar calendar;
    private final EnglishNumbers numbers;
    private final EnglishWeekdays weekdays;
    private final EnglishMood mood;
    private final EnglishQuarters quarters;
    private final EnglishYears years;

    EnglishPeriods(Tokens tokens, Calendar calendar) {
        t = tokens;
        this.calendar = calendar;
        numbers = new EnglishNumbers(tokens);
        weekdays = new EnglishWeekdays(tokens, calendar);
        mood = new EnglishMood(tokens);
        quarters = new EnglishQuarters(tokens, calendar);
        years = new EnglishYears(tokens, calendar);
    }

    /** How many units ahead the word is: {@code next} 1, {@code last} -1; {@link #NONE} for any other word. */
    static int offset(Tokens t, int at) {
        return OFFSETS.getOrDefault(t.norm(at), NONE);
    }

    @Override
    public @Nullable Atom read(int at) {
        if (!t.isWord(at)) {
            return t.isNumber(at) ? Reader.longer(Reader.longer(year(at), quarters.yearFirst(at)), upcoming(at)) : null;
        }
        Integer day = DAYS.get(t.norm(at));
        if (day != null) {
            return Atom.relative(at, at + 1, Shape.DAY, calendar.shifted(Grain.DAY, day));
        }
        Atom atom = named(at);
        if (atom != null) {
            return atom;
        }
        int word = t.is(at, "the") ? at + 1 : at;
        int offset = offset(t, word);
        if (offset != NONE) {
            boolean twoWords = t.is(word, "this") && (t.is(word + 1, "past") || t.is(word + 1, "coming"));
            return twoWords ? prefixed(at, word + 2, offset(t, word + 1)) : prefixed(at, word + 1, offset);
        }
        Atom weekend = weekend(at);
        return weekend != null ? weekend : around(at);
    }

    private @Nullable Atom named(int at) {
        if (t.is(at, "day") && t.is(at + 1, "after") && t.is(at + 2, "tomorrow")) {
            return Atom.relative(at, at + 3, Shape.DAY, calendar.shifted(Grain.DAY, 2));
        }
        if (t.is(at, "day") && t.is(at + 1, "before") && t.is(at + 2, "yesterday")) {
            return Atom.relative(at, at + 3, Shape.DAY, calendar.shifted(Grain.DAY, -2));
        }
        Grain grain = Words.unit(t.norm(at));
        if (grain != null && grain.compareTo(Grain.WORKDAY) > 0 && t.length(at) > 3) {
            Atom after = grain == Grain.SEASON ? season(at) : afterNext(at, grain);
            return after != null ? after : quarters.named(at);
        }
        return quarters.named(at);
    }

    /** {@code the week after next}, {@code the year after the next}. */
    private @Nullable Atom afterNext(int at, Grain grain) {
        int next = t.is(at + 2, "the") ? at + 3 : at + 2;
        return t.is(at + 1, "after") && t.is(next, "next")
                ? Atom.relative(at, next + 1, shape(grain), calendar.period(grain, 2))
                : null;
    }

    /** {@code summer 2026}, {@code spring of next year}: coarse, and without days, for seasons begin when somebody says so. */
    private @Nullable Atom season(int at) {
        Quantity year = years.at(t.is(at + 1, "of") || t.ch(at + 1) == ',' ? at + 2 : at + 1);
        return year == null || t.norm(at).endsWith("s") ? null : Atom.of(at, year.end(), Shape.SPAN);
    }

    /** {@code over the weekend}: the coming one, or where the clause tells what was, the one before. */
    private @Nullable Atom weekend(int at) {
        boolean weekend = t.is(at, "the")
                && t.is(at + 1, "weekend")
                && t.isAny(at - 1, WEEKEND_LEADS)
                && Cues.phraseEnds(t, at + 2)
                && !t.is(at + 2, "of");
        int offset = weekend && mood.past(at, at + 2) ? -1 : 0;
        return weekend ? Atom.relative(at, at + 2, Shape.WEEK, calendar.period(Grain.WEEKEND, offset)) : null;
    }

    /** What stands behind {@code next}, {@code this}, {@code last}. */
    private @Nullable Atom prefixed(int at, int word, int offset) {
        DayOfWeek day = Words.weekday(t.norm(word));
        if (day != null) {
            return weekdays.prefixed(at, word, offset, day);
        }
        if (offset <= 0 && DAY_PARTS.contains(t.norm(word))) {
            return Atom.relative(at, word + 1, Shape.DAY, calendar.shifted(Grain.DAY, offset));
        }
        int month = Words.month(t.norm(word));
        boolean modal = t.is(word, "may") && !t.capital(word) && !t.whole(at, word + 1);
        if (month > 0 && !modal) {
            return Atom.of(at, word + 1, Shape.SPAN, calendar.month(0, month)).asRelative(true);
        }
        Atom several = several(at, word, offset);
        return several != null ? several : unit(at, word, offset);
    }

    private @Nullable Atom unit(int at, int word, int offset) {
        int unit = t.is(word, "fiscal") || t.is(word, "financial") || t.is(word, "calendar") || t.isAny(word, WORKING)
                ? word + 1
                : word;
        int end = unit + 1;
        Grain grain = Words.unit(t.norm(unit));
        boolean workday = grain == Grain.DAY && t.is(unit, "day") && t.isAny(word, WORKING);
        if (offset == 1 && (workday || (grain == Grain.WORKDAY && !t.norm(unit).endsWith("s")))) {
            return Atom.relative(at, end, Shape.DAY, calendar.shifted(Grain.WORKDAY, 1));
        }
        if ((t.is(unit, "week") && t.ch(unit + 1) == '-' && t.is(unit + 2, "end"))
                || (t.is(unit, "week") && t.is(unit + 1, "end") && t.glued(unit + 1))) {
            grain = Grain.WEEKEND;
            end = unit + 3;
        }
        if (grain == null || grain.withinDay() || grain == Grain.DAY || grain == Grain.WORKDAY || t.length(unit) < 2) {
            return null;
        }
        boolean plural = t.norm(unit).endsWith("s") && !t.possessive(unit);
        if (plural && offset > 0 && vagueLead(at)) {
            return vague(at, end);
        }
        if ((plural && offset < 0)
                || (t.is(unit, "fall") && offset <= 0 && !t.is(unit - 1, "last") && !t.is(unit - 1, "this"))) {
            return Atom.of(at, end, Shape.PASSED);
        }
        boolean orSo = (t.is(end, "or") && t.is(end + 1, "so")) || (t.is(end, "or") && t.is(end + 1, "two"));
        return orSo && offset > 0
                ? vague(at, end + 2)
                : Atom.relative(at, end, shape(grain), calendar.period(grain, offset));
    }

    private boolean vagueLead(int at) {
        return t.isAny(at - 1, VAGUE_LEAD) || t.is(at, "the") || t.is(at, "coming");
    }

    /** Nobody can be held to it, unless it tells what was: {@code over the next few days traffic dropped}. */
    private Atom vague(int at, int end) {
        return Atom.of(at, end, mood.past(at, end) ? Shape.PASSED : Shape.VAGUE);
    }

    private static Shape shape(Grain grain) {
        return grain.coarse() ? Shape.SPAN : Shape.WEEK;
    }

    /** {@code the next 3 days}, {@code the next few days}, {@code the last 30 days}. */
    private @Nullable Atom several(int at, int word, int offset) {
        Quantity count = numbers.quantity(word);
        Grain grain = count == null ? null : Words.unit(t.norm(count.end()));
        if (count == null || grain == null) {
            return null;
        }
        int end = count.end() + 1;
        if (count.vague()) {
            return offset > 0 && !grain.withinDay()
                    ? vague(at, end)
                    : Atom.of(at, end, grain.withinDay() ? Shape.LENGTH : Shape.PASSED);
        }
        if (offset <= 0 || count.whole() < 1) {
            return Atom.of(at, end, Shape.LENGTH);
        }
        Days last = grain == Grain.HOUR
                ? calendar.shifted(Grain.DAY, count.whole() / HOURS_OF_DAY)
                : calendar.shifted(grain, count.whole());
        return Atom.relative(at, end, Shape.LENGTH, calendar.today().through(last));
    }

    /** {@code all week}, {@code rest of the week}, {@code two upcoming weeks}. */
    private @Nullable Atom around(int at) {
        if ((t.is(at, "all") && t.is(at + 1, "week"))
                || (t.is(at, "mid") && (t.is(at + 1, "week") || t.is(at + 2, "week")))) {
            return Atom.relative(
                    at, t.is(at + 1, "week") ? at + 2 : at + 3, Shape.WEEK, calendar.period(Grain.WEEK, 0));
        }
        if (t.is(at, "rest") && t.is(at + 1, "of")) {
            int unit = t.isAny(at + 2, DETERMINERS) ? at + 3 : at + 2;
            Grain grain = Words.unit(t.norm(unit));
            boolean period = grain != null && grain.compareTo(Grain.WEEK) >= 0 && t.length(unit) > 3;
            return period && grain != null
                    ? Atom.relative(at, unit + 1, shape(grain), calendar.period(grain, 0))
                    : null;
        }
        return Words.cardinal(t.norm(at)) > 0 ? upcoming(at) : null;
    }

    /** {@code two upcoming weeks}. */
    private @Nullable Atom upcoming(int at) {
        Quantity count = numbers.quantity(at);
        boolean upcoming = count != null && (t.is(count.end(), "upcoming") || t.is(count.end(), "coming"));
        boolean unit = upcoming && count != null && Words.unit(t.norm(count.end() + 1)) != null;
        return unit && count != null ? Atom.of(at, count.end() + 2, Shape.LENGTH) : null;
    }

    /** A bare year: only behind a word that shows it, and before no noun that it may count. */
    private @Nullable Atom year(int at) {
        Quantity year = t.length(at) == 4 && Boundaries.freeLeft(t, at) ? numbers.year(at) : null;
        boolean plausible = year != null && year.value() >= 1950 && year.value() < 2050;
        if (year == null || !plausible) {
            return quarters.quarterFirst(at);
        }
        boolean era = t.is(at + 1, "ad") || t.is(at + 1, "bc") || (t.is(at + 1, "a") && t.ch(at + 2) == '.');
        boolean shown = (Cues.beforeMonth(t, at) || t.is(at - 1, "year") || t.is(at - 1, "fy"))
                && (era || Cues.phraseEnds(t, at + 1));
        boolean free = shown && Boundaries.freeRight(t, at + 1);
        return free ? Atom.of(at, at + 1, Shape.SPAN, calendar.year((int) year.value())) : quarters.quarterFirst(at);
    }
}
