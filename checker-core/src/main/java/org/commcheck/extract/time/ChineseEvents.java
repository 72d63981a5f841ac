package org.commcheck.extract.time;

import org.jspecify.annotations.Nullable;

/** Times that an event names in Chinese: 24.09发布前, code freeze前, 下次TC例会, 版本上线之前. */
final class ChineseEvents implements Reader {

    private static final int MODIFIERS = 6;
    private static final int LONGEST_NAME = 8;
    private static final String NO_NAME = "，。、由在和请会将的";
    private static final String SUBJECT = "预时为是的由内议主地已";

    private final Tokens t;
    private final Events events;

    ChineseEvents(Tokens tokens, Events events) {
        t = tokens;
        this.events = events;
    }

    @Override
    public @Nullable Atom read(int at) {
        if (t.isHan(at)) {
            int next = nextWord(at);
            return next > at ? next(at, next) : limit(at, events.nounEnd(t, at));
        }
        boolean free = t.isWord(at) || (t.isNumber(at) && Boundaries.freeLeft(t, at));
        return free ? limit(at, nounBehindName(at)) : null;
    }

    /** An event with 前 behind it; {@code end} is {@code at} if there is no event. */
    private @Nullable Atom limit(int at, int end) {
        int limit = end > at ? ChineseParts.limitEnd(t, end) : end;
        return limit > end ? Atom.of(at, limit, Shape.EVENT).asDeadline() : null;
    }

    /** 下次例会, 下次例会前; not the subject 下次会议时间为. */
    private @Nullable Atom next(int at, int next) {
        int end = nounAhead(next);
        if (end == next) {
            return null;
        }
        Atom limit = limit(at, end);
        boolean when = t.ch(end) == '时' && t.ch(end + 1) != '间'; // 下次汇报时, but 下次会议时间
        boolean subject = !when && (SUBJECT.indexOf(t.ch(end)) >= 0 || t.ch(end) == ':');
        return limit != null ? limit : subject ? null : Atom.of(at, end, Shape.EVENT);
    }

    /** Behind 下次, 下一届, 下个; the token itself if none is there. */
    private int nextWord(int at) {
        if (t.ch(at) != '下') {
            return at;
        }
        int number = t.ch(at + 1) == '一' || t.ch(at + 1) == '下' ? at + 2 : at + 1;
        return "次届轮个".indexOf(t.ch(number)) >= 0 ? number + 1 : at;
    }

    private int nounAhead(int from) {
        for (int i = from; i < from + LONGEST_NAME; i++) {
            int end = events.nounEnd(t, i);
            if (end > i) {
                return end;
            }
            boolean name = t.isHan(i) || t.isWord(i) || t.isNumber(i);
            if (!name || NO_NAME.indexOf(t.ch(i)) >= 0) {
                return from;
            }
        }
        return from;
    }

    /** Behind an event noun with a version or name before it: 24.09发布, v2.0版本正式上线; the token itself if there is none. */
    private int nounBehindName(int at) {
        int i = at;
        while (i < at + MODIFIERS && (t.isWord(i) || t.isNumber(i) || ".-/".indexOf(t.ch(i)) >= 0)) {
            int latin = events.nounEnd(t, i);
            if (latin > i && ChineseParts.limit(t, latin)) {
                return latin;
            }
            i++;
        }
        i = t.reads(i, "版本") ? i + 2 : i;
        i = t.reads(i, "正式") ? i + 2 : i;
        int end = t.isHan(i) ? events.nounEnd(t, i) : i;
        return end > i ? end : at;
    }
}
