package org.commcheck.extract.time;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import org.commcheck.text.CharSet;
import org.jspecify.annotations.Nullable;

/** Days, weeks, months and years that are counted from the document's day: 明天, 下周三, 本月底, 下个季度, 年底, 周五, 每周五. */
final class ChinesePeriods implements Reader {

    static final int NONE = Integer.MIN_VALUE;

    /** Longer words first: 大后天 is no 后天. */
    /** What follows a day of the week, and not the number of anything. */
    private static final String OF_DAY = "前之以上下晚早中";

    private static final List<Map.Entry<String, Integer>> DAYS = List.of(
            Map.entry("大后天", 3),
            Map.entry("大后日", 3),
            Map.entry("大前天", -3),
            Map.entry("今天", 0),
            Map.entry("今日", 0),
            Map.entry("本日", 0),
            Map.entry("今晚", 0),
            Map.entry("今早", 0),
            Map.entry("今朝", 0),
            Map.entry("今晨", 0),
            Map.entry("明晨", 1),
            Map.entry("明天", 1),
            Map.entry("明日", 1),
            Map.entry("明早", 1),
            Map.entry("明晚", 1),
            Map.entry("听日", 1),
            Map.entry("后天", 2),
            Map.entry("后日", 2),
            Map.entry("昨天", -1),
            Map.entry("昨日", -1),
            Map.entry("昨晚", -1),
            Map.entry("寻日", -1),
            Map.entry("前天", -2),
            Map.entry("前日", -2),
            Map.entry("即日", 0),
            Map.entry("当天", NONE));

    private static final CharSet DAY_FIRSTS =
            CharSet.firstsOf(DAYS.stream().map(Map.Entry::getKey).toList());

    private static final List<Map.Entry<String, Integer>> PREFIXES = List.of(
            Map.entry("下下下个", 3),
            Map.entry("下下下", 3),
            Map.entry("下下个", 2),
            Map.entry("上上个", -2),
            Map.entry("下下", 2),
            Map.entry("上上", -2),
            Map.entry("下一个", 1),
            Map.entry("上一个", -1),
            Map.entry("这一个", 0),
            Map.entry("下一", 1),
            Map.entry("上一", -1),
            Map.entry("这一", 0),
            Map.entry("下个", 1),
            Map.entry("上个", -1),
            Map.entry("这个", 0),
            Map.entry("今个", 0),
            Map.entry("本", 0),
            Map.entry("当", 0),
            Map.entry("这", 0),
            Map.entry("下", 1),
            Map.entry("上", -1),
            Map.entry("今", 0));

    private static final CharSet PREFIX_FIRSTS =
            CharSet.firstsOf(PREFIXES.stream().map(Map.Entry::getKey).toList());

    private static final Map<String, Integer> YEARS =
            Map.of("今年", 0, "本年", 0, "明年", 1, "后年", 2, "去年", -1, "前年", -2, "来年", 1, "下年", 1, "上年", -1);

    private static final String NO_WEEKDAY = "次个篇版遍刊期场小";
    /** Before 年内 or 月内, which then lies in another period than that of the document's day: 当年内, 财年内, 近年内. */
    private static final String OTHER_PERIOD = "当同财近多某次翌整全";

    private static final String AFTER_SUNDAY = "常志报程均益";

    private final Tokens t;
    private final Calendar calendar;
    private final ChineseParts parts;

    ChinesePeriods(Tokens tokens, Calendar calendar) {
        t = tokens;
        this.calendar = calendar;
        parts = new ChineseParts(tokens, calendar);
    }

    /** How many years the word 今年, 明年 … at this token lies ahead; {@link #NONE} if it is no such word. */
    static int yearWord(Tokens t, int at) {
        if (!t.isHan(at) || t.ch(at + 1) != '年') {
            return NONE;
        }
        boolean semester = t.ch(at + 2) == '级' || t.ch(at + 2) == '龄' || t.ch(at + 2) == '轻';
        return semester ? NONE : YEARS.getOrDefault(t.norm(at) + "年", NONE);
    }

    /** Behind 周, 星期 or 礼拜 at this token; the token itself if none is there. */
    static int weekEnd(Tokens t, int at) {
        return t.reads(at, "星期") || t.reads(at, "礼拜") ? at + 2 : t.ch(at) == '周' ? at + 1 : at;
    }

    @Override
    public @Nullable Atom read(int at) {
        if (!t.isHan(at)) {
            return null;
        }
        if (ChineseRecurrences.FIRSTS.indexOf(t.ch(at)) >= 0) {
            return new ChineseRecurrences(t).read(at);
        }
        if (t.reads(at, "下班") && ChineseParts.limit(t, at + 2)) {
            return Atom.relative(at, at + 2, Shape.CLOSE, calendar.today());
        }
        Atom day = Reader.longer(day(at), twoDays(at));
        Atom named = day == null ? bare(at) : day;
        return named != null ? named : prefixed(at);
    }

