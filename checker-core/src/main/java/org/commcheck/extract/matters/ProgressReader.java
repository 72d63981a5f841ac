package org.commcheck.extract.matters;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.commcheck.extract.ProgressClaim;
import org.commcheck.extract.Sentence.Mood;
import org.commcheck.extract.TermMatch;
import org.commcheck.extract.reading.ReadSentence;
import org.commcheck.extract.reading.ReadUnit;

/** Finds words that tell how far work is, and whether a measure stands beside them. */
final class ProgressReader {

    private static final Set<Mood> TELLING = Set.of(Mood.STATEMENT, Mood.PAST);
    private static final Set<String> REPORTS = Set.of("progress", "summary", "issues");

    /** The words go on behind a colon or a dash and say what was done, or behind a comma and say who is at what is left. */
    private static final Pattern GOES_ON = Pattern.compile("[^.。!！\\n]{0,60}(?:[:：]|\\s[-–—]{1,2}\\s)(?:\\s*\\S){4}"
            + "|,\\s(?:\\p{Lu}[\\p{L}'’-]*\\s){1,3}(?:is|are)\\s(?:still\\s|now\\s)?\\p{Ll}+ing\\s\\p{Ll}");

    /** Sections whose tables hold tasks, beside which their states are short: 预研并基本实现检索 is a task. */
    private static final Set<String> PLANS = Set.of("action-items", "next-steps");

    private static final int LONGEST_STATE = 12;

    /** A longer cell is read as one, lest each claim in it look at all of its figures. */
    private static final int LONGEST_CELL = 4000;

    private ProgressReader() {}

    /** The facts of an entry: of several claims in one sentence the first. */
    static List<ProgressClaim> read(Matters matters) {
        List<ProgressClaim> claims = new ArrayList<>();
        Set<Integer> told = new HashSet<>();
        Map<Integer, Boolean> measuring = new HashMap<>();
        for (TermMatch term : matters.known(TermMatch.class)) {
            if (term.list().equals("unmeasured-progress") && !term.quoted() && term.scope() >= 0) {
                Optional<ReadUnit> unit = matters.unitAt(term.range());
                if (unit.isPresent() && tells(matters, unit.get(), term) && told.add(term.scope())) {
                    claims.add(new ProgressClaim(
                            term.range(), term.text(), measured(matters, unit.get(), term, measuring)));
                }
            }
        }
        return claims;
    }

    /** In a report of what was done a sentence without a subject may look like a demand. */
    private static boolean tells(Matters matters, ReadUnit unit, TermMatch term) {
        Mood mood = mood(unit, term);
        String purpose = matters.context().purpose(unit.unit().heading());
        boolean task =
                unit.unit().isCell() && PLANS.contains(purpose) && unit.words().length() > LONGEST_STATE;
        if (task) {
            return false;
        }
        boolean report = REPORTS.contains(purpose);
        return TELLING.contains(mood) || (report && mood == Mood.COMMITMENT);
    }

    private static Mood mood(ReadUnit unit, TermMatch term) {
        for (ReadSentence sentence : unit.sentences(term.range())) {
            if (unit.range(sentence).contains(term.range())) {
                return sentence.mood();
            }
        }
        return Mood.STATEMENT;
    }

    /** @param measuring which of the units asked so far measure, for one may hold many claims */
    private static boolean measured(Matters matters, ReadUnit unit, TermMatch term, Map<Integer, Boolean> measuring) {
        List<ReadUnit> children = matters.context().children(unit);
        boolean below = children.stream().anyMatch(child -> !child.words().isBlank());
        return below
                || goesOn(unit, term)
                || withoutNumber(matters.row(unit)).stream()
                        .anyMatch(cell -> (cell.unit().index() == unit.unit().index() && isOfLines(unit))
                                ? measuresLine(matters, unit, term)
                                : measuring.computeIfAbsent(cell.unit().index(), index -> measures(matters, cell)));
    }

    private static boolean isOfLines(ReadUnit unit) {
        return unit.unit().isCell()
                && unit.words().indexOf('\n') >= 0
                && unit.words().length() <= LONGEST_CELL;
    }

    /** Where a cell holds several matters, a line each, the figures of one measure no other. */
    private static boolean measuresLine(Matters matters, ReadUnit unit, TermMatch term) {
        int at = unit.sentences(term.range()).stream()
                .mapToInt(ReadSentence::start)
                .findFirst()
                .orElse(0);
        at = Math.max(at, unit.words().indexOf(term.text(), at));
        int from = unit.words().lastIndexOf('\n', at) + 1;
        int feed = unit.words().indexOf('\n', at);
        int to = feed < 0 ? unit.words().length() : feed;
        return !unit.times(from, to).isEmpty()
                || matters.has(unit, "remainder", from, to)
                || MeasureReader.spans(matters, unit).stream()
                        .anyMatch(span -> span.start() >= from && span.end() <= to);
    }

    /** The cells of a row but for the one that only counts the rows. */
    private static List<ReadUnit> withoutNumber(List<ReadUnit> row) {
        boolean counted = row.size() > 1
                && !row.get(0).words().isBlank()
                && row.get(0).words().strip().chars().allMatch(Character::isDigit);
        return counted ? row.subList(1, row.size()) : row;
    }

    private static boolean measures(Matters matters, ReadUnit unit) {
        return !unit.times().isEmpty()
                || matters.has(unit, "remainder")
                || !MeasureReader.spans(matters, unit).isEmpty();
    }

    private static boolean goesOn(ReadUnit unit, TermMatch term) {
        String words = unit.words();
        int from = unit.sentences(term.range()).stream()
                .mapToInt(ReadSentence::start)
                .findFirst()
                .orElse(0);
        int at = words.indexOf(term.text(), from);
        return at >= 0
                && GOES_ON.matcher(words)
                        .region(at + term.text().length(), words.length())
                        .lookingAt();
    }
}
