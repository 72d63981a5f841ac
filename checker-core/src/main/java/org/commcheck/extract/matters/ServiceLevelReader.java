package org.commcheck.extract.matters;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commcheck.extract.Commitment;
import org.commcheck.extract.Fact;
import org.commcheck.extract.Sentence.Mood;
import org.commcheck.extract.ServiceLevel;
import org.commcheck.extract.TimeKind;
import org.commcheck.extract.language.Span;
import org.commcheck.extract.outline.Grid;
import org.commcheck.extract.outline.Heading;
import org.commcheck.extract.reading.ReadSentence;
import org.commcheck.extract.reading.ReadUnit;
import org.commcheck.extract.structure.Label;
import org.commcheck.extract.structure.SectionKinds;
import org.commcheck.extract.vocabulary.BareWords;
import org.commcheck.text.TextRange;

/** Finds the levels that a service level agreement promises, and whether each can be measured. Immutable. */
final class ServiceLevelReader {

    private static final String AGREEMENT = "sla";
    private static final String EXCEPTIONS = "exceptions";
    private static final List<String> PARTS = List.of("response-time", "delivery-standard", EXCEPTIONS);

    /** What an agreement does about exceptions is a level; what it excludes is none. */
    private static final String HANDLING = "exception-handling";

    /** What ends a clause; a comma between figures does not. */
    private static final Pattern CLAUSE_END = Pattern.compile("[，;；\\n]|,(?!\\d)|$");

    private final SectionKinds kinds;
    private final MatterWords words;
    private final Quantities quantities;

    ServiceLevelReader(SectionKinds kinds, MatterWords words) {
        this.kinds = kinds;
        this.words = words;
        this.quantities = new Quantities();
    }

    /** A reading of one entry. */
    private record Reading(Matters matters, List<Fact> facts, Set<Integer> promised, Set<Integer> taken) {

        /** A level is a promise, whatever the form of its words. */
        void add(TextRange range, String text, int scope, String part, boolean measured) {
            facts.add(new ServiceLevel(range, text.strip(), part, measured));
            if (promised.add(scope)) {
                facts.add(new Commitment(range, text.strip(), scope, -1));
            }
        }
    }

    /** The levels of an entry and the promises that they are, in no order that means anything; only agreements have some. */
    List<Fact> read(Matters matters) {
        if (!matters.context().type().equals(AGREEMENT)) {
            return List.of();
        }
        Set<Integer> promised = new HashSet<>();
        matters.known(Commitment.class).forEach(known -> promised.add(known.scope()));
        Reading reading = new Reading(matters, new ArrayList<>(), promised, new HashSet<>());
        for (Grid grid : matters.context().grids()) {
            if (grid.rows().size() > 1) {
                table(reading, grid);
            }
        }
        for (Heading heading : matters.context().sections()) {
            part(heading.words()).ifPresent(part -> section(reading, heading, part));
        }
        matters.units().forEach(unit -> elsewhere(reading, unit));
        return reading.facts;
    }

    private Optional<String> part(String label) {
        return PARTS.stream()
                .filter(part -> kinds.names(part.equals(EXCEPTIONS) ? HANDLING : part, label))
                .findFirst();
    }

    /** The cells under heads that name a part; the head may hold the unit. */
    private void table(Reading reading, Grid grid) {
        List<Integer> head = grid.rows().get(0);
        for (int column = 0; column < head.size(); column++) {
            ReadUnit title = reading.matters.context().unit(head.get(column));
            Optional<String> part = part(title.words());
            for (List<Integer> row : grid.rows().subList(1, grid.rows().size())) {
                boolean level = part.isPresent() && column < row.size();
                ReadUnit cell = level ? reading.matters.context().unit(row.get(column)) : title;
                if (level && says(cell)) {
                    boolean figure = !MeasureReader.spans(reading.matters, cell).isEmpty();
                    boolean unit = reading.matters.has(title, "unit");
                    boolean measured = (figure && unit) || quantities.in(reading.matters, cell);
                    reading.add(cell.unit().text().range(), cell.words(), cell.scopeAt(0), part.get(), measured);
                }
            }
            if (part.isPresent()) {
                grid.rows().forEach(reading.taken::addAll);
            }
        }
        reading.taken.addAll(head);
    }

    /** A section's entries; where nothing in it is an entry of its own, the section as a whole. */
    private void section(Reading reading, Heading heading, String part) {
        List<Clause> clauses = new ArrayList<>();
        for (int at = heading.firstUnit(); at < heading.endUnit(); at++) {
            ReadUnit unit = reading.matters.context().unit(at);
            if (reading.taken.add(at) && says(unit) && !unit.unit().quoted() && !introduces(unit)) {
                clause(reading.matters, unit).ifPresent(clauses::add);
            }
        }
        boolean some = clauses.stream().anyMatch(Clause::measured);
        List<Clause> entries = clauses.stream().filter(Clause::entry).toList();
        boolean each = !part.equals(EXCEPTIONS) && !entries.isEmpty();
        for (Clause clause : each ? entries : clauses.subList(0, Math.min(1, clauses.size()))) {
            ReadUnit unit = clause.unit;
            add(reading, unit, part, each ? clause.measured : some);
        }
    }