    private @Nullable Atom day(int at) {
        if (!DAY_FIRSTS.has(t.ch(at))) {
            return null;
        }
        for (Map.Entry<String, Integer> word : DAYS) {
            int end = at + word.getKey().length();
            boolean otherWord = ChineseNumbers.numeral(t.ch(at - 1)) || "习性形养".indexOf(t.ch(end)) >= 0;
            if (t.reads(at, word.getKey()) && !otherWord) {
                return word.getValue() == NONE
                        ? Atom.of(at, end, Shape.PASSED)
                        : Atom.relative(at, end, Shape.DAY, calendar.shifted(Grain.DAY, word.getValue()));
            }
        }
        return null;
    }

    /** 今明两天, 明后两天. */
    private @Nullable Atom twoDays(int at) {
        int first = t.reads(at, "今明两天") ? 0 : t.reads(at, "明后两天") ? 1 : NONE;
        Days days = calendar.shifted(Grain.DAY, first).through(calendar.shifted(Grain.DAY, first + 1));
        return first == NONE ? null : Atom.relative(at, at + 4, Shape.RANGE, days);
    }

    /** What needs no prefix: 周五, 周末, 月底, 年底, 年中, 季末. */
    private @Nullable Atom bare(int at) {
        int name = weekEnd(t, at);
        if (name > at) {
            return weekday(at, name, NONE);
        }
        Grain grain = switch (t.ch(at)) {
            case '月' -> Grain.MONTH;
            case '年' -> Grain.YEAR;
            case '季' -> Grain.QUARTER;
            default -> null;
        };
        boolean alone = grain != null
                && !ChineseNumbers.numeral(t.ch(at - 1))
                && !t.isNumber(at - 1)
                && "个去每".indexOf(t.ch(at - 1)) < 0;
        if (t.reads(at, "学期") && "上下本这每个".indexOf(t.ch(at - 1)) < 0) {
            return relative(parts.edge(at, at + 2, Days.UNKNOWN));
        }
        if (!alone || grain == null) {
            return null;
        }
        int end = t.reads(at, "季度") ? at + 2 : at + 1;
        boolean within =
                t.ch(end) == '内' && !ChineseParts.otherInside(t, end) && OTHER_PERIOD.indexOf(t.ch(at - 1)) < 0;
        return within
                ? Atom.relative(at, end, Shape.SPAN, calendar.period(grain, 0))
                : relative(parts.edge(at, end, calendar.period(grain, 0)));
    }

    private static @Nullable Atom relative(@Nullable Atom atom) {
        return atom == null ? null : atom.asRelative(true);
    }

    /** A day of the week behind 周; the offset is that of a prefix, or {@link #NONE}. */
    private @Nullable Atom weekday(int at, int name, int offset) {
        if (t.ch(name) == '末') {
            return Atom.relative(at, name + 1, Shape.WEEK, calendar.period(Grain.WEEKEND, offset == NONE ? 0 : offset));
        }
        if (offset == NONE && isWithinWeek(at, name)) {
            return Atom.relative(at, name, Shape.WEEK, calendar.period(Grain.WEEK, 0));
        }
        int number = ChineseNumbers.weekday(t.ch(name));
        if (number == 0 || !isWeekday(t, at, name)) {
            return null;
        }
        if (offset == NONE && !ChineseParts.limit(t, name + 1) && ChineseRecurrences.isBefore(t, at)) {
            return Atom.of(at, name + 1, Shape.RECURRING);
        }
        DayOfWeek day = DayOfWeek.of(number);
        Days days = offset == NONE ? calendar.next(day) : calendar.weekday(day, offset);
        return Atom.relative(at, name + 1, Shape.WEEKDAY, days);
    }

    /** 周内完成, but not 两周内, 每周内 and 周内存. */
    private boolean isWithinWeek(int at, int name) {
        boolean counted =
                ChineseNumbers.numeral(t.ch(at - 1)) || t.isNumber(at - 1) || "每个数几".indexOf(t.ch(at - 1)) >= 0;
        return name == at + 1 && t.ch(name) == '内' && !counted && !ChineseParts.otherInside(t, name);
    }

