package org.commcheck.extract.time;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All readers for one text, and which of them are asked at a token: nearly all words begin no expression of time, so a look at the word or
 * character saves asking any.
 */
final class Readers {

    /** So many tokens has a date of three numbers: where there is one, no other reader reads farther. */
    private static final int WHOLE_DATE = 5;

    private final Tokens t;
    private final Calendar calendar;
    private final List<Reader> lexicons;
    private final Reader events;
    private final Reader digits;
    private final ChineseDates chineseDates;
    /** Made when they are first asked: most texts are of one language, and many have no time but a word of the lexicons. */
    private List<Reader> english = List.of();

    private List<Reader> chinese = List.of();

    /** @param lexicons those of holidays and of vague words */
    Readers(Tokens tokens, Calendar calendar, List<Reader> lexicons, Events events) {
        t = tokens;
        this.calendar = calendar;
        this.lexicons = lexicons;
        this.events = events.reader(tokens);
        digits = new NumericDates(t, calendar);
        chineseDates = new ChineseDates(t, calendar);
    }

    private List<Reader> english() {
        if (english.isEmpty()) {
            EnglishDates dates = new EnglishDates(t, calendar);
            EnglishPeriods periods = new EnglishPeriods(t, calendar);
            english = List.of(
                    dates,
                    new EnglishWeekdays(t, calendar),
                    periods,
                    new EnglishEdges(t, calendar, dates, periods),
                    new EnglishClock(t),
                    new EnglishLengths(t, calendar));
        }
        return english;
    }

    private List<Reader> chinese() {
        if (chinese.isEmpty()) {
            chinese = List.of(
                    chineseDates,
                    new ChinesePeriods(t, calendar),
                    new ChineseLengths(t, calendar),
                    new ChineseClock(t),
                    chineseDates::bareDay);
        }
        return chinese;
    }

    /**
     * The longest expression that begins at this token, or null.
     *
     * @param begins what may begin there, as {@link FirstTokens} says
     */
    @Nullable
    Atom longest(int at, int begins) {
        Atom known =
                (begins & FirstTokens.LEXICON) == 0 ? null : lexicons.get(0).read(at);
        known = (begins & FirstTokens.EVENT) == 0 ? known : Reader.longer(known, events.read(at));
        known = (begins & FirstTokens.LEXICON) == 0
                ? known
                : Reader.longer(known, lexicons.get(1).read(at));
        return Reader.longer(known, grammar(at, begins));
    }

    private @Nullable Atom grammar(int at, int begins) {
        Atom found = null;
        if ((begins & FirstTokens.GRAMMAR) != 0) {
            found = t.isNumber(at) ? digits.read(at) : null;
            if (found != null && found.end() - at >= WHOLE_DATE) {
                return found;
            }
            found = Reader.longer(found, longest(english(), at));
        }
        if ((begins & FirstTokens.CHINESE) != 0) {
            found = Reader.longer(found, longest(chinese(), at));
        }
        return Reader.longer(found, endOfQuarter(at));
    }

    /** {@code Q2末} begins with a Latin word, though its grammar is Chinese. */
    private @Nullable Atom endOfQuarter(int at) {
        Atom quarter = t.is(at, "q") ? chineseDates.read(at) : null;
        return quarter != null && quarter.shape() == Shape.DAY ? quarter : null;
    }

    private static @Nullable Atom longest(List<Reader> readers, int at) {
        Atom longest = null;
        for (int i = 0; i < readers.size(); i++) {
            longest = Reader.longer(longest, readers.get(i).read(at));
        }
        return longest;
    }
}
