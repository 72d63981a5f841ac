package org.commcheck.extract.time;

import java.util.Set;
import org.commcheck.extract.time.EnglishNumbers.Quantity;
import org.jspecify.annotations.Nullable;

/** Times of day: {@code 3pm}, {@code 15:30}, {@code 9h30}, {@code half past three}, {@code noon}, {@code in the morning}, {@code at 8 o'clock}. */
final class EnglishClock implements Reader {

    static final Set<String> NAMED = Set.of("noon", "midnight", "midday");
    static final Set<String> MERIDIEMS = Set.of("am", "pm");
    static final Set<String> PARTS = Set.of("morning", "afternoon", "evening", "night", "am", "pm");
    static final Set<String> ZONES = Set.of(
            "utc", "gmt", "cet", "cest", "bst", "pst", "pdt", "est", "edt", "cst", "cdt", "ist", "eet", "eest", "jst",
            "pt", "et", "ct", "mst", "mdt");

    private static final Set<String> RATIOS =
            Set.of("ratio", "ratios", "scale", "odds", "score", "proportion", "aspect", "resolution");

    private final Tokens t;
    private final EnglishNumbers numbers;

    EnglishClock(Tokens tokens) {
        t = tokens;
        numbers = new EnglishNumbers(tokens);
    }

    @Override
    public @Nullable Atom read(int at) {
        int end = t.isNumber(at) ? digits(at) : t.isWord(at) ? words(at) : at;
        if (end == at) {
            int part = partOfDay(at);
            return part > at ? Atom.of(at, part, Shape.DAYPART) : null;
        }
        return Atom.of(at, zone(end), Shape.CLOCK);
    }

    private int digits(int at) {
        if (!Boundaries.freeLeft(t, at)) {
            return rangeEnd(at);
        }
        int clock = clock(at);
        int hours = clock > at ? clock : hours(at);
        if (hours > at) {
            return hours;
        }
        int value = t.value(at);
        if (value > 1259 || value < 0 || t.length(at) > 4) {
            return at;
        }
        int meridiem = meridiem(at + 1);
        if (meridiem > at + 1) {
            return value <= 12 || (value >= 100 && value % 100 < 60) ? meridiem : at;
        }
        return value <= 24 ? spoken(at, at + 1) : at;
    }

    /** Behind {@code 3-5pm}; the token itself if there are no two hours. */
    private int hours(int at) {
        boolean two = t.ch(at + 1) == '-' && t.glued(at + 1) && t.isNumber(at + 2) && t.glued(at + 2);
        int end = two && isHour(at) && isHour(at + 2) ? meridiem(at + 3) : at;
        return end > at + 3 ? end : at;
    }

    private boolean isHour(int at) {
        return t.length(at) <= 2 && t.value(at) > 0 && t.value(at) <= 12;
    }

    /** The {@code 5pm} of {@code 3pm-5pm}, the second time of 14:00～16:00. */
    private int rangeEnd(int at) {
        boolean link = t.ch(at - 1) == '-' || t.ch(at - 1) == '~';
        boolean range = link && (t.isNumber(at - 2) || meridiemWord(at - 2));
        int clock = clock(at);
        int end = clock > at ? clock : t.value(at) <= 12 && t.value(at) > 0 ? meridiem(at + 1) : at;
        return range && (clock > at || end > at + 1) ? end : at;
    }

    private boolean meridiemWord(int at) {
        return t.is(at, "am") || t.is(at, "pm") || t.is(at, "m") || t.is(at, "h");
    }

    /** {@code 15:30}, {@code 9:01:10 AM}, {@code 15h30}. */
    private int clock(int at) {
        boolean mark = t.ch(at + 1) == ':' || (t.is(at + 1, "h") && t.glued(at + 1));
        if (!mark
                || isRatio(at)
                || !sixtieth(at + 2)
                || t.glued(at + 2) != t.glued(at + 1)
                || t.length(at) > 2
                || t.value(at) > 24) {
            return at;
        }
        int end = t.ch(at + 3) == ':' && t.glued(at + 4) && sixtieth(at + 4) ? at + 5 : at + 3;
        boolean goesOn = t.glued(end) && ":.".indexOf(t.ch(end)) >= 0 && t.glued(end + 1) && !t.isHan(end + 1);
        boolean fraction = end == at + 5 && t.ch(end) == '.';
        int meridiem = meridiem(end);
        boolean suffix = t.is(end, "z") || t.is(end, "h") || t.is(end, "ish");
        boolean glued = t.glued(end) && t.isWord(end) && meridiem == end && !suffix;
        return (goesOn && !fraction) || glued ? at : meridiem;
    }

    /** {@code a ratio of 1:20}, {@code scale 1:50}, {@code mixed 10:15}. */
    private boolean isRatio(int at) {
        int word =
                t.is(at - 1, "of") || t.is(at - 1, "is") || t.is(at - 1, "at") || t.ch(at - 1) == ':' ? at - 2 : at - 1;
        return t.isAny(word, RATIOS);
    }

