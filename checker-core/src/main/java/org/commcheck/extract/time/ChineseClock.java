package org.commcheck.extract.time;

import java.util.List;
import org.commcheck.extract.time.EnglishNumbers.Quantity;
import org.commcheck.text.CharSet;
import org.jspecify.annotations.Nullable;

/** Times of day in Chinese: 下午三点半, 十二時三十分, 晚8点, 上午. 3点 alone may be three points, so it needs a neighbour that shows a time. */
final class ChineseClock implements Reader {

    private static final List<String> DAYPARTS =
            List.of("上午", "下午", "早上", "早晨", "晚上", "中午", "凌晨", "傍晚", "清晨", "晏昼", "晚间", "夜里", "午夜", "正午");

    /** 早 and 晚, which may stand alone, are among them. */
    private static final CharSet DAYPART_FIRSTS = CharSet.firstsOf(DAYPARTS);

    private final Tokens t;
    private final ChineseNumbers numbers;

    ChineseClock(Tokens tokens) {
        t = tokens;
        numbers = new ChineseNumbers(tokens);
    }

    @Override
    public @Nullable Atom read(int at) {
        int part = daypartEnd(at);
        if (part > at) {
            int time = time(part, true);
            return time > part ? Atom.of(at, time, Shape.CLOCK) : Atom.of(at, part, Shape.DAYPART);
        }
        if ((t.isNumber(at) && !Boundaries.freeLeft(t, at)) || insideNumber(at)) {
            return null;
        }
        int end = time(at, false);
        return end > at ? Atom.of(at, end, Shape.CLOCK) : null;
    }

    /** 二十七点三: no 十七点三; but 周五十点 is Friday at ten. */
    private boolean insideNumber(int at) {
        boolean behindNumeral = ChineseNumbers.numeral(t.ch(at)) && ChineseNumbers.numeral(t.ch(at - 1));
        return behindNumeral && !"周期拜".contains(String.valueOf(t.ch(at - 2)));
    }

    private int daypartEnd(int at) {
        if (!DAYPART_FIRSTS.has(t.ch(at))) {
            return at;
        }
        for (String part : DAYPARTS) {
            if (t.reads(at, part)) {
                return at + part.length();
            }
        }
        boolean evening = t.ch(at) == '晚' || t.ch(at) == '早';
        boolean shown = evening
                && (ChineseNumbers.numeral(t.ch(at + 1)) || t.isNumber(at + 1) || ChineseParts.limit(t, at + 1));
        boolean dayBefore = "日号天一二三四五六周".indexOf(t.ch(at - 1)) >= 0 || !t.isHan(at - 1);
        return (shown && dayBefore) || (evening && dayBefore && !t.isHan(at + 1)) ? at + 1 : at;
    }

    /** Behind the time, or {@code at} if there is none. */
    private int time(int at, boolean shown) {
        Quantity hour = numbers.whole(at);
        char mark = hour == null ? 0 : t.ch(hour.end());
        if (hour == null || hour.value() > 24 || (mark != '点' && mark != '时')) {
            return at;
        }
        int end = minutes(hour.end() + 1, shown);
        boolean more = end > hour.end() + 1;
        boolean sure = shown
                || more
                || ChineseParts.limit(t, end)
                || t.whole(at, end)
                || dayBefore(at)
                || rangeEnd(at)
                || rangeStart(end);
        return sure && !otherWord(mark, end) ? end : at;
    }

    private boolean otherWord(char mark, int end) {
        String follow = mark == '点' ? "建意要原内需说问评赞击心" : "间候长代期段延刻";
        boolean moment = t.ch(end - 1) == '半' && "会刻".indexOf(t.ch(end)) >= 0; // 一时半会
        return moment || follow.indexOf(t.ch(end)) >= 0;
    }

    /** Behind what is said of the minutes. A single numeral is a fraction (得分八点八) unless the part of the day is named. */
    private int minutes(int at, boolean shown) {
        if (t.ch(at) == '半' || t.ch(at) == '整') {
            return at + 1;
        }
        if (t.ch(at) == '钟') {
            return at + 1;
        }
        if (t.reads(at, "一刻") || t.reads(at, "三刻")) {
            return at + 2;
        }
        int next = "零踏搭".indexOf(t.ch(at)) >= 0 ? at + 1 : at;
        Quantity minutes = numbers.whole(next);
        boolean fraction = !shown
                && minutes != null
                && next == at
                && minutes.end() == next + 1
                && minutes.value() < 10
                && t.ch(minutes.end()) != '分';
        boolean valid = minutes != null && minutes.value() < 60 && !fraction;
        if (!valid || minutes == null) {
            return t.ch(next) == '半' ? next + 1 : at;
        }
        int end = minutes.end();
        return t.ch(end) == '分' ? end + 1 : t.reads(end, "个字") ? end + 2 : numbersEnd(end) ? end : at;
    }

    private boolean numbersEnd(int end) {
        return !t.isHan(end) || ChineseParts.limit(t, end) || "到至开进举结".indexOf(t.ch(end)) >= 0;
    }

    private boolean dayBefore(int at) {
        return "日号天".indexOf(t.ch(at - 1)) >= 0
                || t.reads(at - 2, "今晚")
                || t.reads(at - 2, "明早")
                || t.reads(at - 2, "明晚")
                || (t.ch(at - 2) == '周' && ChineseNumbers.weekday(t.ch(at - 1)) > 0);
    }

    private boolean rangeEnd(int at) {
        return "到至-~".indexOf(t.ch(at - 1)) >= 0 && "点时半分".indexOf(t.ch(at - 2)) >= 0;
    }

    private boolean rangeStart(int end) {
        Quantity second = "到至-~".indexOf(t.ch(end)) >= 0 ? numbers.whole(end + 1) : null;
        return second != null && (t.ch(second.end()) == '点' || t.ch(second.end()) == '时');
    }
}
