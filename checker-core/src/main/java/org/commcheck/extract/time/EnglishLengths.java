package org.commcheck.extract.time;

import java.util.Set;
import org.commcheck.extract.time.EnglishNumbers.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * Lengths of time and days counted with them: {@code two days}, {@code within 24 hours}, {@code 3h}, {@code an hour and a half}, {@code 2 weeks
 * from now}, {@code 3 days ago}, {@code in a few weeks}.
 */
final class EnglishLengths implements Reader {

    private static final Set<String> SHORT_UNITS = Set.of("h", "d", "w", "mo", "s");
    private static final Set<String> WORKING = Set.of(
            "business",
            "working",
            "work",
            "calendar",
            "more",
            "additional",
            "extra",
            "less",
            "fewer",
            "full",
            "consecutive");
    private static final Set<String> APPROXIMATE = Set.of("so", "two", "three", "more");
    private static final Set<String> CLAIMS =
            Set.of("in", "within", "for", "after", "by", "over", "under", "about", "takes", "take", "took");
    private static final Set<String> AHEAD = Set.of("hence", "away");

    /** {@code 10D} is ten days, {@code 3D} is space; other capitals are watts and the like. */
    private static final int FEWEST_CAPITAL_DAYS = 5;

    /** {@code 24h} is a day, {@code 337322d} a commit. */
    private static final int LONGEST_SHORT_NUMBER = 3;

    private static final int FARTHEST = 5000;

    private final Tokens t;
    private final Calendar calendar;
    private final EnglishNumbers numbers;
    private final EnglishMood mood;

    EnglishLengths(Tokens tokens, Calendar calendar) {
        t = tokens;
        this.calendar = calendar;
        numbers = new EnglishNumbers(tokens);
        mood = new EnglishMood(tokens);
    }

    /** A length that was read; the amount is 0 for one that nobody can count. */
    record Length(int end, double amount, Grain grain) {}

    @Override
    public @Nullable Atom read(int at) {
        if (t.isNumber(at) && !Boundaries.freeLeft(t, at)) {
            return null;
        }
        Length length = length(at);
        return length == null ? null : counted(at, length);
    }

    private @Nullable Atom counted(int at, Length length) {
        int end = length.end();
        if (t.is(end, "ago") || (t.is(end, "back") && t.isNumber(at))) {
            return length.amount() == 0 ? Atom.of(at, end + 1, Shape.PASSED) : moved(at, end + 1, length, -1);
        }
        boolean fromNow = t.is(end, "from") && (t.is(end + 1, "now") || t.is(end + 1, "today"));
        boolean fromRightNow = t.is(end, "from") && t.is(end + 1, "right") && t.is(end + 2, "now");
        if (fromNow || fromRightNow) {
            return moved(at, end + (fromNow ? 2 : 3), length, 1);
        }
        if (t.isAny(end, AHEAD)) {
            return moved(at, end + 1, length, 1);
        }
        if (t.is(end, "later") || t.is(end, "earlier") || t.is(end, "old")) {
            return Atom.of(at, end + 1, isLeftOpen(at, length) ? Shape.VAGUE : Shape.PASSED);
        }
        return unmoved(at, length);
    }

    /** {@code Check the pump a few weeks later}: nobody can count it, it ends what is said, and the clause does not tell what was. */
    private boolean isLeftOpen(int at, Length length) {
        int end = length.end() + 1;
        return length.amount() == 0
                && !length.grain().withinDay()
                && t.is(length.end(), "later")
                && t.isWord(at - 1)
                && !t.isWord(end)
                && !mood.past(at, end);
    }

    private @Nullable Atom unmoved(int at, Length length) {
        boolean uncounted = length.amount() == 0 && !length.grain().withinDay();
        boolean ahead = t.is(at - 1, "in") || t.is(at - 1, "within");
        boolean orSo = t.is(length.end(), "or") && t.isAny(length.end() + 1, APPROXIMATE);
        if (ahead && (uncounted || (orSo && !length.grain().withinDay()))) {
            return Atom.of(at, orSo ? length.end() + 2 : length.end(), Shape.VAGUE)
                    .from(at - 1);
        }
        if (uncounted) {
            return Atom.of(at, length.end(), Shape.PASSED);
        }
        Atom due = in(at, length);
        if (due != null) {
            return due;
        }
        boolean article = t.is(at, "a") || t.is(at, "an") || (t.is(at, "one") && !t.isAny(at - 1, CLAIMS));
        boolean claimed = t.isAny(at - 1, CLAIMS)
                || t.whole(at, length.end())
                || t.is(length.end(), "after")
                || t.is(length.end(), "before")
                || t.is(length.end(), "from")
                || length.end() > at + 2;
        return article && !claimed ? null : Atom.of(at, length.end(), Shape.LENGTH);
    }

    /** {@code We send it in two weeks}: the day on which they are over, unless the clause tells what was. */
    private @Nullable Atom in(int at, Length length) {
        boolean days = t.is(at - 1, "in")
                && !length.grain().withinDay()
                && length.amount() >= 1
                && length.amount() == Math.rint(length.amount())
                && length.amount() < FARTHEST;
        int end = behindTime(length.end());
        if (!days || !Cues.phraseEnds(t, end) || t.is(end, "of") || mood.past(at - 1, end)) {
            return null;
        }
        return Atom.of(at, end, Shape.LENGTH, calendar.shifted(length.grain(), (int) length.amount()))
                .from(at - 1);
    }

