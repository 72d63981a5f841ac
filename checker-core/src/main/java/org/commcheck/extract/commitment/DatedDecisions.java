package org.commcheck.extract.commitment;

import java.util.List;
import java.util.regex.Pattern;
import org.commcheck.extract.Sentence.Mood;
import org.commcheck.extract.reading.ReadUnit;
import org.commcheck.extract.time.TimeSpan;
import org.commcheck.extract.vocabulary.BareWords;

/** Tells decisions that say by when something is to be done. */
final class DatedDecisions {

    /** How long something stays as it is. */
    private static final Pattern LASTING = Pattern.compile("(?i)(?:until|till|up to)\\b|直到|直至");

    private DatedDecisions() {}

    /** A decision that names a day is a task, whoever does it; one that holds until a day is not, nor {@code Deadline: 30 March}. */
    static boolean isOne(ReadUnit unit, int from, int to, String purpose) {
        return purpose.equals("decisions")
                && isLimited(unit, from, to)
                && !unit.has(Mood.PAST, from, to)
                && !isDay(unit, from, to);
    }

    /** Whether behind a label stands nothing but a day. */
    static boolean isDay(ReadUnit unit, int from, int to) {
        List<TimeSpan> times = unit.times(from, to);
        int colon = Math.max(unit.words().indexOf(':', from), unit.words().indexOf('：', from));
        return colon > from
                && !times.isEmpty()
                && unit.words()
                        .substring(colon + 1, Math.max(colon + 1, times.get(0).start()))
                        .isBlank()
                && BareWords.of(unit.words()
                                .substring(times.get(times.size() - 1).end(), to))
                        .isEmpty();
    }

    /** Whether a stretch says by when, and not how long something stays as it is. */
    static boolean isLimited(ReadUnit unit, int from, int to) {
        return unit.times(from, to).stream()
                .anyMatch(time -> time.deadline()
                        && time.kind().concrete()
                        && !LASTING.matcher(unit.words())
                                .region(time.start(), time.end())
                                .lookingAt());
    }
}
