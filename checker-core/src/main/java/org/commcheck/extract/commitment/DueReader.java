package org.commcheck.extract.commitment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commcheck.extract.TimeKind;
import org.commcheck.extract.commitment.Draft.Placed;
import org.commcheck.extract.language.WordLists;
import org.commcheck.extract.reading.ReadUnit;
import org.commcheck.extract.time.EventNames;
import org.commcheck.extract.time.TimeSpan;
import org.commcheck.extract.vocabulary.Tables;

/** Reads by when an act is to be done from the words of time in it. Immutable. */
final class DueReader {

    /** What a length of time begins with that starts now: it is due at its end, be it known which day that is or not. */
    private static final Pattern AHEAD =
            Pattern.compile("(?i)(?:the )?(?:next|coming|following)\\b|未[来來]|接下[来來]|今[后後]");

    /** {@code the December meeting}: behind a month what takes place in it, on a day that its people know. */
    private static final Pattern EVENT = Pattern.compile(
            "(?i) (?:board |committee |council |general |members' |members’ |team |project |staff )?(?:meeting|session|call|AGM|assembly|board|committee|council|conference|workshop|newsletter|issue|edition)\\b|(?:例会|會議|会议|理事会|大会|评审会)");

    /** What stands before a day that was given up. */
    private static final Pattern OLD = Pattern.compile(
            "(?i)(?:\\b(?:was|were|originally|previously|formerly|moved from|postponed from)(?: due)?(?: on| by)?|原定|原计划|原计划于|原定于|由)\\s*$");

    private static final int LONGEST_OLD = 24;

    private static final Pattern SECONDS = Pattern.compile("(?i)秒|\\d\\s?m?s\\b|\\bseconds?\\b");

    /** What makes a day a part of the noun before it. */
    private static final Pattern OF_NOUN = Pattern.compile(".*\\b(?:from|since|of)\\s+(?:the\\s+)?");

    /** What does so unless the day is the occasion. */
    private static final Pattern FOR = Pattern.compile(".*\\bfor\\s+(?:the\\s+)?");

    /** Behind it is told what somebody is to find out: {@code ask whether the hall is free on 5 March}. */
    private static final Pattern ASKED =
            Pattern.compile("(?i)\\b(?:whether|(?:ask|asks|check|see|find out|know|sure|verify|confirm) if)\\b");

    private static final Pattern YEARS = Pattern.compile("(?i)year|年");

    /** The days of a quarter. */
    private static final int LONGEST_PLAN = 92;

    /** How far before a day the verb may stand that puts something on it, in characters. */
    private static final int REACH = 80;

    private static final Pattern NO_WORD = Pattern.compile("[^a-z-]+");

    private final Pattern label;

    /** {@code last week}, 上周: what is over is no limit. */
    private final Pattern bygone;

    /** Verbs that put something on a day: {@code plan the visit for 5 March}. */
    private final Set<String> schedules;

    private final DueTails tails;

    DueReader(Tables tables) {
        tails = new DueTails(new EventNames(tables));
        schedules = WordLists.of(tables, "act-words").list("schedules");
        String words = any(tables.rows("deadline-labels").stream().map(row -> row.get("phrase")));
        bygone = Pattern.compile(
                "(?i)(?:the )?(?:" + any(WordLists.of(tables, "act-words").list("bygone").stream()) + ")");
        label = Pattern.compile("(?i)(?<![\\p{L}])(?:" + words + ")\\s*(?:为|是|:|：|=)?\\s*$");
    }

