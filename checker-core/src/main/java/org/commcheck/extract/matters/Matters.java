package org.commcheck.extract.matters;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.commcheck.extract.Fact;
import org.commcheck.extract.Passive;
import org.commcheck.extract.Sentence;
import org.commcheck.extract.commitment.ItemContext;
import org.commcheck.extract.outline.Grid;
import org.commcheck.extract.reading.ReadUnit;
import org.commcheck.extract.structure.Entry;
import org.commcheck.extract.structure.Label;
import org.commcheck.extract.structure.SectionKinds;
import org.commcheck.extract.vocabulary.TermHit;
import org.commcheck.extract.vocabulary.TermScanner;
import org.commcheck.model.InlineMark;
import org.commcheck.model.InlineText;
import org.commcheck.text.CharSigns;
import org.commcheck.text.TextRange;

/** What the readers of this package look at: an entry as read, the facts found in it so far, and the matters' words in it. For one thread. */
final class Matters {

    /** What no label is without. */
    static final long COLONS = CharSigns.of(":：");

    private final ItemContext context;
    private final Map<Class<?>, List<Fact>> known = new HashMap<>();
    private final TermScanner words;
    private final IdentityHashMap<ReadUnit, List<TermHit>> hits = new IdentityHashMap<>();
    private final IdentityHashMap<ReadUnit, List<Labelled>> labelled = new IdentityHashMap<>();
    private final Set<String> kinds = new HashSet<>();
    private final Map<String, String> kindsOfLabels = new HashMap<>();

    /** The units by where they begin. */
    private final List<ReadUnit> placed;

    private final Map<Integer, List<Integer>> rows = new HashMap<>();
    private final NavigableMap<Integer, Passive> passives = new TreeMap<>();

    /**
     * @param known the facts found so far
     * @param words finds the words of the tables that this package reads
     */
    Matters(ItemContext context, List<Fact> known, TermScanner words) {
        this.context = context;
        this.words = words;
        for (Fact fact : known) {
            // Sentences are the most, and no reader asks for them.
            if (!(fact instanceof Sentence)) {
                this.known
                        .computeIfAbsent(fact.getClass(), kind -> new ArrayList<>())
                        .add(fact);
            }
        }
        for (Passive passive : known(Passive.class)) {
            passives.putIfAbsent(passive.range().start(), passive);
        }
        placed = new ArrayList<>(context.units());
        placed.sort(Comparator.comparingInt(Matters::start));
        for (Grid grid : context.entry().outline().grids()) {
            if (context.entry().range().contains(grid.range())) {
                grid.rows().forEach(row -> row.forEach(cell -> rows.putIfAbsent(cell, row)));
            }
        }
    }

    ItemContext context() {
        return context;
    }

    Entry entry() {
        return context.entry();
    }

    List<ReadUnit> units() {
        return context.units();
    }

    /** The facts of a kind that were found so far; sentences are not kept by kind. */
    @SuppressWarnings("unchecked") // facts are records, and each stands under its own class
    <F extends Fact> List<F> known(Class<F> kind) {
        if (kind == Sentence.class) {
            throw new IllegalArgumentException("no reader is given all sentences");
        }
        return (List<F>) known.getOrDefault(kind, List.of());
    }

    /** The passives by where they begin. */
    NavigableMap<Integer, Passive> passives() {
        return passives;
    }

    /** The words of the matters in a unit, those in code left out. */
    List<TermHit> hits(ReadUnit unit) {
        return hits.computeIfAbsent(unit, this::scan);
    }

    private List<TermHit> scan(ReadUnit unit) {
        List<TermHit> found = words.scan(unit.words());
        InlineText text = unit.unit().text();
        return found.isEmpty() || text.marks().isEmpty()
                ? found
                : found.stream()
                        .filter(hit -> !text.isMarked(InlineMark.Kind.CODE, hit.start(), hit.end()))
                        .toList();
    }

    /** The first word of a list that begins in a stretch of a unit. */
    Optional<TermHit> first(ReadUnit unit, String list, int from, int to) {
        for (TermHit hit : hits(unit)) {
            if (from <= hit.start() && hit.start() < to && hit.list().equals(list)) {
                return Optional.of(hit);
            }
        }
        return Optional.empty();
    }

    /** Whether a unit has a word of a list. */
    boolean has(ReadUnit unit, String list) {
        return first(unit, list, 0, unit.words().length()).isPresent();
    }

    /**
     * A line {@code Risks: the vendor may be late}.
     *
     * @param start first plain character of what stands behind the label
     * @param end behind the line
     * @param kind the kind of section that the label names
     */
    record Labelled(int start, int end, String kind) {}

    /** The lines of a unit whose label names a kind of section and has something behind it; no property of an entry is one. */
    List<Labelled> labelled(ReadUnit unit, MatterWords words) {
        return unit.mayHold(COLONS) ? labelled.computeIfAbsent(unit, read -> labels(read, words)) : List.of();
    }

    private List<Labelled> labels(ReadUnit unit, MatterWords words) {
        String text = unit.words();
        List<Labelled> found = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int line = text.indexOf('\n', from);
            int end = line < 0 ? text.length() : line;
            Label label = Label.at(text, from, end).orElse(null);
            if (label != null && label.hasValue() && !words.isAttribute(label.key())) {
                String kind = kindOfLabel(label.key(), words);
                if (!kind.equals(SectionKinds.OTHER)) {
                    found.add(new Labelled(label.valueStart(), end, kind));
                }
            }
            from = end + 1;
        }
        return found;
    }

    /** All kinds of section that headings and labels of the entry name. */
    Set<String> kinds(MatterWords words) {
        if (kinds.isEmpty()) {
            for (int heading = entry().firstHeading(); heading < entry().endHeading(); heading++) {
                kinds.add(context.purpose(heading));
            }
            for (ReadUnit unit : units()) {
                labelled(unit, words).forEach(line -> kinds.add(line.kind()));
                int parent = unit.unit().parent();
                if (parent >= 0 && context.has(parent)) {
                    kinds.add(kindOfLabel(context.unit(parent).words(), words));
                }
            }
            kinds.add(SectionKinds.OTHER);
        }
        return kinds;
    }

    /** See {@link MatterWords#kindOfLabel}; each label is looked up once. */
    String kindOfLabel(String label, MatterWords words) {
        return kindsOfLabels.computeIfAbsent(label, words::kindOfLabel);
    }

    /** The unit that a place of the source lies in; headings are none. */
    Optional<ReadUnit> unitAt(TextRange place) {
        int low = 0;
        int high = placed.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            boolean before = start(placed.get(middle)) <= place.start();
            low = before ? middle + 1 : low;
            high = before ? high : middle;
        }
        int at = low - 1;
        while (at > 0 && start(placed.get(at - 1)) == start(placed.get(at))) {
            at--;
        }
        return at >= 0 && place.start() < placed.get(at).unit().text().range().end()
                ? Optional.of(placed.get(at))
                : Optional.empty();
    }

    private static int start(ReadUnit unit) {
        return unit.unit().text().range().start();
    }

    /** The cells of the row that a cell stands in, itself included; the unit alone if it is no cell. */
    List<ReadUnit> row(ReadUnit unit) {
        List<Integer> row = rows.get(unit.unit().index());
        return row == null ? List.of(unit) : row.stream().map(context::unit).toList();
    }
}
