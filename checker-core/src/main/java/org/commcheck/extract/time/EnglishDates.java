package org.commcheck.extract.time;

import java.util.Set;
import org.commcheck.extract.time.EnglishNumbers.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * Dates with a month's name, in either order: {@code 5 March 2026}, {@code March 5th}, {@code the 15th of February}, {@code 31-Oct-74},
 * {@code July 13-15}, {@code March 2026}, {@code in March}; and {@code the 15th} alone.
 */
final class EnglishDates implements Reader {

    /** Before a day of no month at the end of a clause: {@code moved to the 27th}, not {@code ready for the 2nd and 3rd}. */
    private static final Set<String> MOVED = Set.of("to", "for");

    /** Before a day of no month and no article: {@code by 22nd}. */
    private static final Set<String> LIMITS = Set.of("by", "on", "until", "till", "before", "due");

    /** Behind these even a word in small letters is a month: {@code in may}, {@code early march}. */
    private static final Set<String> BEFORE_ANY_MONTH =
            Set.of("in", "since", "until", "till", "during", "early", "mid", "late");

    private final Tokens t;
    private final Calendar calendar;
    private final EnglishNumbers numbers;
    private final EnglishYears years;

    EnglishDates(Tokens tokens, Calendar calendar) {
        t = tokens;
        this.calendar = calendar;
        numbers = new EnglishNumbers(tokens);
        years = new EnglishYears(tokens, calendar);
    }

    @Override
    public @Nullable Atom read(int at) {
        Atom date = date(at);
        return date != null && years.isRelative(date.end()) ? date.asRelative(true) : date;
    }

    private @Nullable Atom date(int at) {
        int month = Words.month(t.norm(at));
        if (month > 0) {
            return monthLed(at, month);
        }
        Atom yearLed = yearLed(at);
        return yearLed != null ? yearLed : dayLed(at);
    }

    private Atom dated(int at, int end, Quantity year, int month, int day) {
        return calendar.day(at, year.end() > 0 ? year.end() : end, (int) year.value(), month, day);
    }

    /** The year behind a day and month, or number 0 and end 0. */
    private Quantity yearAfter(int at) {
        boolean link = t.ch(at) == ','
                || t.is(at, "of")
                || ((t.ch(at) == '-' || t.ch(at) == '/' || t.ch(at) == '.') && t.glued(at));
        int next = link ? at + 1 : at;
        Quantity year = years.at(next);
        if (year != null) {
            return year;
        }
        int clock = behindClock(at);
        Quantity last = clock > at ? numbers.year(clock) : null;
        if (last != null) {
            return last;
        }
        boolean glued = (t.ch(at) == '-' || t.ch(at) == '/')
                && t.glued(at)
                && t.length(next) == 2
                && t.glued(next)
                && t.value(next) >= 0;
        return glued ? Quantity.of(next + 1, Calendar.fullYear(t.value(next), 2)) : Quantity.of(0, 0);
    }

    /** {@code Sun Mar 23 00:20:36 EST 2003}, as programs print it: behind the time and its zone, or the token itself if there is no time. */
    private int behindClock(int at) {
        boolean clock = t.isNumber(at)
                && t.ch(at + 1) == ':'
                && t.isNumber(at + 2)
                && t.ch(at + 3) == ':'
                && t.isNumber(at + 4);
        return !clock ? at : t.capitals(at + 5) ? at + 6 : at + 5;
    }

    private @Nullable Atom monthLed(int at, int month) {
        int next = skipDot(at);
        int day = t.is(next, "the") || (t.ch(next) == '-' && t.glued(next)) || (t.ch(next) == '/' && t.glued(next))
                ? next + 1
                : next;
        Quantity first = numbers.day(day);
        boolean ordinal = first != null && first.end() == day + 2; // may 2nd, but not: you may 2
        if (first != null && (ordinal || !isModal(at) || isYearBehind(first)) && !countsSomething(first.end())) {
            return monthAndDay(at, month, first);
        }
        return monthAlone(at, next, month);
    }

