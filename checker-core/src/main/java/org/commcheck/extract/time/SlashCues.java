package org.commcheck.extract.time;

/** Whether the neighbours of {@code 4/22} show that it is a date, for it may be a fraction, a score or a share of tasks. Reads only. */
final class SlashCues {

    private static final int LONGEST_HANDLE = 20;

    private final Tokens t;

    SlashCues(Tokens tokens) {
        t = tokens;
    }

    boolean show(int at) {
        boolean free = !Cues.phraseEnds(t, at + 3) && !weekdayBefore(at) && !t.isNumber(at + 3);
        boolean cell = t.whole(at, at + 3) && (t.value(at) > 12 || t.value(at + 2) > 12);
        boolean week = (t.is(at - 1, "of") && t.is(at - 2, "week")) || (t.is(at - 1, "c") && t.ch(at - 2) == '/');
        return (Cues.beforeDay(t, at) && !free)
                || weekdayBefore(at)
                || weekdayAfter(at + 3)
                || clockAfter(at + 3)
                || chineseLimit(at + 3)
                || cell
                || week
                || (inRange(at) && (chinese(at) || t.whole(first(at), end(at))));
    }

    /** Whether Chinese stands around it, or around the range that it is an end of: there the month comes first. */
    boolean chinese(int at) {
        return chineseAround(first(at), end(at));
    }

    /** {@code … (11/20)}, …，11/20: nothing else in the brackets at the end of the text, or behind its last comma. */
    boolean endsEntry(int at) {
        char before = t.ch(at - 1);
        boolean bracket = before == '(' && t.ch(at + 3) == ')';
        int end = bracket ? at + 4 : at + 3;
        boolean stop = t.ch(end) == '.' || t.ch(end) == '。';
        return (bracket || before == ',' || before == '，') && at > 1 && (stop ? end + 1 : end) >= t.size();
    }

    /** 确认规则 @王芳 3/20: at the end of the text, right behind somebody's handle. */
    boolean endsBehindHandle(int at) {
        int before = at - 1;
        while (before >= 0 && at - before <= LONGEST_HANDLE && (t.isHan(before) || t.isWord(before))) {
            before--;
        }
        boolean stop = t.ch(at + 3) == '.' || t.ch(at + 3) == '。';
        return before >= 0 && before < at - 1 && t.ch(before) == '@' && at + (stop ? 4 : 3) >= t.size();
    }

    private boolean inRange(int at) {
        return isRange(at) || isRange(at - 4);
    }

    private int first(int at) {
        return isRange(at - 4) ? at - 4 : at;
    }

    private int end(int at) {
        return inRange(at) ? first(at) + 7 : at + 3;
    }

    /** {@code 3/5-3/8}: two pairs of small numbers that grow. */
    private boolean isRange(int at) {
        boolean pairs = t.isNumber(at)
                && t.ch(at + 1) == '/'
                && t.ch(at + 3) == '-'
                && t.ch(at + 5) == '/'
                && t.isNumber(at + 6);
        return pairs && monthAndDay(at) < monthAndDay(at + 4);
    }

    private int monthAndDay(int at) {
        return t.value(at) * 100 + t.value(at + 2);
    }

    private boolean chineseAround(int at, int end) {
        return t.isHan(at - 1) || t.isHan(end) || t.isHan(end + 1) || t.isHan(at - 2);
    }

    /** Whether what stands there makes the numbers before it a day: 前, 日, a weekday in brackets, a part of the day. */
    boolean chineseLimit(int end) {
        char c = t.ch(end);
        boolean next = c == '前'
                || (c == '之' && t.ch(end + 1) == '前')
                || (c == '以' && t.ch(end + 1) == '前')
                || c == '日'
                || c == '号'
                || c == '晚';
        return next
                || (t.ch(end) == '(' && ChineseNumbers.weekday(t.ch(end + 1)) > 0 && t.ch(end + 2) == ')')
                || t.reads(end, "上午")
                || t.reads(end, "下午");
    }

    /** {@code Tuesday 22/4}, {@code Tuesday, 22/4}, {@code Tuesday (22/4)}. */
    private boolean weekdayBefore(int at) {
        char before = t.ch(at - 1);
        boolean divided = before == ',' || before == '.' || (before == '(' && t.ch(at + 3) == ')');
        int word = divided ? at - 2 : at - 1;
        return t.isWord(word) && Words.weekday(t.norm(word)) != null;
    }

    private boolean weekdayAfter(int end) {
        int word = t.ch(end) == '(' || t.ch(end) == ',' ? end + 1 : end;
        return t.isWord(word) && Words.weekday(t.norm(word)) != null;
    }

    boolean clockAfter(int end) {
        int hour = t.ch(end) == ',' || t.is(end, "at") ? end + 1 : end;
        boolean meridiem = t.is(hour + 1, "am") || t.is(hour + 1, "pm");
        return t.isNumber(hour)
                && (meridiem || (t.ch(hour + 1) == ':' && t.length(hour + 2) == 2 && t.isNumber(hour + 2)));
    }
}
