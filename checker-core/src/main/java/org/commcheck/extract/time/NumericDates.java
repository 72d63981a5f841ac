package org.commcheck.extract.time;

import java.util.Set;
import org.commcheck.extract.TimeExpression.Trouble;
import org.jspecify.annotations.Nullable;

/** Dates of digits only, in any order: {@code 2026-03-05}, {@code 3/5/26}, {@code 31.10.2026}, {@code 20260305}, {@code 2026-W10}, {@code 4/22}. */
final class NumericDates implements Reader {

    /** What numbers with dots are numbers of. */
    private static final Set<String> NUMBERED =
            Set.of("section", "chapter", "version", "release", "figure", "table", "step", "item", "clause", "build");

    /** The year before the first of the Republic of China. */
    private static final int REPUBLIC = 1911;

    private final Tokens t;
    private final Calendar calendar;
    private final SlashCues cues;
    private final NearDays near;

    NumericDates(Tokens tokens, Calendar calendar) {
        t = tokens;
        this.calendar = calendar;
        cues = new SlashCues(tokens);
        near = new NearDays(calendar);
    }

    @Override
    public @Nullable Atom read(int at) {
        if (!t.isNumber(at) || !(Boundaries.freeLeft(t, at) || endsRange(at))) {
            return null;
        }
        if (t.length(at) == 8) {
            return compact(at);
        }
        if (isSpaced(at)) {
            return three(at);
        }
        int groups = groups(at);
        if (groups == 1) {
            return t.length(at) == 4 ? isoWeek(at) : null;
        }
        return groups == 2 ? two(at) : groups == 3 ? three(at) : null;
    }

    /** The second date of {@code 2023.5.29-2023.6.2}, {@code 3/5-3/8} and {@code 2015-03-28/2015-03-29}. */
    private boolean endsRange(int at) {
        char link = t.ch(at - 1);
        char separator = t.ch(at - 3);
        boolean other = (link == '-' && (separator == '.' || separator == '/')) || (link == '/' && separator == '-');
        return other && t.isNumber(at - 2) && t.isNumber(at - 4) && t.ch(at + 1) == separator;
    }

    /** {@code 2026 - 03 - 04}: a year and two numbers of two digits each, with blanks on both sides of the hyphens. */
    private boolean isSpaced(int at) {
        return t.length(at) == 4
                && isSpacedPart(at + 1)
                && isSpacedPart(at + 3)
                && t.ch(at + 5) != '-'
                && Calendar.isYear(t.value(at))
                && Calendar.dateOrNull(t.value(at), t.value(at + 2), t.value(at + 4)) != null;
    }

    private boolean isSpacedPart(int hyphen) {
        return t.ch(hyphen) == '-'
                && !t.glued(hyphen)
                && !t.glued(hyphen + 1)
                && t.isNumber(hyphen + 1)
                && t.length(hyphen + 1) == 2;
    }

    /** How many numbers the same separator chains; 0 if the chain goes on as something else. */
    private int groups(int at) {
        char separator = t.ch(at + 1);
        if ("-/._".indexOf(separator) < 0) {
            return 1;
        }
        int groups = 1;
        int end = at + 1;
        while (groups < 4 && t.glued(end) && t.ch(end) == separator && t.glued(end + 1) && t.isNumber(end + 1)) {
            groups++;
            end += 2;
        }
        boolean range = t.ch(end) == '-' && separator != '-' && t.isNumber(end + 1);
        boolean clock = t.glued(end) && t.is(end, "t") && t.isNumber(end + 1);
        return range || clock || groups == 1 || Boundaries.freeRight(t, end) || pairOfDays(end, groups) ? groups : 0;
    }

    /** {@code 2015-03-28/2015-03-29}. */
    private boolean pairOfDays(int end, int groups) {
        return groups == 3 && t.ch(end) == '/' && t.length(end + 1) == 4;
    }

    private @Nullable Atom compact(int at) {
        int value = t.value(at);
        int year = value / 10000;
        boolean date = year >= 1990
                && year < 2050
                && Calendar.dateOrNull(year, value / 100 % 100, value % 100) != null
                && (Boundaries.freeRight(t, at + 1) || t.is(at + 1, "t"));
        return date ? calendar.day(at, tail(at + 1), year, value / 100 % 100, value % 100) : null;
    }

    private @Nullable Atom isoWeek(int at) {
        int word = t.ch(at + 1) == '-' && t.glued(at + 1) ? at + 2 : at + 1;
        boolean week = t.glued(word)
                && t.is(word, "w")
                && t.glued(word + 1)
                && t.isNumber(word + 1)
                && t.length(word + 1) <= 2;
        if (!week || !Calendar.isYear(t.value(at))) {
            return null;
        }
        return Atom.of(at, word + 2, Shape.WEEK, calendar.week(t.value(at), t.value(word + 1)));
    }

