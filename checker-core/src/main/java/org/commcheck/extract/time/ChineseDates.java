package org.commcheck.extract.time;

import java.time.LocalDate;
import java.util.List;
import org.commcheck.extract.time.EnglishNumbers.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * Years, months and days in Chinese: 2026年3月5日, 3月5号, 5月1日至5日, 107年12月05日 of the Republic, 2026年第10周, 3月底, 明年三月, 十月第一个星期一,
 * 2026年第三季度, 930之前.
 */
final class ChineseDates implements Reader {

    private static final int REPUBLIC = 1911;
    private static final int FIRST_YEAR = 1000;
    private static final List<String> TIMES_OF_DAY = List.of("上午", "中午", "下午", "早上", "傍晚", "凌晨");

    private static final int MONTHS = 12;

    /** What stands between the days of a list. */
    private static final String DAY_DIVIDERS = "、和及与";

    private static final String NO_DAY_BEFORE = "个次天项条人篇版场位家年月份万亿%倍号日点时";
    private static final String DAY_WORDS = "志常程历益趋语本均活报期期化后渐产";

    private final Tokens t;
    private final Calendar calendar;
    private final ChineseNumbers numbers;

    ChineseDates(Tokens tokens, Calendar calendar) {
        t = tokens;
        this.calendar = calendar;
        numbers = new ChineseNumbers(tokens);
    }

    /** A year or month that was read; number 0 for none. */
    private record Part(int end, int number, boolean relative) {}

    @Override
    public @Nullable Atom read(int at) {
        if (t.isNumber(at) && !Boundaries.freeLeft(t, at)) {
            return null;
        }
        Atom years = years(at);
        if (years != null) {
            return years;
        }
        Part year = year(at);
        if (year != null) {
            Atom inYear = inYear(at, year);
            return inYear != null ? inYear : yearAlone(at, year);
        }
        Atom atom = monthLed(at, new Part(at, 0, false));
        if (atom == null && (!t.isWord(at) || t.is(at, "q"))) {
            atom = new ChineseParts(t, calendar).ofYear(at, at, 0);
        }
        return atom != null ? atom : t.isNumber(at) ? milestone(at) : null;
    }

    /** 2023～2025年, 2023至2025年. */
    private @Nullable Atom years(int at) {
        boolean two =
                t.length(at) == 4 && "~至到".indexOf(t.ch(at + 1)) >= 0 && t.length(at + 2) == 4 && t.ch(at + 3) == '年';
        boolean grow = two
                && Calendar.isYear(t.value(at))
                && Calendar.isYear(t.value(at + 2))
                && t.value(at) < t.value(at + 2);
        return grow
                ? Atom.of(at, at + 4, Shape.SPAN, calendar.year(t.value(at)).through(calendar.year(t.value(at + 2))))
                : null;
    }

    /** 2026年, 26年3月, 107年12月, 二零二六年, 民国107年, 今年, 明年. */
    private @Nullable Part year(int at) {
        int offset = ChinesePeriods.yearWord(t, at);
        if (offset != ChinesePeriods.NONE) {
            LocalDate anchor = calendar.anchor();
            return new Part(at + 2, anchor == null ? 0 : anchor.getYear() + offset, true);
        }
        boolean republic = t.reads(at, "民国");
        Quantity number = numbers.whole(republic ? at + 2 : at);
        if (number == null || t.ch(number.end()) != '年') {
            return null;
        }
        int digits = t.isNumber(number.end() - 1) ? t.length(number.end() - 1) : number.end() - at;
        int year =
                republic ? (int) number.value() + REPUBLIC : fullYear((int) number.value(), digits, number.end() + 1);
        return year >= FIRST_YEAR && year <= Calendar.LAST_YEAR ? new Part(number.end() + 1, year, false) : null;
    }

    private int fullYear(int number, int digits, int next) {
        if (digits == 4) {
            return number;
        }
        Quantity month = numbers.whole(next);
        boolean dated = month != null && t.ch(month.end()) == '月' && month.value() <= 12;
        if (!dated) {
            return digits == 2 && isPartOfYear(next) ? Calendar.fullYear(number, 2) : 0;
        }
        return digits == 3 && number > 80 && number < 180
                ? number + REPUBLIC
                : digits == 2 ? Calendar.fullYear(number, 2) : 0;
    }