    /** Behind the {@code time} of {@code two weeks' time}, or the token itself. */
    private int behindTime(int end) {
        int word = t.ch(end) == '\'' ? end + 1 : end;
        return t.is(word, "time") && (word > end || t.possessive(end - 1)) ? word + 1 : end;
    }

    private Atom moved(int at, int end, Length length, int sign) {
        boolean whole =
                length.amount() >= 1 && length.amount() == Math.rint(length.amount()) && length.amount() < FARTHEST;
        if (!whole && !length.grain().withinDay()) {
            return Atom.of(at, end, length.amount() == 0 && sign > 0 ? Shape.VAGUE : Shape.LENGTH);
        }
        Days days = calendar.shifted(length.grain(), sign * (int) length.amount());
        boolean coarsePast = sign < 0 && length.grain().compareTo(Grain.MONTH) >= 0;
        return Atom.relative(
                        at, end, length.grain().withinDay() ? Shape.LENGTH : coarsePast ? Shape.SPAN : Shape.DAY, days)
                .asRelative(!length.grain().withinDay() && !coarsePast);
    }

    /** A number and a unit, with what may follow: {@code and a half}, {@code and 3 months}. */
    @Nullable
    Length length(int at) {
        Length first = one(at);
        if (first == null) {
            return null;
        }
        int next = t.is(first.end(), "and") || t.ch(first.end()) == ',' ? first.end() + 1 : first.end();
        if (t.is(first.end(), "and") && (t.is(next, "a") || t.is(next, "an")) && t.is(next + 1, "half")) {
            return new Length(next + 2, first.amount() + 0.5, first.grain());
        }
        if (t.is(first.end(), "and") && t.is(next, "half")) {
            return new Length(next + 1, first.amount() + 0.5, first.grain());
        }
        Length more = first;
        for (int i = 0; i < 4; i++) {
            Length second = smaller(more);
            if (second == null) {
                break;
            }
            more = second;
        }
        return more.end() == first.end() ? first : new Length(more.end(), first.amount() + 0.5, first.grain());
    }

    private @Nullable Length smaller(Length first) {
        int end = first.end();
        int next = t.ch(end) == ',' ? end + 1 : end;
        next = t.is(next, "and") ? next + 1 : next;
        Length second = one(next);
        return second != null && second.grain().compareTo(first.grain()) < 0 ? second : null;
    }

    private @Nullable Length one(int at) {
        boolean article = t.is(at, "a") || t.is(at, "an");
        Quantity quantity = numbers.quantity(at);
        if (quantity == null) {
            quantity = article ? Quantity.of(at + 1, 1) : null;
        }
        if (quantity == null) {
            return null;
        }
        quantity = withFraction(quantity);
        int unit = t.isAny(quantity.end(), WORKING) ? quantity.end() + 1 : quantity.end();
        unit = t.is(unit, "of") ? unit + (t.is(unit + 1, "an") || t.is(unit + 1, "a") ? 2 : 1) : unit;
        Grain grain = unit(unit, at, article);
        if (grain == null) {
            return null;
        }
        boolean workday = (grain == Grain.DAY
                        && unit > quantity.end()
                        && !t.is(unit - 1, "calendar")
                        && t.is(unit - 1, "business"))
                || t.is(unit - 1, "working");
        double amount = quantity.vague() ? 0 : quantity.value();
        return new Length(unit + 1, amount, workday ? Grain.WORKDAY : grain);
    }

    /** {@code 2 and a half}, {@code one and three quarter}. */
    private Quantity withFraction(Quantity quantity) {
        int and = quantity.end();
        if (!t.is(and, "and") || quantity.vague()) {
            return quantity;
        }
        int word = t.is(and + 1, "a") || t.is(and + 1, "an") ? and + 2 : and + 1;
        if (t.is(word, "half")) {
            return Quantity.of(word + 1, quantity.value() + 0.5);
        }
        int quarters = Words.cardinal(t.norm(word)) > 0 ? word + 1 : word;
        boolean quarter = t.is(quarters, "quarter") || t.is(quarters, "quarters");
        return quarter ? Quantity.of(quarters + 1, quantity.value() + 0.25) : quantity;
    }

    private @Nullable Grain unit(int unit, int at, boolean article) {
        Grain grain = t.isWord(unit) ? Words.unit(t.norm(unit)) : null;
        if (grain == null || grain == Grain.SEASON || grain == Grain.WEEKEND) {
            return null;
        }
        boolean abbreviation = SHORT_UNITS.contains(t.norm(unit));
        boolean gluedNumber = t.glued(unit) && t.isNumber(unit - 1);
        boolean threeD = t.capital(unit) && (!t.is(unit, "d") || t.value(unit - 1) < FEWEST_CAPITAL_DAYS);
        boolean hash = t.length(unit - 1) > LONGEST_SHORT_NUMBER;
        if ((abbreviation && (!gluedNumber || threeD || hash)) || (gluedNumber && !Boundaries.freeRight(t, unit + 1))) {
            return null;
        }
        boolean ordinal = grain == Grain.SECOND && t.is(unit, "second") && article && !t.is(at - 1, "in");
        boolean fiscal = grain == Grain.QUARTER && article;
        return ordinal || fiscal ? null : grain;
    }
}
