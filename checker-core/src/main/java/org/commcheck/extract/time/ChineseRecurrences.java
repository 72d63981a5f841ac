package org.commcheck.extract.time;

import org.jspecify.annotations.Nullable;

/** What comes again, so that it is no limit: 每周五, 每两周, 每月底, 每月15日, 每天. */
final class ChineseRecurrences implements Reader {

    private static final int LONGEST_RECURRENCE = 10;

    private final Tokens t;

    ChineseRecurrences(Tokens tokens) {
        t = tokens;
    }

    @Override
    public @Nullable Atom read(int at) {
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