    /** A month at a token where only a period can stand, even one in small letters: {@code second week of march}. */
    @Nullable
    Atom month(int at) {
        Atom date = read(at);
        int month = Words.month(t.norm(at));
        return date != null || month == 0 || !Cues.phraseEnds(t, at + 1)
                ? date
                : Atom.of(at, at + 1, Shape.SPAN, calendar.month(0, month)).with(new Atom.Parts(0, month, 0));
    }

    private int skipDot(int at) {
        return t.ch(at + 1) == '.' && t.glued(at + 1) && t.length(at) <= 4 ? at + 2 : at + 1;
    }

    /** {@code you may 2}, {@code mar 3}: an everyday word in lower case, unless the line begins with it. */
    private boolean isModal(int at) {
        return (t.is(at, "may") || t.is(at, "mar")) && !t.capital(at) && at > 0;
    }

    /** {@code standup may 3 2026}: behind a day and a year even an everyday word is a month. */
    private boolean isYearBehind(Quantity day) {
        return yearAfter(day.end()).end() > 0;
    }

    /** {@code March 3 people}, {@code May 5%}; a year, a clock or a date may follow. */
    private boolean countsSomething(int next) {
        return t.ch(next) == '%' || (Words.unit(t.norm(next)) != null && t.length(next) > 1);
    }

    private Atom monthAndDay(int at, int month, Quantity first) {
        Quantity second = secondDay(first.end());
        int end = second == null ? first.end() : second.end();
        Quantity year = yearAfter(end);
        Atom day = dated(at, end, year, month, (int) first.value());
        return second == null ? day : DayRange.of(day, dated(at, end, year, month, (int) second.value()));
    }

    private @Nullable Quantity secondDay(int at) {
        boolean link = t.ch(at) == '-' || t.ch(at) == '~' || t.is(at, "to") || t.is(at, "thru") || t.is(at, "through");
        int next = link && t.is(at + 1, "the") ? at + 2 : at + 1;
        Quantity second = link ? numbers.day(next) : null;
        boolean otherDate =
                second != null && (Words.month(t.norm(afterOf(second.end()))) > 0 || meridiem(second.end()));
        return otherDate ? null : second;
    }

    private boolean meridiem(int at) {
        return t.is(at, "am") || t.is(at, "pm");
    }

    private int afterOf(int at) {
        return t.is(at, "of") ? at + 1 : at;
    }

    private @Nullable Atom monthAlone(int at, int next, int month) {
        Quantity year = isModal(at) ? Quantity.of(0, 0) : yearAfter(next);
        if (year.end() > 0) {
            return Atom.of(at, year.end(), Shape.SPAN, calendar.month((int) year.value(), month))
                    .with(new Atom.Parts((int) year.value(), month, 0));
        }
        return isMonth(at)
                ? Atom.of(at, at + 1, Shape.SPAN, calendar.month(0, month)).with(new Atom.Parts(0, month, 0))
                : null;
    }

    private boolean isMonth(int at) {
        if (t.whole(at, at + 1)) {
            return true;
        }
        boolean cue =
                Cues.beforeMonth(t, at) || (t.ch(at - 1) == '-' && Cues.beforeMonth(t, at - 1)) || monthBeside(at);
        boolean nothingElse = !Words.doubtfulMonth(t.norm(at)) && t.length(at) > 3;
        boolean inMonth = t.isAny(at - 1, BEFORE_ANY_MONTH) && t.length(at) > 2 && Cues.phraseEnds(t, at + 1);
        return t.capital(at) ? cue || (nothingElse && t.length(at) > 4) : inMonth || (cue && nothingElse);
    }

    /** {@code December/January}, {@code Oct-Nov}. */
    private boolean monthBeside(int at) {
        boolean before = (t.ch(at - 1) == '/' || t.ch(at - 1) == '-') && Words.month(t.norm(at - 2)) > 0;
        boolean after = (t.ch(at + 1) == '/' || t.ch(at + 1) == '-') && Words.month(t.norm(at + 2)) > 0;
        return before || after;
    }

