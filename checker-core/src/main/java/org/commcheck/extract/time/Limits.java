package org.commcheck.extract.time;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads what makes an expression a limit: {@code by}, {@code before}, {@code no later than}, {@code due:}, 前, 内, 截止时间：. A limit turns a
 * period into a day: {@code by March} is its last, {@code before March} its first.
 */
final class Limits {

    private static final Set<String> BY =
            Set.of("by", "until", "till", "til", "untill", "within", "due", "deadline", "ddl");
    private static final Set<String> LINKS = Set.of(
            "on", "by", "is", "at", "the", "date", "in", "for", "of", "around", "about", "approximately", "是", "为");
    private static final Set<String> LENGTH_LIMITS = Set.of("within", "due", "deadline", "ddl");
    private static final String[] LABELS = {
        "截止", "最晚", "最迟", "不晚于", "不迟于", "限期", "完成时间", "闭环时间", "期限", "交付时间", "截止日期", "截止时间", "截至时间", "截至日期", "完成日期", "时限"
    };

    private static final int LONGEST_OVERDUE = 60;

    private final Tokens t;

    private final Days today;

    /** @param today the document's day, on which a time of day is a limit: {@code by 5pm} */
    Limits(Tokens tokens, Days today) {
        t = tokens;
        this.today = today;
    }

    Atom apply(Atom atom) {
        if (atom.shape() == Shape.VAGUE
                || atom.shape() == Shape.RECURRING
                || atom.shape() == Shape.PASSED
                || atom.shape() == Shape.EVENT) {
            return atom;
        }
        Atom behind = behind(atom);
        return behind != null ? behind : before(atom);
    }

    /** {@code logs from before 2024}, 2024年以前: before a year that is over nothing is due; the words say which things are meant. */
    private boolean isPast(Days days) {
        LocalDate first = days.from();
        LocalDate last = days.to();
        LocalDate now = today.from();
        return first != null
                && last != null
                && now != null
                && first.getDayOfYear() == 1
                && last.equals(first.plusYears(1).minusDays(1))
                && last.isBefore(now);
    }

    /** 这周前, said within that week: nothing can be due before it began, so its end is meant. */
    private boolean isNow(Days days) {
        LocalDate first = days.from();
        LocalDate last = days.to();
        LocalDate now = today.from();
        return first != null && last != null && now != null && !now.isBefore(first) && !now.isAfter(last);
    }

    /** 前, 之前, 内, {@code at the latest}. */
    private @Nullable Atom behind(Atom atom) {
        int end = t.reads(atom.end(), "结束") ? atom.end() + 2 : atom.end();
        int front = ChineseParts.limitEnd(t, end);
        if (front > end && atom.shape() != Shape.LENGTH) {
            if (isPast(atom.days())) {
                return atom.to(front).as(Shape.PASSED, atom.days());
            }
            boolean period = atom.shape().isPeriod();
            Days day = !period
                    ? atom.days()
                    : isNow(atom.days())
                            ? Calendar.close(atom.days(), atom.shape())
                            : atom.days().first();
            return limit(atom.to(front), period, day);
        }
        int inside = ChineseParts.insideEnd(t, end);
        if (inside > end && atom.shape() != Shape.DAY) {
            return limit(atom.to(inside), atom.shape().isPeriod(), Calendar.close(atom.days(), atom.shape()));
        }
        boolean latest = t.is(end, "at") && t.is(end + 1, "the") && t.is(end + 2, "latest");
        return latest
                ? limit(atom.to(end + 3), atom.shape().isPeriod(), Calendar.close(atom.days(), atom.shape()))
                : null;
    }

    private Atom before(Atom atom) {
        int at = atom.start();
        int link = t.isAny(at - 1, LINKS) || t.ch(at - 1) == ':' ? at - 1 : at;
        link = link < at && (t.isAny(link - 1, LINKS) || t.ch(link - 1) == ':') ? link - 1 : link;
        int lead = english(at) < at ? english(at) : english(link) < link ? english(link) : at;
        if (lead < at && (atom.shape() != Shape.LENGTH || t.isAny(lead, LENGTH_LIMITS))) {
            if (isBefore(lead) && isPast(atom.days())) {
                return atom.from(lead).as(Shape.PASSED, atom.days());
            }
            Days day = isBefore(lead) ? atom.days().first() : Calendar.close(atom.days(), atom.shape());
            boolean label = lead < link && link < at && t.isAny(lead, LENGTH_LIMITS) && !t.is(lead, "within");
            return limit(label ? atom : atom.from(lead), atom.shape().isPeriod(), day);
        }
        return label(at) ? limit(atom, atom.shape().isPeriod(), atom.days().last()) : atom;
    }

    private boolean isBefore(int lead) {
        return t.is(lead, "before") || t.is(lead, "prior") || t.is(lead, "ahead");
    }

    /** The first token of a limiting word that ends before this token, or the token itself. */
    private int english(int at) {
        int last = at - 1;
        if ((t.is(last, "on") || t.is(last, "by")) && t.is(last - 1, "latest")) {
            return t.is(last - 2, "the") && t.is(last - 3, "at") ? last - 3 : last - 1;
        }
        if (t.isAny(last, BY) || t.is(last, "before")) {
            return t.is(last, "by") && t.is(last - 1, "due") ? last - 1 : last;
        }
        boolean than = t.is(last, "than") && (t.is(last - 1, "later") || t.is(last - 1, "after"));
        if (than && (t.is(last - 2, "no") || t.is(last - 2, "not"))) {
            return last - 2;
        }
        boolean twoWords =
                (t.is(last, "to") && t.is(last - 1, "prior")) || (t.is(last, "of") && t.is(last - 1, "ahead"));
        return twoWords ? last - 1 : at;
    }

    /** Whether a Chinese label stands right before: 截止时间：, 最晚, 完成时间为. */
    private boolean label(int at) {
        int end = at;
        for (int i = 0; i < 3; i++, end--) {
            if (endsWithLabel(end)) {
                return true;
            }
            if (t.ch(end - 1) != ':' && "为是到至于在".indexOf(t.ch(end - 1)) < 0) {
                return false;
            }
        }
        return false;
    }

    private boolean endsWithLabel(int end) {
        for (String label : LABELS) {
            if (end >= label.length() && t.reads(end - label.length(), label)) {
                return true;
            }
        }
        return false;
    }

    private Atom limit(Atom atom, boolean period, Days day) {
        LocalDate date = day.from();
        if (atom.shape() == Shape.CLOCK) {
            return atom.as(Shape.CLOCK, today).asDeadline();
        }
        boolean toDay = period && atom.shape() != Shape.RANGE;
        Atom limit = toDay ? atom.as(Shape.DAY, Days.of(date)) : atom;
        return ahead(limit).asDeadline();
    }

    /** A limit without a year that would be long over is next year's: {@code by December} in a report of March. */
    private Atom ahead(Atom atom) {
        LocalDate day = atom.days().to();
        LocalDate now = today.from();
        boolean over =
                day != null && now != null && atom.shape() == Shape.DAY && day.isBefore(now.minusDays(LONGEST_OVERDUE));
        return over && day != null && atom.parts().yearless() ? atom.as(Shape.DAY, Days.of(day.plusYears(1))) : atom;
    }
}
