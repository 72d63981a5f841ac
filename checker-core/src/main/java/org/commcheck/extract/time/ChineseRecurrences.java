package org.commcheck.extract.time;

import org.jspecify.annotations.Nullable;

/** What comes again, so that it is no limit: 每周五, 每两周, 双周, 隔周, 每月底, 每月15日, 每天. And 次日, the day after something that happens. */
final class ChineseRecurrences implements Reader {

    /** What these expressions begin with. */
    static final String FIRSTS = "每双隔次翌";

    /** 双周会 and 双周报 are called so, 次日达 is a service. */
    private static final String NAMES = "会報报刊达達留";

    /** What stands before 次 where it counts. */
    private static final String COUNTERS = "每上下本首此这那多几数各再历歷這一二两兩三四五六七八九十";

    /** What makes a word with 日: 日常, 日程, 日期, 日志. */
    private static final String IN_WORDS = "常程期志誌";

    private static final int LONGEST_RECURRENCE = 10;

    /** So far before a day of the week it may be said that it comes again. */
    private static final int REACH = 60;

    private static final String SENTENCE_ENDS = "。;!?";

    private final Tokens t;

    ChineseRecurrences(Tokens tokens) {
        t = tokens;
    }

    /** Whether the sentence says before a day of the week that it is one of every week: 每周一次，周六早上; 双周周三. */
    static boolean isBefore(Tokens t, int at) {
        for (int i = at - 1; i >= Math.max(0, at - REACH) && SENTENCE_ENDS.indexOf(t.ch(i)) < 0; i--) {
            int end = ChinesePeriods.weekEnd(t, i);
            if (end > i && NAMES.indexOf(t.ch(end)) < 0 && ("每双隔".indexOf(t.ch(i - 1)) >= 0 || isEvery(t, i - 1))) {
                return true;
            }
        }
        return false;
    }

    /** 每两 in 每两周, 每个 in 每个星期. */
    private static boolean isEvery(Tokens t, int at) {
        boolean counts = t.isNumber(at) || ChineseNumbers.numeral(t.ch(at)) || t.ch(at) == '个' || t.ch(at) == '逢';
        return counts && t.ch(at - 1) == '每';
    }

    @Override
    public @Nullable Atom read(int at) {
        return t.ch(at) == '每' ? every(at) : other(at);
    }

    /** Whether 次 counts what happens: 每次日常巡检, 上次日期, 第二次. */
    private boolean isCounted(int at) {
        return COUNTERS.indexOf(t.ch(at - 1)) >= 0 || t.isNumber(at - 1);
    }

    /** 双周, 隔周, 隔月, 隔周三; 次日, 次日前. */
    private @Nullable Atom other(int at) {
        int end = at + 2;
        if (NAMES.indexOf(t.ch(end)) >= 0) {
            return null;
        }
        if (t.ch(at + 1) == '日') {
            int limit = ChineseParts.limitEnd(t, end);
            Atom day = Atom.of(at, limit, Shape.EVENT);
            boolean next = t.ch(at) == '翌' || (t.ch(at) == '次' && !isCounted(at) && IN_WORDS.indexOf(t.ch(end)) < 0);
            return !next ? null : limit > end ? day.asDeadline() : day;
        }
        boolean other = t.ch(at) == '隔';
        boolean week = t.ch(at + 1) == '周' && (other || t.ch(at) == '双');
        boolean weekday = other && week && ChineseNumbers.weekday(t.ch(end)) > 0;
        boolean recurs = week || (other && t.ch(at + 1) == '月');
        return recurs ? Atom.of(at, weekday ? end + 1 : end, Shape.RECURRING) : null;
    }

    private @Nullable Atom every(int at) {
        int unit = t.ch(at + 1) == '个' || t.ch(at + 1) == '逢' ? at + 2 : at + 1;
        int several = t.isNumber(unit) ? unit + 1 : ChineseNumbers.behindNumerals(t, unit);
        if (several > unit && (ChinesePeriods.weekEnd(t, several) > several || t.ch(several) == '天')) { // 每两周, 每三天
            return Atom.of(at, Math.max(ChinesePeriods.weekEnd(t, several), several + 1), Shape.RECURRING);
        }
        int name = ChinesePeriods.weekEnd(t, unit);
        if (name > unit) {
            int weekday = ChineseNumbers.weekday(t.ch(name));
            return weekday > 0 && ChinesePeriods.isWeekday(t, unit, name)
                    ? Atom.of(at, name + 1, Shape.RECURRING)
                    : Atom.of(at, name, Shape.PASSED);
        }
        if (t.ch(unit) == '月' || t.ch(unit) == '年' || t.ch(unit) == '季') {
            return Atom.of(at, recurringEnd(unit + 1), Shape.RECURRING);
        }
        return t.ch(unit) == '天' || t.ch(unit) == '日' ? Atom.of(at, unit + 1, Shape.PASSED) : null;
    }

    /** Behind the day that 每月 names within a few characters: 每月15日, 每月底, 每月最后一个工作周的周三. */
    private int recurringEnd(int at) {
        ChineseNumbers.Day day = new ChineseNumbers(t).markedDay(at);
        if (day != null) {
            return day.end();
        }
        for (int i = at; i < at + LONGEST_RECURRENCE && t.isHan(i); i++) {
            int name = ChinesePeriods.weekEnd(t, i);
            if (name > i && ChineseNumbers.weekday(t.ch(name)) > 0) {
                return name + 1;
            }
        }
        return t.ch(at) == '底' || t.ch(at) == '初' || t.ch(at) == '末' ? at + 1 : at;
    }
}