    /** Not 一周一次, 周一次, 本周日常. */
    static boolean isWeekday(Tokens t, int at, int name) {
        char c = t.ch(name);
        char after = t.ch(name + 1);
        boolean counts = NO_WEEKDAY.indexOf(after) >= 0
                || (c == '天' && t.ch(name - 1) == '周')
                || (t.isNumber(name) && t.isNumber(name + 1));
        boolean otherWord = (c == '日' && AFTER_SUNDAY.indexOf(after) >= 0)
                || (ChineseNumbers.numeral(after)
                        && c != '日'
                        && c != '天'
                        && t.ch(ChineseNumbers.behindNumerals(t, name + 1)) != '点');
        boolean day = t.isNumber(at - 3) && (t.ch(at - 2) == '.' || t.ch(at - 2) == '/'); // 3.10 周二
        boolean fourWeeks = at + 1 == name
                && !day
                && !isBehindName(t, at, name)
                && (ChineseNumbers.numeral(t.ch(at - 1)) || t.isNumber(at - 1));
        boolean lengthBehind = t.ch(name - 1) == '周' && (after == '天' || after == '个');
        return !counts && !otherWord && !fourWeeks && !lengthBehind;
    }

    /** 张三周五前, 王一周三上午: what goes on with a day of the week, behind a name that ends in a numeral; but 三周五天, 第三周五前. */
    static boolean isBehindName(Tokens t, int at, int name) {
        return ChineseNumbers.numeral(t.ch(at - 1))
                && t.isHan(at - 2)
                && t.ch(at - 2) != '第'
                && ChineseNumbers.weekday(t.ch(name)) > 0
                && OF_DAY.indexOf(t.ch(name + 1)) >= 0;
    }

    private @Nullable Atom prefixed(int at) {
        if (!PREFIX_FIRSTS.has(t.ch(at))) {
            return null;
        }
        for (Map.Entry<String, Integer> prefix : PREFIXES) {
            if (t.reads(at, prefix.getKey()) && (t.ch(at) != '当' || "应相适充担".indexOf(t.ch(at - 1)) < 0)) { // 应当月底前
                Atom atom = behind(at, at + prefix.getKey().length(), prefix.getValue());
                if (atom != null) {
                    return atom;
                }
            }
        }
        return null;
    }

    private @Nullable Atom behind(int at, int unit, int offset) {
        int name = weekEnd(t, unit);
        if (name > unit) {
            return inWeek(at, name, offset);
        }
        if (t.reads(unit, "周末")) {
            return Atom.relative(at, unit + 2, Shape.WEEK, calendar.period(Grain.WEEKEND, offset));
        }
        if (t.reads(unit, "季度")) {
            return span(at, unit + 2, calendar.period(Grain.QUARTER, offset));
        }
        if (t.reads(unit, "学期")) { // it begins when its school says so
            return span(at, unit + 2, Days.UNKNOWN);
        }
        if (t.reads(unit, "半年")) {
            return span(at, unit + 2, half(t.ch(unit - 1)));
        }
        if (t.ch(unit) == '月' && t.ch(unit + 1) != '亮' && t.ch(unit + 1) != '球') {
            return month(at, unit + 1, offset);
        }
        boolean year = t.ch(unit) == '年' && "度级龄轻代".indexOf(t.ch(unit + 1)) < 0 && t.ch(unit - 1) == '一';
        return year ? span(at, unit + 1, calendar.period(Grain.YEAR, offset)) : null;
    }

    private Days half(char which) {
        return which == '上' ? calendar.half(0, 1) : which == '下' ? calendar.half(0, 2) : calendar.period(Grain.HALF, 0);
    }

    private @Nullable Atom inWeek(int at, int name, int offset) {
        Atom weekday = weekday(at, name, offset);
        if (weekday != null) {
            return weekday;
        }
        boolean otherWord = "期边围折转密全".indexOf(t.ch(name)) >= 0 && t.ch(name - 1) == '周';
        Days week = calendar.period(Grain.WEEK, offset);
        boolean end = t.ch(name) == '底' || (t.ch(name) == '内' && !ChineseParts.otherInside(t, name));
        return otherWord
                ? null
                : Atom.relative(at, name, Shape.WEEK, week).to(end && t.ch(name) == '底' ? name + 1 : name);
    }

    private Atom span(int at, int end, Days days) {
        Atom edge = parts.edge(at, end, days);
        return (edge == null ? Atom.of(at, end, Shape.SPAN, days) : edge).asRelative(true);
    }

    /** 下月, 下个月底, 本月20日. */
    private Atom month(int at, int end, int offset) {
        Days days = calendar.period(Grain.MONTH, offset);
        ChineseNumbers.Day day = new ChineseNumbers(t).markedDay(end);
        if (day != null) {
            Days on = days.from() == null
                    ? Days.UNKNOWN
                    : Days.of(Calendar.dateOrNull(
                            days.from().getYear(), days.from().getMonthValue(), day.number()));
            return Atom.relative(at, day.end(), Shape.DAY, on);
        }
        Atom weekday = parts.nthWeekday(at, end, days);
        return weekday != null ? weekday.asRelative(true) : span(at, end, days);
    }
}
