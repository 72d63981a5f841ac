package org.commcheck.extract.time;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.commcheck.extract.time.EnglishNumbers.Quantity;
import org.commcheck.text.CharSet;
import org.jspecify.annotations.Nullable;

/** Lengths of time in Chinese, and what is counted with them: 24小时内, 两周后, 3天前, 一个半小时, 接下来2周内, 过几天. */
final class ChineseLengths implements Reader {

    private static final List<Map.Entry<String, Grain>> UNITS = List.of(
            Map.entry("工作日", Grain.WORKDAY),
            Map.entry("工作天", Grain.WORKDAY),
            Map.entry("自然日", Grain.DAY),
            Map.entry("日历日", Grain.DAY),
            Map.entry("日历天", Grain.DAY),
            Map.entry("小时", Grain.HOUR),
            Map.entry("钟头", Grain.HOUR),
            Map.entry("钟", Grain.HOUR),
            Map.entry("分钟", Grain.MINUTE),
            Map.entry("刻钟", Grain.MINUTE),
            Map.entry("秒钟", Grain.SECOND),
            Map.entry("秒", Grain.SECOND),
            Map.entry("天", Grain.DAY),
            Map.entry("日", Grain.DAY),
            Map.entry("星期", Grain.WEEK),
            Map.entry("礼拜", Grain.WEEK),
            Map.entry("周", Grain.WEEK),
            Map.entry("季度", Grain.QUARTER),
            Map.entry("月", Grain.MONTH),
            Map.entry("年", Grain.YEAR));

    /** What the units begin with. */
    static final CharSet UNIT_FIRSTS =
            CharSet.firstsOf(UNITS.stream().map(Map.Entry::getKey).toList());

    private static final List<String> AHEAD = List.of("接下来的", "接下来", "未来的", "未来", "今后", "往后", "下", "后");
    private static final List<String> BEHIND = List.of("最近的", "最近", "过去的", "过去", "近", "上", "前");
    private static final CharSet PREFIX_FIRSTS =
            CharSet.firstsOf(Stream.concat(AHEAD.stream(), BEHIND.stream()).toList());

    private final Tokens t;
    private final Calendar calendar;
    private final ChineseNumbers numbers;

    ChineseLengths(Tokens tokens, Calendar calendar) {
        t = tokens;
        this.calendar = calendar;
        numbers = new ChineseNumbers(tokens);
    }

    /**
     * A length that was read.
     *
     * @param amount how many units; 0 for 几
     * @param each whether 个 stands before the unit
     */
    private record Length(int end, double amount, Grain grain, boolean each) {}

    @Override
    public @Nullable Atom read(int at) {
        int ahead = prefix(at, AHEAD);
        int behind = prefix(at, BEHIND);
        if (ahead > at && !inWord(at, ahead)) {
            return ahead(at, length(ahead));
        }
        if (behind > at && !inWord(at, behind)) {
            Length length = length(behind);
            return length == null ? null : Atom.of(at, length.end(), Shape.LENGTH);
        }
        if ((t.isNumber(at) && !Boundaries.freeLeft(t, at)) || "第某有哪每".indexOf(t.ch(at - 1)) >= 0) {
            return null;
        }
        Length length = t.ch(at) == '过' ? length(at + 1) : length(at);
        return length == null ? null : counted(at, length);
    }

    private int prefix(int at, List<String> words) {
        if (!PREFIX_FIRSTS.has(t.ch(at))) {
            return at;
        }
        for (String word : words) {
            if (t.reads(at, word)) {
                return at + word.length();
            }
        }
        return at;
    }

    /** 收到后24小时, 以上两天: a single character that belongs to the word before. */
    private boolean inWord(int at, int end) {
        return end == at + 1 && t.isHan(at - 1);
    }

    private @Nullable Atom ahead(int at, @Nullable Length length) {
        if (length == null) {
            return null;
        }
        int end = ChineseParts.insideEnd(t, length.end());
        if (length.amount() == 0) {
            return length.grain().withinDay() ? null : Atom.of(at, end, Shape.VAGUE);
        }
        // A span of years means the same to a reader whatever the day.
        Atom atom = Atom.of(at, end, Shape.LENGTH, end(length)).asRelative(length.grain() != Grain.YEAR);
        return end > length.end() ? atom.asDeadline() : atom;
    }

    private Days end(Length length) {
        Days end = calendar.shifted(length.grain(), (int) Math.ceil(length.amount()));
        return calendar.today().through(end);
    }

    private @Nullable Atom counted(int at, Length length) {
        int end = length.end();
        int inside = ChineseParts.insideEnd(t, end);
        if (length.amount() == 0) {
            return few(at, length, inside);
        }
        if (inside > end) {
            return Atom.of(at, inside, Shape.LENGTH).asDeadline();
        }
        int after = afterEnd(end);
        if (after > end) {
            return day(at, after, length, 1);
        }
        boolean day = length.grain() == Grain.DAY && t.ch(end - 1) == '日';
        int before = agoEnd(end);
        if (before > end && (!day || t.ch(at) == '两')) {
            return day(at, before, length, -1);
        }
        if ("一二两三四几1234".indexOf(t.ch(end)) >= 0 && t.ch(end + 1) == '次') {
            return Atom.of(at, end + 2, Shape.PASSED);
        }
        boolean bare = day || (length.grain() == Grain.MONTH && !length.each());
        return bare && t.ch(at) != '半' ? null : Atom.of(at, end, Shape.LENGTH);
    }