    private @Nullable Atom three(int at) {
        char separator = t.ch(at + 1);
        int a = t.value(at);
        int b = t.value(at + 2);
        int c = t.value(at + 4);
        if (t.length(at) == 4 && Calendar.isYear(a)) {
            return t.length(at + 2) <= 2 && t.length(at + 4) <= 2 && !version(at, separator)
                    ? yearFirst(at, a, b, c)
                    : null;
        }
        if ((calendar.order() == DateOrder.YEAR_FIRST || calendar.order() == DateOrder.SHORT_YEAR_FIRST)
                && t.length(at) == 2
                && t.length(at + 4) == 2
                && separator != '.') {
            return yearFirst(at, Calendar.fullYear(a, 2), b, c);
        }
        if (republic(at, separator, a, b, c)) {
            return calendar.day(at, tail(at + 5), a + REPUBLIC, b, c);
        }
        if (t.length(at) > 2 || t.length(at + 2) > 2 || separator == '_') {
            return null;
        }
        if (separator == '.' && t.isAny(at - 1, NUMBERED)) {
            return null;
        }
        boolean longYear = t.length(at + 4) == 4 && Calendar.isYear(c);
        boolean shortYear = t.length(at + 4) == 2
                && (separator == '.'
                        ? Cues.beforeDay(t, at) && near.isYear(Calendar.fullYear(c, 2))
                        : separator == '/' || t.length(at) + t.length(at + 2) == 4);
        return longYear || shortYear ? yearLast(at, a, b, Calendar.fullYear(c, t.length(at + 4))) : null;
    }

    /** {@code 115/3/4} beside Chinese words, a time of day or nothing: a year of the Republic. */
    private boolean republic(int at, char separator, int a, int b, int c) {
        boolean date = separator == '/' && a >= 100 && a < 150 && Calendar.dateOrNull(a + REPUBLIC, b, c) != null;
        boolean right = chineseOrNone(t.ch(at + 5), at + 5 >= t.size()) || cues.clockAfter(at + 5);
        return date && right && chineseOrNone(t.ch(at - 1), at == 0);
    }

    private static boolean chineseOrNone(char beside, boolean none) {
        return none || Folding.han(beside) || "：:（(）)，。".indexOf(beside) >= 0;
    }

    /** {@code IntelliJ 2023.3.1}: a product's name before a number with dots and no leading zeros. */
    private boolean version(int at, char separator) {
        boolean padded = t.length(at + 2) == 2 || t.length(at + 4) == 2;
        return separator == '.' && !padded && t.isWord(at - 1) && !Cues.beforeDay(t, at);
    }

    private @Nullable Atom yearFirst(int at, int year, int month, int day) {
        boolean plausible = (month <= 12 && day <= 31) || (t.ch(at + 1) != '.' && month <= 31 && day <= 39);
        boolean slip =
                month == 0 && t.ch(at + 1) == '-' && t.length(at + 2) == 2; // 2026-05-00 is a day that nobody knows
        return plausible && (month > 0 || slip) && day > 0 ? calendar.day(at, tail(at + 5), year, month, day) : null;
    }

    private @Nullable Atom yearLast(int at, int a, int b, int year) {
        boolean noMonth = a > 12 && b > 12 && t.length(at + 4) == 2; // 20-30-12
        if (a == 0 || b == 0 || a > 31 || b > 31 || noMonth) {
            return null;
        }
        return numbers(at, tail(at + 5), a, b, year);
    }

    private Atom numbers(int at, int end, int a, int b, int year) {
        boolean canDayFirst = b <= 12;
        boolean canMonthFirst = a <= 12;
        if (canDayFirst && canMonthFirst && a != b && order(at) == DateOrder.UNKNOWN) {
            return Atom.of(at, end, Shape.DAY).with(Trouble.AMBIGUOUS).with(new Atom.Parts(year, a, b));
        }
        boolean dayFirst = canDayFirst && (!canMonthFirst || order(at) == DateOrder.DAY_FIRST);
        return calendar.day(at, end, year, dayFirst ? b : a, dayFirst ? a : b);
    }

    // Dots are the day-first form of the countries that use them; only Chinese, which never has the day first, uses
    // them in M.D.
    private DateOrder order(int at) {
        DateOrder order = calendar.order() == DateOrder.SHORT_YEAR_FIRST ? DateOrder.UNKNOWN : calendar.order();
        return order == DateOrder.UNKNOWN && t.ch(at + 1) == '.' ? DateOrder.DAY_FIRST : order;
    }

