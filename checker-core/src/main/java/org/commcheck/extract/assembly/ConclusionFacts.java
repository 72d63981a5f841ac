package org.commcheck.extract.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commcheck.extract.Conclusion;
import org.commcheck.extract.Fact;
import org.commcheck.extract.Lead;
import org.commcheck.extract.language.WordCount;
import org.commcheck.extract.outline.Grid;
import org.commcheck.extract.outline.Unit;
import org.commcheck.extract.reading.ReadSentence;
import org.commcheck.extract.reading.ReadUnit;
import org.commcheck.extract.structure.Entry;
import org.commcheck.extract.structure.HeadField;
import org.commcheck.extract.structure.Label;
import org.commcheck.extract.structure.LeadReader;
import org.commcheck.extract.structure.SectionKinds;
import org.commcheck.extract.vocabulary.BareWords;
import org.commcheck.extract.vocabulary.Phrases;
import org.commcheck.extract.vocabulary.Tables;
import org.commcheck.extract.vocabulary.TermFolding;
import org.commcheck.extract.vocabulary.TermGroup;
import org.commcheck.extract.vocabulary.TermHit;
import org.commcheck.model.InlineMark;
import org.commcheck.text.Ordered;

/** Makes the facts {@link Lead} and {@link Conclusion} of an entry. */
final class ConclusionFacts {

    /** The word lists whose terms make a sentence a conclusion. */
    private static final Set<String> CONCLUSIONS =
            Set.of("status-statement", "decision-statement", "recommendation", "request-statement");

    private static final long CONCLUSION_MASK = TermGroup.lists(CONCLUSIONS.toArray(String[]::new));

    /** A section that comes first concludes by what it is for: what a change request proposes is what its reader is to know. */
    private static final Set<String> CONCLUDING = Set.of("summary", "recommendation");

    /** The first words of a paragraph, up to a full stop or colon. */
    private static final Pattern OPENING = Pattern.compile("\\s*([^.:：。\\n]{2,24})[.:：。]");

    private static final int LONGEST_OPENING = 24;

    /** So many words behind a label for the impact say what happened; “high” says nothing. */
    private static final int TELLING = 6;

    /** Behind the state itself. */
    private static final Pattern MORE = Pattern.compile("[,，;；.。(（]| - ");

    private final SectionKinds kinds;
    private final Phrases states;
    private final Phrases columns;

    ConclusionFacts(SectionKinds kinds, Tables tables) {
        this.kinds = kinds;
        states = new Phrases(tables.rows("document-states"), "phrase", TermFolding.of(tables));
        columns = new Phrases(tables.rows("item-columns"), "role", TermFolding.of(tables));
    }

    /**
     * The facts of an entry.
     *
     * @param lead see {@link LeadReader}
     */
    List<Fact> of(Entry entry, List<Unit> lead, List<ReadUnit> units, List<HeadField> fields) {
        int first = lead.isEmpty() ? 0 : lead.get(0).index();
        boolean ofTasks = !lead.isEmpty() && isOfTasks(entry, lead.get(0));
        List<Fact> facts = new ArrayList<>();
        for (ReadUnit unit : units) {
            if (!unit.unit().quoted() && unit.mayHold(TermGroup.LANGUAGE, CONCLUSION_MASK)) {
                int place = unit.unit().index() - first;
                conclusions(unit, !ofTasks && 0 <= place && place < lead.size(), facts);
            }
        }
        int sentences = facts.size();
        for (HeadField field : fields) {
            if (field.name().equals("status") && !field.value().isBlank() && !isOfPaper(field.value())) {
                status(field, sentences, facts);
            }
        }
        lead(entry, lead, facts);
        return facts;
    }

    /** Whether a unit stands in a table of tasks: what a row is to come to, or how far it is, concludes nothing for the whole. */
    private boolean isOfTasks(Entry entry, Unit cell) {
        for (Grid grid : cell.isCell() ? entry.grids() : List.<Grid>of()) {
            if (grid.index() == cell.grid() && !grid.rows().isEmpty()) {
                Set<String> roles = grid.rows().get(0).stream()
                        .map(at -> entry.outline().units().get(at).words())
                        .flatMap(words -> columns.whole(BareWords.of(words)).stream())
                        .collect(Collectors.toSet());
                return roles.contains("task") && roles.contains("owner");
            }
        }
        return false;
    }