    private static String any(Stream<String> words) {
        return words.sorted((a, b) -> b.length() - a.length())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    /**
     * The deadline of an act.
     *
     * @param from first plain character of the act's words
     * @param to behind the last
     * @return the words that bind most; empty if the act names no time, or only one that is no limit
     */
    Optional<Placed<DueWords>> read(ReadUnit unit, int from, int to) {
        List<TimeSpan> times = unit.times().isEmpty() ? List.of() : withoutOld(unit, unit.times(from, to));
        if (times.isEmpty()) {
            return tails.lastDay(unit, from, to).or(() -> tails.lastEvent(unit, from, to));
        }
        TimeSpan last = times.get(times.size() - 1);
        if (last.kind() == TimeKind.DATE && isColumn(unit.words(), last)) {
            return Optional.of(placed(unit, last));
        }
        for (TimeSpan time : times) {
            if (binds(unit, time)) {
                return Optional.of(placed(unit, time));
            }
        }
        for (TimeSpan time : times) {
            if (edge(unit, time)) {
                return Optional.of(placed(unit, time));
            }
        }
        for (TimeSpan time : times) {
            if (loose(unit, time)) {
                return Optional.of(placed(unit, time));
            }
        }
        return Optional.empty();
    }

    /** {@code … – was 13 November, now 30 November}: the days that hold; the only one does in any case. */
    private static List<TimeSpan> withoutOld(ReadUnit unit, List<TimeSpan> times) {
        if (times.size() < 2) {
            return times;
        }
        List<TimeSpan> held = times.stream()
                .filter(time -> !OLD.matcher(unit.words())
                        .region(Math.max(0, time.start() - LONGEST_OLD), time.start())
                        .find())
                .toList();
        return held.isEmpty() ? times : held;
    }

    /** A field or cell that holds nothing but the deadline. */
    Optional<Placed<DueWords>> ofField(ReadUnit unit) {
        List<TimeSpan> times = unit.times();
        return times.stream()
                .filter(time -> concrete(time) || time.kind() == TimeKind.DURATION || time.kind() == TimeKind.PERIOD)
                .findFirst()
                .or(() -> times.stream().findFirst())
                .map(time -> placed(unit, time))
                .or(() -> DueTails.bareDay(unit))
                .or(() -> tails.bareEvent(unit));
    }

    /** 编写用例  周敏  12月5日: at the end of its line a day that blanks set off. */
    private static boolean isColumn(String words, TimeSpan time) {
        boolean setOff = time.start() > 1
                && isBlank(words.charAt(time.start() - 1))
                && (words.charAt(time.start() - 1) != ' ' || isBlank(words.charAt(time.start() - 2)));
        int end = time.end();
        while (end < words.length() && isBlank(words.charAt(end))) {
            end++;
        }
        return setOff && (end == words.length() || words.charAt(end) == '\n');
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\u3000';
    }

    /** A limit by its own words, or one that a label announces. */
    private boolean binds(ReadUnit unit, TimeSpan time) {
        boolean limit = time.deadline() && (concrete(time) || isLength(unit, time));
        return limit
                || (time.kind() != TimeKind.VAGUE
                        && label.matcher(unit.words())
                                .region(Math.max(0, time.start() - 24), time.start())
                                .find());
    }

    /** A length that somebody may have for an act; 3秒内 is how fast something runs. */
    private static boolean isLength(ReadUnit unit, TimeSpan time) {
        return time.kind() == TimeKind.DURATION
                && !SECONDS.matcher(unit.words())
                        .region(time.start(), time.end())
                        .find();
    }

    /** A day that is no subject of the act but its limit: nearly always the words at its beginning or end say it. */
    private boolean edge(ReadUnit unit, TimeSpan time) {
        return concrete(time)
                && !inside(unit.words(), time)
                && !isOver(unit.words(), time)
                && !isAsked(unit.words(), time);
    }

    /** What the sentence before a day asks may be about the day. */
    private static boolean isAsked(String words, TimeSpan time) {
        int stop = Math.max(words.lastIndexOf(". ", time.start()), words.lastIndexOf('\n', time.start()));
        return ASKED.matcher(words).region(Math.max(0, stop), time.start()).find();
    }

    /** "The meeting on 7 May": a day right behind a noun's preposition belongs to the noun, unless a limit word stands there. */
    private boolean inside(String words, TimeSpan time) {
        String before =
                words.substring(Math.max(0, time.start() - 6), time.start()).toLowerCase(Locale.ROOT);
        return OF_NOUN.matcher(before).matches()
                || (FOR.matcher(before).matches()
                        && !isOccasion(words, time)
                        && !isComing(time)
                        && !isScheduled(words, time))
                || before.endsWith("的")
                || before.endsWith("自");
    }

    /** What is made ready for {@code Friday's call} or {@code the next demo} is due by then. */
    private boolean isOccasion(String words, TimeSpan time) {
        String text = words.substring(time.start(), time.end());
        return time.kind() == TimeKind.EVENT || (isPossessive(text) && !isOver(words, time));
    }

    /** {@code Prepare the talk for next Tuesday}: what is for a day of these has to be there by then. */
    private static boolean isComing(TimeSpan time) {
        return time.kind() == TimeKind.DATE && time.relative();
    }

    /** {@code Plan the visit for 5 March}: the day is that of the act's result. */
    private boolean isScheduled(String words, TimeSpan time) {
        String before = words.substring(Math.max(0, time.start() - REACH), time.start());
        for (String word : NO_WORD.split(before.toLowerCase(Locale.ROOT), -1)) {
            if (schedules.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPossessive(String text) {
        return text.endsWith("'s") || text.endsWith("’s");
    }

    private boolean isOver(String words, TimeSpan time) {
        return bygone.matcher(words).region(time.start(), time.end()).lookingAt();
    }

    /** {@code Add this week's minutes}: the week says which minutes; and what is over is no limit. */
    private boolean loose(ReadUnit unit, TimeSpan time) {
        boolean open = time.kind() == TimeKind.VAGUE
                || time.kind() == TimeKind.COARSE
                || (time.kind() == TimeKind.PERIOD && !isPossessive(unit.words().substring(time.start(), time.end())));
        return open && !isOver(unit.words(), time);
    }

    /** A day, an event, days that are written out, or a length that ends on a day ("in two weeks"). A week as such ("next week") is no day. */
    private static boolean concrete(TimeSpan time) {
        return time.kind() == TimeKind.DATE
                || time.kind() == TimeKind.EVENT
                || (time.kind() == TimeKind.DURATION && time.to() != null)
                || (time.kind() == TimeKind.PERIOD && !time.relative());
    }

    private static Placed<DueWords> placed(ReadUnit unit, TimeSpan time) {
        Matcher event =
                EVENT.matcher(unit.words()).region(time.end(), unit.words().length());
        if (time.kind() == TimeKind.COARSE && event.lookingAt()) {
            String name = unit.words().substring(time.start(), event.end());
            return new Placed<>(new DueWords(name, TimeKind.EVENT, null), unit.range(time.start(), event.end()));
        }
        boolean week = time.kind() == TimeKind.PERIOD && time.relative() && !time.deadline();
        TimeKind kind = week ? TimeKind.COARSE : time.kind();
        String text = unit.words().substring(time.start(), time.end());
        return new Placed<>(
                new DueWords(text, kind, kind.concrete() ? time.to() : null), unit.range(time.start(), time.end()));
    }

    /**
     * The deadline that a heading or label gives to all items under it: a plan for a named period ends with the period. Where no day is known, the
     * end of the period is an event that the readers know.
     */
    static Optional<DueWords> ofPlan(String heading, List<TimeSpan> times) {
        return times.stream()
                .filter(time -> (time.kind().concrete() && !isLength(heading, time)) || isPlanned(heading, time))
                .findFirst()
                .map(time -> new DueWords(
                        heading.substring(time.start(), time.end()),
                        time.kind() == TimeKind.EVENT || time.to() == null ? TimeKind.EVENT : TimeKind.DATE,
                        time.to()));
    }

    /** {@code Rota (Bo, 10 minutes)}: how long something takes, or is talked about, says nothing of when it is due; {@code within two days} and 未来两周 do. */
    private static boolean isLength(String heading, TimeSpan time) {
        return time.kind() == TimeKind.DURATION
                && time.to() == null
                && !time.deadline()
                && !AHEAD.matcher(heading).region(time.start(), time.end()).lookingAt();
    }

    /** {@code Next month}, {@code Plan for Q3}: a plan for so long a period is due at its end; one for years is no plan of tasks. */
    private static boolean isPlanned(String heading, TimeSpan time) {
        LocalDate from = time.from();
        LocalDate to = time.to();
        boolean known = from != null && to != null && ChronoUnit.DAYS.between(from, to) <= LONGEST_PLAN;
        boolean relative = to == null
                && time.relative()
                && !YEARS.matcher(heading).region(time.start(), time.end()).find();
        return time.kind() == TimeKind.COARSE && (known || relative);
    }
}