    private @Nullable Atom two(int at) {
        int a = t.value(at);
        int b = t.value(at + 2);
        if (t.length(at) == 4 && Calendar.isYear(a)) {
            return yearAnd(at, a, b);
        }
        if (t.length(at) <= 2
                && t.length(at + 2) == 4
                && t.ch(at + 1) == '/'
                && Calendar.isYear(b)
                && a >= 1
                && a <= 12) {
            return Atom.of(at, at + 3, Shape.SPAN, calendar.month(b, a)).with(new Atom.Parts(b, a, 0));
        }
        boolean short2 = t.length(at) <= 2 && t.length(at + 2) <= 2 && a > 0 && b > 0;
        char separator = t.ch(at + 1);
        if (!short2
                || (separator == '-' && !cues.chineseLimit(at + 3))
                || separator == '_'
                || (a > 12 && b > 12)
                || a > 31
                || b > 31
                || (a == 24 && b == 7)) {
            return null;
        }
        if (separator == '-') { // 6-30前
            return a <= 12 ? calendar.day(at, tail(at + 3), 0, a, b) : null;
        }
        return separator == '/'
                ? slashed(at, a, b)
                : isOrdinal(at, a, b) ? calendar.day(at, at + 3, 0, b, a) : dotted(at, a, b);
    }

    /**
     * {@code by 30.11.}, {@code …, 4.12.}: as German and its neighbours write a day, in other languages too. A version looks the same; so behind a
     * cue or at the end of an entry only, and a day of the weeks around the document's own, or one that has no month of that number.
     */
    private boolean isOrdinal(int at, int a, int b) {
        boolean closed = t.ch(at + 3) == '.' && t.glued(at + 3);
        boolean bracketed = t.ch(at - 1) == '(' && t.ch(at + 4) == ')';
        boolean cue = Cues.beforeDay(t, at);
        boolean shown = closed ? cue || bracketed || t.whole(at, at + 4) || cues.endsEntry(at) : cue && a > 12;
        boolean alone = calendar.anchor() == null && closed && cue && a > 12;
        return shown && b <= 12 && !cues.chinese(at) && (alone || near.isDay(b, a));
    }

    private @Nullable Atom yearAnd(int at, int year, int second) {
        boolean years = t.length(at + 2) == 4 && Calendar.isYear(second) && t.ch(at + 1) != '.' && second > year;
        if (years) {
            return Atom.of(at, at + 3, Shape.SPAN, calendar.year(year).through(calendar.year(second)));
        }
        boolean month = t.length(at + 2) == 2 && t.ch(at + 1) != '.' && second >= 1 && second <= 12;
        boolean slash = t.ch(at + 1) == '/' && second >= 1 && second <= 12;
        boolean dot = t.ch(at + 1) == '.' && second >= 1 && second <= 12 && Cues.beforeDay(t, at);
        return month || slash || dot
                ? Atom.of(at, at + 3, Shape.SPAN, calendar.month(year, second)).with(new Atom.Parts(year, second, 0))
                : null;
    }

    private @Nullable Atom slashed(int at, int a, int b) {
        boolean ends = cues.endsEntry(at) || cues.endsBehindHandle(at);
        if (!cues.show(at) && !(ends && near.isDay(a, b, cues.chinese(at))) && !near.isCell(t, at)) {
            return null;
        }
        return cues.chinese(at) && a <= 12
                ? calendar.day(at, tail(at + 3), 0, a, b)
                : numbers(at, tail(at + 3), a, b, 0);
    }

    /** {@code 11.17}: a version or a section number unless a label, 日 or the day of the week says otherwise. */
    private @Nullable Atom dotted(int at, int a, int b) {
        boolean day = t.ch(at + 3) == '日' || t.ch(at + 3) == '号';
        boolean rangeOfYear = endsRange(at) && t.ch(at - 5) == '.' && t.length(at - 6) == 4; // 2026.03.05-03.08
        int name = ChinesePeriods.weekEnd(t, at + 3);
        boolean weekday = name > at + 3 && ChineseNumbers.weekday(t.ch(name)) > 0;
        boolean shown = day
                || rangeOfYear
                || weekday
                || cues.clockAfter(at + 3)
                || (cues.endsBehindHandle(at) && near.isDay(a, b, true))
                || Cues.label(t, t.ch(at - 1) == ':' ? at - 2 : at - 1)
                || t.is(at - 1, "ddl")
                || t.is(at - 2, "ddl");
        return shown && a <= 12 ? calendar.day(at, day ? at + 4 : at + 3, 0, a, b) : null;
    }

    /** Behind a 日 that follows digits, and behind a time joined with T. */
    private int tail(int end) {
        if (t.ch(end) == '日' || t.ch(end) == '号') {
            return end + 1;
        }
        if (!t.glued(end) || !t.is(end, "t") || !t.isNumber(end + 1)) {
            return end;
        }
        int tail = end + 2;
        for (int i = 0;
                i < 8 && t.glued(tail) && (t.isNumber(tail) || t.is(tail, "z") || ":+.-".indexOf(t.ch(tail)) >= 0);
                i++) {
            tail++;
        }
        return tail;
    }
}
