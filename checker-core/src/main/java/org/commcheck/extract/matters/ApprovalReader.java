package org.commcheck.extract.matters;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.commcheck.extract.ApprovalStep;
import org.commcheck.extract.Sentence.Mood;
import org.commcheck.extract.matters.Rows.Row;
import org.commcheck.extract.reading.ReadSentence;
import org.commcheck.extract.reading.ReadUnit;
import org.commcheck.extract.time.TimeSpan;
import org.commcheck.extract.vocabulary.Tables;
import org.commcheck.text.TextRange;

/** Finds the steps of an entry's approvals, and whether each says how long it takes and what it goes by. Immutable. */
final class ApprovalReader {

    private static final Set<String> KINDS = Set.of("approval");
    private static final String NEEDED = "approval-needed";

    private final MatterWords words;
    private final Rows rows;

    ApprovalReader(Tables tables, MatterWords words) {
        this.words = words;
        this.rows = new Rows(tables, "approval-columns");
    }

    /** The facts of an entry, in no order that means anything. */
    List<ApprovalStep> read(Matters matters) {
        List<ApprovalStep> steps = new ArrayList<>();
        BitSet taken = new BitSet();
        for (Listed entry : Listing.of(matters, words, KINDS)) {
            List<ReadUnit> all = new ArrayList<>(List.of(entry.unit()));
            all.addAll(entry.unit().unit().isItem() ? entry.details() : List.of());
            all.stream()
                    .filter(unit -> unit.unit().index() >= 0)
                    .forEach(unit -> taken.set(unit.unit().index()));
            boolean told =
                    entry.unit().sentences().stream().anyMatch(sentence -> asks(matters, entry.unit(), sentence));
            if (told) {
                steps.add(step(entry.range(), entry.words(), Terms.of(matters, all)));
            }
        }
        for (Row row : rows.of(matters, Set.of())) {
            boolean process = row.cells().containsKey("time") || row.cells().containsKey("criterion");
            row.all().forEach(cell -> taken.set(cell.unit().index()));
            if (process) {
                boolean criterion =
                        row.words("criterion").filter(text -> !text.isBlank()).isPresent();
                ApprovalStep step =
                        step(row.subject().unit().text().range(), row.subject().words(), Terms.of(matters, row.all()));
                steps.add(new ApprovalStep(step.range(), step.text(), step.timed(), criterion || step.criterion()));
            }
        }
        for (ReadUnit unit : matters.units()) {
            if (matters.has(unit, NEEDED)
                    && !unit.unit().quoted()
                    && !taken.get(unit.unit().index())) {
                elsewhere(matters, unit, steps);
            }
        }
        return steps;
    }

    /** Sentences that make an approval necessary, wherever they stand. */
    private static void elsewhere(Matters matters, ReadUnit unit, List<ApprovalStep> steps) {
        Terms terms = Terms.of(matters, List.of(unit));
        for (ReadSentence sentence : unit.sentences()) {
            if (matters.has(unit, NEEDED, sentence.start(), sentence.end()) && asks(matters, unit, sentence)) {
                String text = unit.words().substring(sentence.start(), sentence.end());
                steps.add(step(unit.range(sentence), text, terms));
            }
        }
    }

    private static boolean asks(Matters matters, ReadUnit unit, ReadSentence sentence) {
        boolean told =
                sentence.mood() != Mood.PAST && sentence.mood() != Mood.QUESTION && sentence.mood() != Mood.QUOTE;
        return told && matters.has(unit, "approves", sentence.start(), sentence.end());
    }

    private static ApprovalStep step(TextRange range, String text, Terms terms) {
        return new ApprovalStep(range, text.strip(), terms.timed(), terms.criterion());
    }

    /** Under which terms something is approved: whether it is said by when, and by what. */
    private record Terms(boolean timed, boolean criterion) {

        /** What some units together say. */
        static Terms of(Matters matters, List<ReadUnit> units) {
            boolean timed = false;
            boolean criterion = false;
            for (ReadUnit unit : units) {
                for (TimeSpan time : unit.times()) {
                    timed |= time.kind().concrete();
                }
                criterion = criterion
                        || matters.has(unit, "criterion")
                        || !MeasureReader.spans(matters, unit).isEmpty();
            }
            return new Terms(timed, criterion);
        }
    }
}