    private boolean sixtieth(int at) {
        return t.isNumber(at) && t.length(at) == 2 && t.value(at) < 60;
    }

    /** Behind {@code am}, {@code p.m.}, {@code p m} or a glued {@code p}; the token itself if none is there. */
    private int meridiem(int at) {
        int ish = t.is(at, "ish") ? at + 1 : at;
        if (t.is(ish, "am") || t.is(ish, "pm")) {
            return ish + 1;
        }
        boolean letter = t.is(ish, "a") || t.is(ish, "p");
        if (!letter) {
            return at;
        }
        int m = t.ch(ish + 1) == '.' ? ish + 2 : ish + 1;
        if (t.is(m, "m")) {
            return t.ch(m + 1) == '.' && t.glued(m + 1) ? m + 2 : m + 1;
        }
        boolean cue = t.ch(ish - 2) == ':' || t.is(ish - 2, "at") || t.ch(ish - 2) == '@';
        boolean shortForm = t.glued(ish) && cue;
        return shortForm && !t.isNumber(ish + 1) ? ish + 1 : at;
    }

    /** What makes a bare hour a time: {@code 3 o'clock}, {@code 3 in the morning}, {@code 8 tonight}, {@code at 8 GMT}. */
    private int spoken(int at, int next) {
        if (t.is(next, "oclock")) {
            return Math.max(next + 1, Math.max(meridiem(next + 1), partOfDay(next + 1)));
        }
        int part = partOfDay(next);
        if (part > next) {
            return part;
        }
        boolean today = t.is(next, "tonight")
                || t.is(next, "tomorrow")
                || (t.is(next, "this") && PARTS.contains(t.norm(next + 1)));
        boolean after = t.is(at - 1, "at") || t.ch(at - 1) == '@';
        boolean zone = after && t.isAny(next, ZONES);
        boolean withDay = after
                && at > 1
                && (Words.weekday(t.norm(at - 2)) != null
                        || PARTS.contains(t.norm(at - 2))
                        || t.is(at - 2, "tonight")
                        || t.is(at - 2, "tomorrow")
                        || t.is(at - 2, "today"));
        return today || zone || withDay ? next : at;
    }

    private int words(int at) {
        if (t.isAny(at, NAMED) || (t.is(at, "mid") && t.is(at + 1, "day"))) {
            boolean name = t.capital(at) && !t.isWord(at - 1);
            return name ? at : t.isAny(at, NAMED) ? at + 1 : at + 2;
        }
        if (t.is(at, "half") || t.is(at, "quarter")) {
            boolean past =
                    t.is(at + 1, "past") || (t.is(at, "quarter") && (t.is(at + 1, "to") || t.is(at + 1, "after")));
            return past ? hour(at + 2, at) : at;
        }
        Quantity hour = numbers.quantity(at);
        if (hour == null || hour.vague() || hour.value() > 12 || hour.value() < 1) {
            return at;
        }
        int meridiem = meridiem(hour.end());
        if (meridiem > hour.end()) {
            return atCue(at, hour.end()) ? meridiem : at;
        }
        Quantity minutes = numbers.quantity(hour.end());
        boolean spokenMinutes = minutes != null && !minutes.vague() && minutes.value() < 60 && minutes.value() >= 10;
        if (spokenMinutes && minutes != null && meridiem(minutes.end()) > minutes.end()) {
            return atCue(at, minutes.end()) ? meridiem(minutes.end()) : at;
        }
        return spoken(at, hour.end());
    }

    /** Whether a number in words before {@code am} is a time: {@code a m} apart is so only after {@code at}, or as the whole text. */
    private boolean atCue(int at, int meridiem) {
        return t.length(meridiem) == 2
                || (t.length(meridiem) == 1 && t.ch(meridiem + 1) == '.')
                || t.is(at - 1, "at")
                || t.value(at) > 0
                || meridiem - at > 2;
    }

    /** Behind an hour that words like {@code half past} stand before; {@code none} if there is no hour. */
    private int hour(int at, int none) {
        if (t.isAny(at, NAMED)) {
            return at + 1;
        }
        Quantity hour = numbers.quantity(at);
        boolean valid = hour != null && hour.value() >= 1 && hour.value() <= 24 && !hour.vague();
        return valid && hour != null ? meridiem(hour.end()) : none;
    }

    /** {@code in the morning}, {@code morning}: a part of a day that joins the day beside it. */
    private int partOfDay(int at) {
        int word = t.is(at, "in") || t.is(at, "early") ? at + 1 : at;
        word = t.is(word, "the") ? word + 1 : word;
        word = t.is(word, "early") ? word + 1 : word;
        return PARTS.contains(t.norm(word)) && t.length(word) > 2 && !t.is(at - 1, "good") ? word + 1 : at;
    }

    private int zone(int end) {
        int zone = t.ch(end) == '(' ? end + 1 : end;
        if (t.is(end, "z") && t.glued(end)) {
            return end + 1;
        }
        return t.isAny(zone, ZONES) && (zone == end || t.ch(zone + 1) == ')') ? zone + (zone - end) + 1 : end;
    }
}
