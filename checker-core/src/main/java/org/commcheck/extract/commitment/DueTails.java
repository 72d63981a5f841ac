package org.commcheck.extract.commitment;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commcheck.extract.TimeKind;
import org.commcheck.extract.commitment.Draft.Placed;
import org.commcheck.extract.reading.ReadUnit;
import org.commcheck.extract.time.EventNames;
import org.commcheck.extract.vocabulary.BareWords;
import org.commcheck.text.CharSigns;

/** Reads days and events that count as deadlines only for their place: alone in a field, or at the end of an entry. Immutable. */
final class DueTails {

    private static final Pattern BARE_DAY = Pattern.compile(
            "\\s*((?:0?[1-9]|1[0-2])\\.(?:0?[1-9]|[12]\\d|3[01])|(?:0?[1-9]|[12]\\d|3[01])\\.(?:0?[1-9]|1[0-2])\\.)\\s*[?？前]?\\s*");

    private static final Pattern LAST_DAY = Pattern.compile(
            "[\\s，,；;（(](1[0-2]/(?:0[1-9]|[12]\\d|3[01])|0?[1-9]/(?:0[1-9]|1[3-9]|2\\d|3[01]))[\\s）).。；;]*$");

    /** What stands before a share: {@code done 5/20}, 已完成 5/20. */
    private static final Pattern SHARE = Pattern.compile(
            "(?i)(?:\\b(?:done|completed?|finished|passed|closed|score|scored|progress|at|of)|完成|通过|進度|进度|达到|達到|修复|关闭)\\s*[:：]?\\s*$");

    private static final Pattern LAST_STRETCH =
            Pattern.compile("(?:[(（]([^()（）]{3,40})[)）]|\\s[-–—]\\s([^-–—()]{3,40}))[\\s.。;；]*$");

    private static final long SLASH = CharSigns.of("/");

    private final EventNames events;

    DueTails(EventNames events) {
        this.events = events;
    }

    /** {@code Bo: the draft 11/24} where no day of the document tells the year: what can hardly be a share or a score is a day. */
    Optional<Placed<DueWords>> lastDay(ReadUnit unit, int from, int to) {
        Matcher day = LAST_DAY.matcher(unit.words()).region(from, to);
        return unit.mayHold(SLASH)
                        && day.find()
                        && !SHARE.matcher(unit.words())
                                .region(from, day.start(1))
                                .find()
                ? Optional.of(new Placed<>(
                        new DueWords(day.group(1), TimeKind.EVENT, null), unit.range(day.start(1), day.end(1))))
                : Optional.empty();
    }

    /** {@code … (next staff meeting)}, {@code … – next meeting}: an event between marks at the end. */
    Optional<Placed<DueWords>> lastEvent(ReadUnit unit, int from, int to) {
        Matcher last = LAST_STRETCH.matcher(unit.words()).region(from, to);
        if (!last.find()) {
            return Optional.empty();
        }
        int group = last.group(1) != null ? 1 : 2;
        return events.isOne(last.group(group))
                ? Optional.of(new Placed<>(
                        new DueWords(last.group(group), TimeKind.EVENT, null),
                        unit.range(last.start(group), last.end(group))))
                : Optional.empty();
    }

    /** {@code 10.21}, {@code 21.10.} where a day is due: elsewhere it may be a version, so the readers of time leave it alone. */
    static Optional<Placed<DueWords>> bareDay(ReadUnit unit) {
        Matcher day = BARE_DAY.matcher(unit.words());
        return day.matches()
                ? Optional.of(new Placed<>(
                        new DueWords(day.group(1), TimeKind.EVENT, null), unit.range(day.start(1), day.end(1))))
                : Optional.empty();
    }

    /** {@code next meeting} where a day is due. */
    Optional<Placed<DueWords>> bareEvent(ReadUnit unit) {
        String event = BareWords.of(unit.words());
        int start = unit.words().indexOf(event);
        return events.isOne(event)
                ? Optional.of(new Placed<>(
                        new DueWords(event, TimeKind.EVENT, null), unit.range(start, start + event.length())))
                : Optional.empty();
    }
}
