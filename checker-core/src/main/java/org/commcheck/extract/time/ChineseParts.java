package org.commcheck.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.commcheck.extract.time.EnglishNumbers.Quantity;
import org.jspecify.annotations.Nullable;

/** Parts of a Chinese year, month or week: 底, 上旬, 第三季度, 上半年, 第10周, 第一个星期一. Reads only. */
final class ChineseParts {

    private static final String AFTER_FRONT = "端后者面期台言缀置景往者沿述驱缘世科列辈程任身卫桥排几两三";
    private static final String AFTER_START = "期步始级衷次步中创诊稿";
    private static final String AFTER_MIDDLE = "国文心间的华继断台层英日型小标药医奖和考立转途";
    private static final String AFTER_INSIDE = "容部存核置外网嵌联在涵测蒙科";

    private final Tokens t;
    private final Calendar calendar;
    private final ChineseNumbers numbers;

    ChineseParts(Tokens tokens, Calendar calendar) {
        t = tokens;
        this.calendar = calendar;
        numbers = new ChineseNumbers(tokens);
    }

    /** Whether 前 at this token begins another word than the limit: 前端, 前提. */
    static boolean otherWord(Tokens t, int front) {
        char next = t.ch(front + 1);
        boolean premise = next == '提' && "交供出醒报请升送報請".indexOf(t.ch(front + 2)) < 0;
        return premise || AFTER_FRONT.indexOf(next) >= 0 || firstOnes(t, front);
    }

    /** 2026年前五个月, 今年前3季度: a number of units behind 前 are the first ones. */
    private static boolean firstOnes(Tokens t, int front) {
        Quantity number = new ChineseNumbers(t).whole(front + 1);
        int unit = number == null ? 0 : t.ch(number.end()) == '个' ? number.end() + 1 : number.end();
        return number != null && ("月季".indexOf(t.ch(unit)) >= 0 || (unit > number.end() && t.ch(unit) == '周'));
    }

    /** Whether 内 at this token begins another word than the limit: 内容, 内部. */
    static boolean otherInside(Tokens t, int inside) {
        char next = t.ch(inside + 1);
        return AFTER_INSIDE.indexOf(next) >= 0;
    }

    /** Whether a word that makes a limit follows. */
    static boolean limit(Tokens t, int at) {
        return limitEnd(t, at) > at;
    }

    /** Behind the words 前, 之前, 以前, 为止, 截止 at this token; the token itself if none is there. */
    static int limitEnd(Tokens t, int at) {
        if (((t.ch(at) == '之' || t.ch(at) == '以') && t.ch(at + 1) == '前') || t.reads(at, "为止") || t.reads(at, "截止")) {
            return at + 2;
        }
        return t.ch(at) == '前' && !otherWord(t, at) ? at + 1 : at;
    }

    /** Behind the words 内, 以内, 之内 at this token; the token itself if none is there. */
    static int insideEnd(Tokens t, int at) {
        if ((t.ch(at) == '之' || t.ch(at) == '以') && t.ch(at + 1) == '内') {
            return at + 2;
        }
        return t.ch(at) == '内' && !otherInside(t, at) ? at + 1 : at;
    }

    /** A quarter, half or week of a year; year 0 for that of the document's day. */
    @Nullable
    Atom ofYear(int at, int next, int year) {
        int half = t.reads(next, "上半年") ? 1 : t.reads(next, "下半年") ? 2 : 0;
        if (half > 0) {
            return edged(at, next + 3, calendar.half(year, half));
        }
        if (t.is(next, "q") && t.glued(next + 1) && quarter(t.value(next + 1))) {
            int end = t.reads(next + 2, "季度") ? next + 4 : next + 2;
            return edged(at, end, calendar.quarter(year, t.value(next + 1)));
        }
        Atom first = firstMonths(at, next, year);
        if (first != null) {
            return first;
        }
        boolean ordinal = t.ch(next) == '第';
        Quantity number = numbers.whole(ordinal ? next + 1 : next);
        if (number == null) {
            return null;
        }
        if (t.ch(number.end()) == '季' && quarter(number.whole())) {
            int end = t.ch(number.end() + 1) == '度' ? number.end() + 2 : number.end() + 1;
            return edged(at, end, calendar.quarter(year, number.whole()));
        }
        return ordinal ? week(at, number, year) : null;
    }