    /**
     * A unit of a part's section with what stands under it.
     *
     * @param entry whether it promises something by itself: it is labelled, measured, or says how well a service is done
     */
    private record Clause(ReadUnit unit, boolean entry, boolean measured) {}

    private Optional<Clause> clause(Matters matters, ReadUnit unit) {
        boolean below =
                unit.unit().parent() >= 0 && matters.context().has(unit.unit().parent());
        ReadUnit first = matters.row(unit).get(0);
        if (below || !first.equals(unit)) {
            return Optional.empty(); // told with its item, or with its row
        }
        List<ReadUnit> all = new ArrayList<>(matters.row(unit));
        all.addAll(matters.context().children(unit));
        boolean measured = all.stream().anyMatch(part -> quantities.in(matters, part));
        boolean labelled = unit.unit().isItem()
                && Label.at(unit.words(), 0, unit.words().length())
                        .filter(Label::hasValue)
                        .isPresent();
        boolean promises = all.stream()
                .anyMatch(part -> isVague(matters, part, 0, part.words().length()));
        boolean row = unit.unit().isCell() && all.size() > 1;
        return Optional.of(new Clause(unit, measured || labelled || promises || row, measured));
    }

    /** {@code Response time: promptly} on a line of its own, and sentences that say how well a service is done. */
    private void elsewhere(Reading reading, ReadUnit unit) {
        int index = unit.unit().index();
        if (unit.unit().isCell() || unit.unit().quoted() || reading.taken.contains(index)) {
            return;
        }
        String text = unit.words();
        Optional<Label> label = Label.at(text, 0, text.length()).filter(Label::hasValue);
        Optional<String> part = label.flatMap(found -> part(found.key()));
        if (part.isPresent()) {
            boolean none = words.saysNone(label.get().value(text));
            add(reading, unit, part.get(), none || quantities.in(reading.matters, unit));
            return;
        }
        for (ReadSentence sentence : unit.sentences()) {
            boolean told = sentence.mood() == Mood.STATEMENT || sentence.mood() == Mood.COMMITMENT;
            if (told && isVague(reading.matters, unit, sentence.start(), sentence.end())) {
                reading.add(
                        unit.range(sentence.start(), sentence.end()),
                        text.substring(sentence.start(), sentence.end()),
                        sentence.scope(),
                        PARTS.get(0),
                        quantities.in(reading.matters, unit));
            }
        }
    }

    /** Whether words say how well a service is done. */
    private static boolean isVague(Matters matters, ReadUnit unit, int from, int to) {
        boolean vague = matters.first(unit, "level-vague", from, to).isPresent()
                || unit.times(from, to).stream().anyMatch(time -> !time.kind().concrete());
        return vague && matters.first(unit, "service", from, to).isPresent();
    }

    /** P3 of “P1 within 15 minutes, P3 as soon as possible”: the clause beside measured ones that is vague and has no figure of its own. */
    private Optional<Span> open(Matters matters, ReadUnit unit) {
        Matcher ends = CLAUSE_END.matcher(unit.words());
        int start = 0;
        while (ends.find()) {
            int end = ends.start();
            boolean vague = end > start
                    && (matters.first(unit, "level-vague", start, end).isPresent()
                            || unit.times(start, end).stream().anyMatch(time -> time.kind() == TimeKind.VAGUE));
            if (vague && !quantities.in(matters, unit, start, end)) {
                return Optional.of(trimmed(unit.words(), start, end));
            }
            start = ends.end();
        }
        return Optional.empty();
    }

    private static Span trimmed(String words, int from, int to) {
        int start = from;
        while (start < to && Character.isWhitespace(words.charAt(start))) {
            start++;
        }
        return new Span(start, to);
    }

    /** The level that a unit holds, or the clause of it that cannot be measured. */
    private void add(Reading reading, ReadUnit unit, String part, boolean measured) {
        boolean partly = !part.equals(EXCEPTIONS) && quantities.in(reading.matters, unit);
        Optional<Span> open = partly ? open(reading.matters, unit) : Optional.empty();
        if (open.isPresent()) {
            Span clause = open.get();
            reading.add(
                    unit.range(clause.start(), clause.end()),
                    unit.words().substring(clause.start(), clause.end()),
                    unit.scopeAt(clause.start()),
                    part,
                    false);
        } else {
            reading.add(unit.unit().text().range(), unit.words(), unit.scopeAt(0), part, measured);
        }
    }

    private boolean says(ReadUnit unit) {
        return BareWords.of(unit.words()).codePoints().anyMatch(Character::isLetterOrDigit)
                && !words.saysNone(unit.words());
    }

    private static boolean introduces(ReadUnit unit) {
        String text = unit.words().strip();
        return text.endsWith(":") || text.endsWith("：");
    }
}