    /** {@code 2021-Oct-12}, {@code 2012/Aug/10}, {@code 2026 March}. */
    private @Nullable Atom yearLed(int at) {
        boolean divided = t.ch(at + 1) == '-' || t.ch(at + 1) == '/';
        Quantity year = t.length(at) == 4 && Boundaries.freeLeft(t, at) ? numbers.year(at) : null;
        int word = divided && t.glued(at + 1) && t.glued(at + 2) ? at + 2 : at + 1;
        int month = year == null ? 0 : Words.month(t.norm(word));
        if (month == 0 || year == null || !(t.capital(word) || word > at + 1)) {
            return null;
        }
        boolean dayFollows = word == at + 1 || (t.ch(word + 1) == t.ch(at + 1) && t.glued(word + 1));
        Quantity day = dayFollows ? numbers.day(word > at + 1 ? word + 2 : word + 1) : null;
        int year4 = (int) year.value();
        return day != null && !countsSomething(day.end())
                ? calendar.day(at, day.end(), year4, month, (int) day.value())
                : Atom.of(at, word + 1, Shape.SPAN, calendar.month(year4, month))
                        .with(new Atom.Parts(year4, month, 0));
    }

    private @Nullable Atom dayLed(int at) {
        int from = t.is(at, "the") ? at + 1 : at;
        if (t.isNumber(from) && !Boundaries.freeLeft(t, from)) {
            return null;
        }
        Quantity first = numbers.day(from);
        if (first == null) {
            return null;
        }
        Quantity last = lastDay(first.end());
        Atom named = beforeMonth(at, first, last);
        if (named != null) {
            return named;
        }
        boolean ordinal = t.isNumber(from) && first.end() == from + 2;
        boolean alone = ordinal && Cues.phraseEnds(t, first.end()) && !t.is(first.end(), "of") && !t.isHan(first.end());
        boolean shown = from > at
                ? t.whole(at, first.end())
                        || Cues.beforeDay(t, at)
                        || (t.isAny(at - 1, MOVED) && clauseEnds(first.end()))
                : t.isAny(at - 1, LIMITS);
        return alone && shown ? bareDay(at, first) : null;
    }

    /** {@code the 16th}, where a week of it is named. */
    @Nullable
    Atom ordinalDay(int at) {
        Quantity day = t.is(at, "the") && t.isNumber(at + 1) ? numbers.ordinal(at + 1) : null;
        return day != null && day.value() >= 1 && day.value() <= 31 && Cues.phraseEnds(t, day.end())
                ? bareDay(at, day)
                : null;
    }

    private boolean clauseEnds(int at) {
        return t.type(at) == Tokens.Type.END || (t.type(at) == Tokens.Type.SYMBOL && ".,;!?)".indexOf(t.ch(at)) >= 0);
    }

    private Atom bareDay(int at, Quantity day) {
        return Atom.of(at, day.end(), Shape.DAY, calendar.dayOfMonth((int) day.value()))
                .with(new Atom.Parts(0, 0, (int) day.value()));
    }

    /** The second of two days before a month: {@code 13 to the 15 July}, {@code 8th/9th November}. */
    private @Nullable Quantity lastDay(int at) {
        boolean link = t.ch(at) == '-'
                || t.ch(at) == '~'
                || t.ch(at) == '/'
                || t.is(at, "to")
                || t.is(at, "through")
                || t.is(at, "and");
        int next = link && t.is(at + 1, "the") ? at + 2 : at + 1;
        return link ? numbers.day(next) : null;
    }

    private @Nullable Atom beforeMonth(int at, Quantity first, @Nullable Quantity last) {
        int end = last == null ? first.end() : last.end();
        int word = afterOf(t.is(end, "day") ? end + 1 : end);
        word = (t.ch(word) == '-' || t.ch(word) == '/') && t.glued(word) && t.glued(word + 1) ? word + 1 : word;
        int month = Words.month(t.norm(word));
        if (month == 0) {
            return last == null ? null : beforeMonth(at, first, null);
        }
        Quantity year = yearAfter(skipDot(word));
        boolean everyday = (t.is(word, "may") || t.is(word, "march") || t.is(word, "mar")) && !t.capital(word);
        if (everyday && year.end() == 0 && word == first.end() && !t.whole(at, word + 1)) {
            return null;
        }
        Atom day = dated(at, word + 1, year, month, (int) first.value());
        return last == null ? day : DayRange.of(day, dated(at, word + 1, year, month, (int) last.value()));
    }
}