    /** The beginning of a year: 前三季度, 前五个月, 首季度, 首月. */
    private @Nullable Atom firstMonths(int at, int next, int year) {
        if (t.ch(next) == '首' && (t.ch(next + 1) == '季' || t.ch(next + 1) == '月')) {
            int end = t.reads(next + 1, "季度") ? next + 3 : next + 2;
            return Atom.of(at, end, Shape.SPAN, calendar.firstMonths(year, t.ch(next + 1) == '季' ? 3 : 1));
        }
        Quantity number = t.ch(next) == '前' && next > at ? numbers.whole(next + 1) : null;
        if (number == null) {
            return null;
        }
        int unit = t.ch(number.end()) == '个' ? number.end() + 1 : number.end();
        int months = t.ch(unit) == '季' ? 3 * number.whole() : t.ch(unit) == '月' ? number.whole() : 0;
        int end = t.reads(unit, "季度") ? unit + 2 : unit + 1;
        return months < 1 || months > 12 || t.ch(end) == '内'
                ? null
                : Atom.of(at, end, Shape.SPAN, calendar.firstMonths(year, months));
    }

    private static boolean quarter(int number) {
        return number >= 1 && number <= 4;
    }

    /** 第10周: dated only with a year; without one it counts the weeks of a project. */
    private @Nullable Atom week(int at, Quantity number, int year) {
        boolean week = (t.ch(number.end()) == '周' && "期会报五".indexOf(t.ch(number.end() + 1)) < 0)
                || (t.reads(number.end(), "个周") && ChineseNumbers.weekday(t.ch(number.end() + 2)) == 0);
        if (!week || number.whole() > 60) {
            return null;
        }
        int end = t.ch(number.end()) == '周' ? number.end() + 1 : number.end() + 2;
        return Atom.of(at, end, Shape.WEEK, year == 0 ? Days.UNKNOWN : calendar.week(year, number.whole()));
    }

    private Atom edged(int at, int end, Days days) {
        Atom edge = edge(at, end, days);
        return edge != null ? edge : Atom.of(at, end, Shape.SPAN, days);
    }

    /** The end, beginning or a third of a span, if one is named at {@code next}. */
    @Nullable
    Atom edge(int at, int next, Days days) {
        char c = t.ch(next);
        char after = t.ch(next + 1);
        if ((c == '底' && "部层座下".indexOf(after) < 0) || (c == '末' && after != '尾' && after != '端')) {
            return Atom.of(at, next + 1, Shape.DAY, days.last());
        }
        if (t.reads(next, "最后一天")) {
            return Atom.of(at, next + 4, Shape.DAY, days.last());
        }
        if (t.reads(next, "中下旬") || t.reads(next, "上中旬")) {
            return Atom.of(
                    at,
                    next + 3,
                    Shape.SPAN,
                    c == '上'
                            ? third(days, c).through(third(days, '中'))
                            : third(days, c).through(days));
        }
        if (t.reads(next, "上旬") || t.reads(next, "中旬") || t.reads(next, "下旬")) {
            return Atom.of(at, next + 2, Shape.SPAN, third(days, c));
        }
        if (c == '初' && AFTER_START.indexOf(after) < 0) {
            return Atom.of(at, next + 1, Shape.SPAN, third(days, '上'));
        }
        return c == '中' && AFTER_MIDDLE.indexOf(after) < 0 ? Atom.of(at, next + 1, Shape.SPAN, days) : null;
    }

    private static Days third(Days days, char which) {
        LocalDate from = days.from();
        LocalDate to = days.to();
        if (from == null || to == null || from.getMonthValue() != to.getMonthValue()) {
            return days;
        }
        return switch (which) {
            case '上' -> new Days(from, from.plusDays(9));
            case '中' -> new Days(from.plusDays(10), from.plusDays(19));
            default -> new Days(from.plusDays(20), to);
        };
    }

    /** 第一个星期一, 最后一个周五, 第二周. */
    @Nullable
    Atom nthWeekday(int at, int from, Days days) {
        int next = t.ch(from) == '的' ? from + 1 : from;
        boolean last = t.reads(next, "最后一个") || t.reads(next, "最后一周");
        Quantity nth = t.ch(next) == '第' ? numbers.whole(next + 1) : null;
        if (!last && nth == null) {
            return null;
        }
        int afterLast = t.ch(next + 3) == '个' ? next + 4 : next + 3;
        int unit = last || nth == null ? afterLast : t.ch(nth.end()) == '个' ? nth.end() + 1 : nth.end();
        int name = ChinesePeriods.weekEnd(t, unit);
        if (name == unit) {
            return null;
        }
        int weekday = ChineseNumbers.weekday(t.ch(name));
        int number = last || nth == null ? -1 : nth.whole();
        return weekday == 0
                ? Atom.of(at, name, Shape.WEEK, NumberedParts.of(days, number, Grain.WEEK))
                : Atom.of(at, name + 1, Shape.DAY, NumberedParts.weekday(days, number, DayOfWeek.of(weekday)));
    }
}
