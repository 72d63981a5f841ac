package org.commcheck.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A day that is told from another expression beside it: {@code two weeks after 5 March}, {@code 3 days before Friday}, {@code next week on
 * Friday}. Reads only.
 */
final class RelativeDays {

    /** Before a length that only says how long something is: {@code we have two days before Friday}. */
    private static final Set<String> SPENT = Set.of(
            "have",
            "has",
            "had",
            "got",
            "need",
            "needs",
            "needed",
            "take",
            "takes",
            "took",
            "taking",
            "spend",
            "spent",
            "for",
            "with",
            "are",
            "is",
            "were",
            "only",
            "remaining",
            "leaves",
            "leave",
            "lasted",
            "another");

    private static final Set<String> TO = Set.of("to", "until", "till", "through", "thru");
    private static final int FARTHEST = 5000;

    private final Tokens t;
    private final Calendar calendar;

    RelativeDays(Tokens tokens, Calendar calendar) {
        t = tokens;
        this.calendar = calendar;
    }

    /** The day that a length and the day it is counted from name together; null if they don't. */
    @Nullable
    Atom counted(Atom length, Atom day) {
        int link = length.end();
        boolean back = t.is(link, "before") || (t.is(link, "prior") && t.is(link + 1, "to"));
        boolean ahead = t.is(link, "after") || t.is(link, "from") || t.is(link, "following");
        boolean beside = day.start() == link + (t.is(link, "prior") ? 2 : 1);
        boolean range = t.is(link, "from") && (t.isAny(day.end(), TO) || t.ch(day.end()) == '-');
        EnglishLengths.Length counted = (back || ahead) && beside && !range && !t.isAny(length.start() - 1, SPENT)
                ? new EnglishLengths(t, calendar).length(length.start())
                : null;
        if (counted == null || counted.end() != link || counted.grain().withinDay()) {
            return null;
        }
        boolean whole = counted.amount() >= 1 && counted.amount() == Math.rint(counted.amount());
        LocalDate from = day.days().from();
        Days days = from == null || !whole || counted.amount() > FARTHEST
                ? Days.UNKNOWN
                : Days.of(Calendar.shifted(
                        from, counted.grain(), back ? -(int) counted.amount() : (int) counted.amount()));
        return new Atom(
                length.start(), day.end(), Shape.DAY, days, day.relative(), false, day.trouble(), Atom.Parts.NONE);
    }

    /** The day of a week that is named before it: {@code next week on Friday}, {@code this week, Tuesday}. */
    @Nullable
    Atom inWeek(Atom week, Atom weekday) {
        DayOfWeek day = weekday.end() - weekday.start() == 1 ? Words.weekday(t.norm(weekday.start())) : null;
        boolean named = week.relative() && t.is(week.end() - 1, "week");
        return day == null || !named
                ? null
                : new Atom(
                        week.start(),
                        weekday.end(),
                        Shape.WEEKDAY,
                        Calendar.in(week.days(), day),
                        true,
                        false,
                        weekday.trouble(),
                        Atom.Parts.NONE);
    }
}