    /** 过几天, 几天内, 几天后: nobody can be held to it. */
    private @Nullable Atom few(int at, Length length, int inside) {
        if (length.grain().withinDay()) {
            return null;
        }
        int end = Math.max(inside, afterEnd(length.end()));
        boolean ahead = end > length.end() || t.ch(at) == '过';
        boolean vague = ahead && !ChineseMood.done(t, end) && !ChineseMood.usual(t, at, end);
        return vague ? Atom.of(at, end, Shape.VAGUE) : Atom.of(at, Math.max(end, length.end()), Shape.PASSED);
    }

    private int afterEnd(int at) {
        if ((t.ch(at) == '之' || t.ch(at) == '以') && t.ch(at + 1) == '后') {
            return at + 2;
        }
        return t.ch(at) == '后' && "端台续期面".indexOf(t.ch(at + 1)) < 0 ? at + 1 : at;
    }

    private int agoEnd(int at) {
        int end = ChineseParts.limitEnd(t, at);
        return t.ch(end - 1) == '前' ? end : at;
    }

    /** A day counted from today where nothing else is named to count from: 两周后, but not 上线两周后. */
    private Atom day(int at, int end, Length length, int sign) {
        boolean whole =
                length.amount() == Math.rint(length.amount()) && !length.grain().withinDay();
        if (!whole || !clauseStarts(at)) {
            return Atom.of(at, end, Shape.LENGTH);
        }
        Days days = calendar.shifted(length.grain(), sign * (int) length.amount());
        boolean coarsePast = length.grain().compareTo(Grain.MONTH) >= 0 && sign < 0;
        return coarsePast ? Atom.of(at, end, Shape.SPAN, days) : Atom.relative(at, end, Shape.DAY, days);
    }

    private boolean clauseStarts(int at) {
        return !t.isHan(at - 1) || "于在到为是约将定请我们".indexOf(t.ch(at - 1)) >= 0;
    }

    private @Nullable Length length(int at) {
        boolean few = t.ch(at) == '几' || t.ch(at) == '数';
        boolean half = t.ch(at) == '半';
        Quantity quantity = few ? Quantity.of(at + 1, 0) : half ? Quantity.of(at + 1, 0.5) : numbers.quantity(at);
        if (quantity == null) {
            return t.ch(at) == '个' && t.ch(at + 1) == '半' && !t.isHan(at - 1)
                    ? unit(Quantity.of(at + 2, 1.5), true)
                    : null;
        }
        int next = quantity.end();
        boolean each = t.ch(next) == '个';
        next = each ? next + 1 : next;
        if (t.ch(next) == '半') {
            return unit(Quantity.of(next + 1, quantity.value() + 0.5), each);
        }
        if (each && t.ch(next) == '字' && t.whole(at, next + 1)) {
            return new Length(next + 1, quantity.value() * 5, Grain.MINUTE, true);
        }
        Length length = unit(Quantity.of(next, quantity.value()), each);
        return length != null ? length : minutes(at, quantity);
    }

    private @Nullable Length unit(Quantity quantity, boolean each) {
        int next = t.ch(quantity.end()) == '多' || t.ch(quantity.end()) == '来' ? quantity.end() + 1 : quantity.end();
        if (!UNIT_FIRSTS.has(t.ch(next))) {
            return null;
        }
        for (Map.Entry<String, Grain> unit : UNITS) {
            if (t.reads(next, unit.getKey())
                    && !otherWord(next, next + unit.getKey().length(), quantity)) {
                int end = tail(next + unit.getKey().length());
                return new Length(end, quantity.value(), unit.getValue(), each);
            }
        }
        return null;
    }

    private boolean otherWord(int unit, int end, Quantity quantity) {
        char c = t.ch(unit);
        char after = t.ch(end);
        boolean year =
                c == '年' && (quantity.value() >= 1000 || after == '级' || after == '代' || after == '度' || after == '月');
        boolean counted = t.ch(unit - 1) == '个' && "天日年分秒".indexOf(c) >= 0;
        boolean dotted =
                quantity.value() != Math.rint(quantity.value()) && ChineseNumbers.weekday(after) > 0; // 12.23 周日
        boolean week = c == '周' && ("年期报边会".indexOf(after) >= 0 || dotted || ChinesePeriods.isBehindName(t, unit, end));
        return year
                || counted
                || week
                || (c == '钟' && t.ch(unit - 1) != '个' && t.ch(unit - 1) != '半')
                || (c == '日' && "志常程报".indexOf(after) >= 0);
    }

    /** What follows the unit and belongs to it: 半, 零三个月, 三十分, 十五秒. */
    private int tail(int end) {
        if (t.ch(end) == '半') {
            return end + 1;
        }
        int next = t.ch(end) == '零' || t.ch(end) == '又' ? end + 1 : end;
        Quantity more = numbers.whole(next);
        if (more == null) {
            return end;
        }
        int unit = t.ch(more.end()) == '个' ? more.end() + 1 : more.end();
        boolean known =
                t.ch(unit) == '分' || t.ch(unit) == '秒' || t.ch(unit) == '天' || (t.ch(unit) == '月' && unit > more.end());
        return !known ? end : t.ch(unit + 1) == '钟' ? unit + 2 : unit + 1;
    }

    /** 五分三十秒, 一分半: minutes that only what follows tells from marks. */
    private @Nullable Length minutes(int at, Quantity quantity) {
        if (t.ch(quantity.end()) != '分') {
            return null;
        }
        int end = tail(quantity.end() + 1);
        boolean minutes = end > quantity.end() + 1 || (t.ch(at) == '分' && t.ch(at + 1) == '半');
        return minutes ? new Length(t.ch(end) == '钟' ? end + 1 : end, quantity.value(), Grain.MINUTE, false) : null;
    }
}