    /** 26年底, 07年第三季度, 25年上半年: what is no part of so many years. */
    private boolean isPartOfYear(int at) {
        Quantity number = numbers.whole(t.ch(at) == '第' ? at + 1 : at);
        boolean quarter = number != null && t.ch(number.end()) == '季' && number.value() <= 4;
        boolean edge = t.isNumber(at - 2) && (t.ch(at) == '底' || t.ch(at) == '末' || t.ch(at) == '初');
        boolean more = t.ch(at) == '年' && "底末初中".indexOf(t.ch(at + 1)) >= 0;
        return quarter || edge || more || t.is(at, "q") || t.reads(at, "上半年") || t.reads(at, "下半年");
    }

    private @Nullable Atom inYear(int at, Part year) {
        boolean yearTwice = t.ch(year.end()) == '年' && "底末初中".indexOf(t.ch(year.end() + 1)) >= 0;
        int next = t.ch(year.end()) == '的' || yearTwice ? year.end() + 1 : year.end();
        Atom month = monthLed(next, year);
        if (month != null) {
            return month.from(at).asRelative(year.relative());
        }
        Atom part = partOfYear(at, next, year);
        return part == null ? null : part.asRelative(year.relative());
    }

    private @Nullable Atom partOfYear(int at, int next, Part year) {
        boolean known = year.number() != 0;
        ChineseParts parts = new ChineseParts(t, calendar);
        Atom part = parts.ofYear(at, next, year.number());
        if (part != null) {
            return part;
        }
        Days days = known ? calendar.year(year.number()) : Days.UNKNOWN;
        return parts.edge(at, next, days);
    }

    private Atom yearAlone(int at, Part year) {
        if (t.ch(year.end()) == '代') {
            return Atom.of(at, year.end() + 1, Shape.PASSED);
        }
        int end = t.ch(year.end()) == '度' ? year.end() + 1 : year.end();
        Days days = year.number() == 0 ? Days.UNKNOWN : calendar.year(year.number());
        return Atom.of(at, end, Shape.SPAN, days).asRelative(year.relative());
    }

    /** 3月5日, 3月, 3月底; the year is 0 if it isn't said. */
    private @Nullable Atom monthLed(int at, Part year) {
        Quantity month = numbers.whole(at);
        if (month == null || t.ch(month.end()) != '月') {
            return month == null ? null : months(at, year.number(), month);
        }
        int number = (int) month.value();
        int next = month.end() + 1;
        Quantity day = day(next);
        if (day != null) {
            return days(at, year.number(), number, day);
        }
        return number >= 1 && number <= 12 && !t.reads(next, "饼") ? inMonth(at, next, year.number(), number) : null;
    }

    /** 1-9月, 2——4月, 1至3月份. */
    private @Nullable Atom months(int at, int year, Quantity first) {
        char link = t.ch(first.end());
        int next = (link == '-' || link == '—') && t.ch(first.end() + 1) == link ? first.end() + 2 : first.end() + 1;
        Quantity last = "-~—至到".indexOf(link) < 0 || link == 0 ? null : numbers.whole(next);
        boolean months = last != null
                && t.ch(last.end()) == '月'
                && first.whole() >= 1
                && last.whole() <= 12
                && first.value() < last.value()
                && "龄大".indexOf(t.ch(last.end() + 1)) < 0
                && day(last.end() + 1) == null;
        if (!months || last == null) {
            return null;
        }
        Days end = calendar.month(year, last.whole());
        LocalDate to = end.to();
        Days days = to == null
                ? Days.UNKNOWN
                : calendar.month(to.getYear(), first.whole()).through(end);
        int behind = t.ch(last.end() + 1) == '份' ? last.end() + 2 : last.end() + 1;
        return Atom.of(at, behind, Shape.SPAN, days).with(new Atom.Parts(year, last.whole(), 0));
    }

    private Atom inMonth(int at, int next, int year, int month) {
        Days days = calendar.month(year, month);
        Atom.Parts parts = new Atom.Parts(year, month, 0);
        int from = t.ch(next) == '份' ? next + 1 : next;
        Atom edge = new ChineseParts(t, calendar).edge(at, from, days);
        if (edge != null) {
            return edge.with(parts);
        }
        Atom weekday = new ChineseParts(t, calendar).nthWeekday(at, from, days);
        return weekday != null ? weekday : Atom.of(at, from, Shape.SPAN, days).with(parts);
    }

