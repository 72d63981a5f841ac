package org.commcheck.extract.commitment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commcheck.extract.TimeKind;
import org.commcheck.extract.commitment.Draft.Placed;
import org.commcheck.extract.language.ActReader;
import org.commcheck.extract.people.OwnerWords;
import org.commcheck.extract.people.Roster;
import org.commcheck.extract.reading.ReadUnit;
import org.commcheck.extract.time.TimeSpan;
import org.commcheck.text.CharSigns;

/**
 * The days with which entries begin: {@code 11 March: Ana to paint the door}, {@code 2026-02-11 (Ana): fix the heating}. One before the meeting says when
 * the item was noted, for nobody sets a limit that is over.
 */
final class LogDays {

    /** In brackets whose it is, then what divides the day from the task. */
    private static final Pattern DIVIDED =
            Pattern.compile("\\s*(?:[(\\[]([^()\\[\\]]{1,40})[)\\]]\\s*)?(?:[:：]|\\s[-–—]{1,2}\\s)\\s*(?=\\S)");

    /** With these words a day is a limit, be it over or not. */
    private static final Pattern LIMIT =
            Pattern.compile("(?i)(?:by|before|until|till|due|no later|within)\\b|.*[前底内內]");

    private LogDays() {}

    /** What divides a day at the beginning of a stretch from the task behind it; its group are the words in brackets. */
    static Optional<MatchResult> divider(ReadUnit unit, int start, int end) {
        List<TimeSpan> times = unit.times(start, end);
        if (times.isEmpty()
                || times.get(0).start() != start
                || times.get(0).kind() != TimeKind.DATE
                || times.get(0).end() >= end) {
            return Optional.empty();
        }
        Matcher divided = DIVIDED.matcher(unit.words()).region(times.get(0).end(), end);
        return divided.lookingAt() ? Optional.of(divided.toMatchResult()) : Optional.empty();
    }

    /** {@code Thu 3 Dec: launch}: behind its day an entry tells what takes place rather than what somebody is to do. */
    static boolean isEvent(ReadUnit unit, ItemReader reader, ActReader acts, Roster roster) {
        Optional<MatchResult> day = divider(unit, 0, unit.words().length());
        if (day.isEmpty() || day.get().group(1) != null || unit.mayHold(CharSigns.HANS)) {
            return false;
        }
        String rest = unit.words().substring(day.get().end());
        return acts.read(rest).isEmpty()
                && reader.owners().read(rest, roster, true).stream().noneMatch(OwnerWords::named);
    }

    /** The item without the day on which it was noted. */
    static Draft without(Draft draft, LocalDate day) {
        if (draft.deadlines().isEmpty()) {
            return draft;
        }
        Placed<DueWords> due = draft.deadlines().get(0);
        LocalDate limit = due.words().date();
        boolean noted = limit != null
                && limit.isBefore(day)
                && due.range().start() == draft.range().start()
                && !LIMIT.matcher(due.words().text()).lookingAt()
                && divider(draft.unit(), draft.start(), draft.end()).isPresent();
        return noted ? draft.with(draft.owners(), List.of()) : draft;
    }
}
