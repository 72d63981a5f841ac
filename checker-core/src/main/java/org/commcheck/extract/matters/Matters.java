package org.commcheck.extract.matters;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.commcheck.extract.ActionItem;
import org.commcheck.extract.Fact;
import org.commcheck.extract.Passive;
import org.commcheck.extract.Sentence;
import org.commcheck.extract.commitment.ItemContext;
import org.commcheck.extract.outline.Grid;
import org.commcheck.extract.outline.Unit;
import org.commcheck.extract.reading.ReadUnit;
import org.commcheck.extract.structure.Entry;
import org.commcheck.extract.structure.SectionKinds;
import org.commcheck.extract.vocabulary.TermGroup;
import org.commcheck.extract.vocabulary.TermHit;
import org.commcheck.text.TextRange;
import org.jspecify.annotations.Nullable;

/** What the readers of this package look at: an entry as read, the facts found in it so far, and the matters' words in it. For one thread. */
final class Matters {

    private final ItemContext context;
    private final Map<Class<?>, List<Fact>> known = new HashMap<>();

    private final MatterWords words;

    /** By unit. */
    private final List<UnitLabels> labels = new ArrayList<>();

    /** By unit; filled when a reader first asks for what kinds of section there are. */
    private final List<List<Labelled>> labelled = new ArrayList<>();

    private final Set<String> kinds = new HashSet<>();
    private final Map<String, String> kindsOfLabels = new HashMap<>();

    /** By unit of a cell its row; made when a reader first asks for one. */
    private final Map<Integer, List<Integer>> rows = new HashMap<>();

    private @Nullable PlacedUnits placed;
    private @Nullable NavigableMap<Integer, Passive> passives;
    private @Nullable NavigableSet<Integer> actions;

    /**
     * @param known the facts found so far
     * @param words tells what labels are for
     */
    Matters(ItemContext context, List<Fact> known, MatterWords words) {
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
        for (ReadUnit unit : context.units()) {
            labels.add(UnitLabels.of(unit));
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

    /** Whether something is to be done in a stretch of the source, and its words leave out by whom. */
    boolean hidesActor(TextRange range) {
        if (passives == null) {
            passives = new TreeMap<>();
            for (Passive passive : known(Passive.class)) {
                passives.putIfAbsent(passive.range().start(), passive);
            }
        }
        for (Passive passive : passives.subMap(range.start(), range.end()).values()) {
            if (!passive.actor() && !passive.quoted() && passive.ahead()) {
                return true;
            }
        }
        return false;
    }

    /** Whether an action item begins in a stretch of the source. */
    boolean isAction(TextRange range) {
        if (actions == null) {
            actions = new TreeSet<>();
            for (ActionItem item : known(ActionItem.class)) {
                actions.add(item.range().start());
            }
        }
        Integer next = actions.ceiling(range.start());
        return next != null && next < range.end();
    }

    /** The words of the matters in a unit or heading, those in code left out. */
    List<TermHit> hits(ReadUnit unit) {
        return unit.hits(TermGroup.MATTERS);
    }

    private int place(ReadUnit unit) {
        return unit.unit().index() - entry().firstUnit();
    }

    /** The first word of a list that begins in a stretch of a unit. */
    Optional<TermHit> first(ReadUnit unit, String list, int from, int to) {
        if (!mayHave(unit, list)) {
            return Optional.empty();
        }
        for (TermHit hit : unit.hits(TermGroup.MATTERS, from, to)) {
            if (hit.list().equals(list)) {
                return Optional.of(hit);
            }
        }
        return Optional.empty();
    }

    private static boolean mayHave(ReadUnit unit, String list) {
        return unit.mayHold(TermGroup.MATTERS, TermGroup.lists(list));
    }

    /** Whether a word of a list begins in a stretch of a unit. */
    boolean has(ReadUnit unit, String list, int from, int to) {
        return first(unit, list, from, to).isPresent();
    }

    /** Whether a unit has a word of a list. */
    boolean has(ReadUnit unit, String list) {
        if (!mayHave(unit, list)) {
            return false;
        }
        List<TermHit> found = hits(unit);
        for (int i = 0; i < found.size(); i++) {
            if (found.get(i).list().equals(list)) {
                return true;
            }
        }
        return false;
    }

    /** The labels of a unit's lines. */
    UnitLabels labels(ReadUnit unit) {
        return unit.unit().kind() == Unit.Kind.HEADING ? UnitLabels.of(unit) : labels.get(place(unit));
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
    List<Labelled> labelled(ReadUnit unit) {
        readKinds();
        return labelled.get(place(unit));
    }

    /** All kinds of section that headings and labels of the entry name. */
    Set<String> kinds() {
        readKinds();
        return kinds;
    }

    private void readKinds() {
        if (!kinds.isEmpty()) {
            return;
        }
        kinds.add(SectionKinds.OTHER);
        for (int heading = entry().firstHeading(); heading < entry().endHeading(); heading++) {
            kinds.add(context.purpose(heading));
        }
        int last = -1;
        for (ReadUnit unit : units()) {
            List<Labelled> lines = labelled(labels(unit));
            labelled.add(lines);
            for (Labelled line : lines) {
                kinds.add(line.kind());
            }
            int parent = unit.unit().parent();
            if (parent >= 0 && parent != last && context.has(parent)) {
                kinds.add(kindOfLabel(context.unit(parent).words()));
                last = parent;
            }
        }
    }

    private List<Labelled> labelled(UnitLabels labels) {
        List<Labelled> found = List.of();
        for (UnitLabels.Line line : labels.lines()) {
            if (line.label().hasValue() && !words.isAttribute(line)) {
                String kind = kindOfLabel(line.label().key());
                if (!kind.equals(SectionKinds.OTHER)) {
                    found = found.isEmpty() ? new ArrayList<>(1) : found;
                    found.add(new Labelled(line.label().valueStart(), line.end(), kind));
                }
            }
        }
        return found;
    }

    /** See {@link MatterWords#kindOfLabel}; each label is looked up once. */
    String kindOfLabel(String label) {
        return kindsOfLabels.computeIfAbsent(label, words::kindOfLabel);
    }

    /** The unit that a place of the source lies in; headings are none. */
    Optional<ReadUnit> unitAt(TextRange place) {
        if (placed == null) {
            placed = new PlacedUnits(units());
        }
        return placed.at(place);
    }

    /** The cells of the row that a cell stands in, itself included; the unit alone if it is no cell. */
    List<ReadUnit> row(ReadUnit unit) {
        if (!unit.unit().isCell()) {
            return List.of(unit);
        }
        if (rows.isEmpty()) {
            for (Grid grid : context.grids()) {
                grid.rows().forEach(row -> row.forEach(cell -> rows.putIfAbsent(cell, row)));
            }
        }
        List<Integer> row = rows.get(unit.unit().index());
        return row == null ? List.of(unit) : row.stream().map(context::unit).toList();
    }
}