    /**
     * A field of status stands where a reader looks first; where its line was found to conclude, that is said once.
     *
     * @param sentences how many of the facts are of sentences, which follow each other; those of fields stand behind them
     */
    private static void status(HeadField field, int sentences, List<Fact> facts) {
        List<Fact> told = facts.subList(0, sentences);
        int at = Ordered.first(told, fact -> fact.range().start(), field.range().start() + 1) - 1;
        if (at >= 0 && told.get(at).range().contains(field.range())) {
            Fact said = told.get(at);
            told.set(at, new Conclusion(said.range(), said.text(), true));
        } else {
            facts.add(new Conclusion(field.range(), field.value(), true));
        }
    }

    /** Whether a status is that of the paper, such as {@code draft, last updated …}. */
    private boolean isOfPaper(String status) {
        return states.whole(BareWords.of(MORE.split(status, 2)[0])).isPresent();
    }

    private static void conclusions(ReadUnit unit, boolean lead, List<Fact> facts) {
        List<TermHit> telling = new ArrayList<>();
        for (TermHit hit : unit.hits(TermGroup.LANGUAGE)) {
            if (CONCLUSIONS.contains(hit.list())) {
                telling.add(hit);
            }
        }
        if (telling.isEmpty()) {
            return;
        }
        for (ReadSentence sentence : unit.sentences()) {
            if (states(telling, sentence)) {
                facts.add(new Conclusion(
                        unit.range(sentence.start(), sentence.end()),
                        unit.words().substring(sentence.start(), sentence.end()),
                        lead));
            }
        }
    }

    private static boolean states(List<TermHit> telling, ReadSentence sentence) {
        for (TermHit hit : Ordered.between(telling, TermHit::start, sentence.start(), TermHit::start, sentence.end())) {
            if (hit.end() <= sentence.end()) {
                return true;
            }
        }
        return false;
    }

    /** A paragraph that begins with what it is: {@code Summary. The site was down …}, {@code **TL;DR** The site …}, {@code 结论：…}. */
    private boolean namesItself(Unit unit) {
        Matcher opening = OPENING.matcher(unit.words());
        if (opening.lookingAt() && kinds.names("summary", opening.group(1))) {
            return true;
        }
        for (InlineMark mark : unit.text().marks()) {
            if (mark.kind() == InlineMark.Kind.STRONG && mark.start() == 0 && mark.end() <= LONGEST_OPENING) {
                return kinds.names("summary", unit.words().substring(0, mark.end()));
            }
        }
        return false;
    }

    /** 影响：126名用户被重复扣款，已全部退款: a line among the first that says what came of it. */
    private boolean tellsImpact(Unit unit) {
        for (String line : unit.words().split("\n", -1)) {
            Optional<Label> label = Label.at(line, 0, line.length()).filter(Label::hasValue);
            if (label.isPresent()
                    && WordCount.of(line, label.get().valueStart(), label.get().valueEnd()) >= TELLING
                    && kinds.names("impact", label.get().key())) {
                return true;
            }
        }
        return false;
    }

    private void lead(Entry entry, List<Unit> lead, List<Fact> facts) {
        if (lead.isEmpty()) {
            return;
        }
        boolean states = false;
        for (Fact fact : facts) {
            states |= ((Conclusion) fact).lead();
        }
        boolean summary = CONCLUDING.contains(entry.purpose(lead.get(0).heading()))
                || lead.stream().anyMatch(unit -> namesItself(unit) || tellsImpact(unit));
        StringBuilder words = new StringBuilder(lead.get(0).words());
        for (Unit unit : lead.subList(1, lead.size())) {
            words.append(' ').append(unit.words());
        }
        facts.add(new Lead(
                lead.get(0)
                        .text()
                        .range()
                        .union(lead.get(lead.size() - 1).text().range()),
                words.toString(),
                states || summary));
    }
}