    /** A day behind 月: with 日 or 号, or right behind it without where nothing shows that it counts something: 7月, and on the next line 3）. */
    private @Nullable Quantity day(int at) {
        Quantity day = numbers.whole(at);
        if (day == null || day.value() < 1 || day.value() > 39) {
            return null;
        }
        int end = day.end();
        boolean marked = t.ch(end) == '日' || t.ch(end) == '号';
        if (marked) {
            return Quantity.of(end + 1, day.value());
        }
        if (!t.glued(at)) {
            return null;
        }
        boolean report = t.ch(end) == '周' && t.ch(end + 1) == '报';
        boolean counts = NO_DAY_BEFORE.indexOf(t.ch(end)) >= 0 || (t.ch(end) == '周' && !report);
        boolean day31 = day.value() <= 31 && t.isNumber(at) && t.length(at) <= 2;
        return counts || !day31 || (!Boundaries.freeRight(t, end) && t.ch(end) != '-') ? null : day;
    }

    /** The day, and if a second follows, the range: 5月1日至5日, 5月1-5日. */
    private Atom days(int at, int year, int month, Quantity day) {
        Atom first = calendar.day(at, day.end(), year, month, (int) day.value());
        char link = t.ch(day.end());
        if (link != '-' && link != '~' && link != '至' && link != '到') {
            return first;
        }
        Quantity second = numbers.whole(day.end() + 1);
        boolean range =
                second != null && (t.ch(second.end()) == '日' || t.ch(second.end()) == '号') && second.value() <= 39;
        if (!range || second == null) {
            return first;
        }
        Atom last = calendar.day(day.end() + 1, second.end() + 1, year, month, (int) second.value());
        return DayRange.of(first, last);
    }

    /** 930之前, as teams write the ends of quarters. */
    private @Nullable Atom milestone(int at) {
        int value = t.value(at);
        int month = value / 100;
        boolean end = month % 3 == 0
                && month <= 12
                && value % 100 >= 30
                && Calendar.dateOrNull(2000, month, value % 100) != null;
        boolean limit = t.reads(at + 1, "之前")
                || t.reads(at + 1, "以前")
                || (t.ch(at + 1) == '前' && !ChineseParts.otherWord(t, at + 1));
        return end && limit ? calendar.day(at, at + 1, 0, month, value % 100) : null;
    }

    /** Whether at a token a part of the day begins: 5号晚, 5日上午. */
    private boolean isTimeOfDay(int at) {
        return t.ch(at) == '晚' || TIMES_OF_DAY.stream().anyMatch(time -> t.reads(at, time));
    }

    /** The month of the days that stand before another one in a list: 3月5日、6日, 3月5、6日; 0 if there is none. */
    private int monthBefore(int at) {
        int behind = at;
        while (DAY_DIVIDERS.indexOf(t.ch(behind - 1)) >= 0) {
            int mark = behind - 2;
            int number = t.ch(mark) == '日' || t.ch(mark) == '号' ? mark - 1 : mark;
            if (!t.isNumber(number)) {
                return 0;
            }
            if (t.ch(number - 1) == '月') {
                return t.isNumber(number - 2) && t.value(number - 2) <= MONTHS ? t.value(number - 2) : 0;
            }
            behind = number;
        }
        return 0;
    }

    /** A bare 5日 or 5号: a day of the month where its neighbours show it. */
    @Nullable
    Atom bareDay(int at) {
        Quantity day = numbers.whole(at);
        boolean marked = day != null
                && day.value() >= 1
                && day.value() <= 31
                && (t.ch(day.end()) == '日' || t.ch(day.end()) == '号');
        if (!marked || day == null || (t.isNumber(at) && !Boundaries.freeLeft(t, at))) {
            return null;
        }
        int end = day.end() + 1;
        int month = monthBefore(at);
        if (month > 0) {
            return calendar.day(at, end, 0, month, (int) day.value());
        }
        boolean otherWord = DAY_WORDS.indexOf(t.ch(end)) >= 0;
        boolean limit = ChineseParts.limit(t, end) || t.whole(at, end);
        boolean cue = "于在到至".indexOf(t.ch(at - 1)) >= 0 || Cues.label(t, at - 1) || isTimeOfDay(end);
        return !otherWord && (limit || cue) && t.ch(end) != '内'
                ? Atom.of(at, end, Shape.DAY, calendar.dayOfMonth((int) day.value()))
                : null;
    }
}
