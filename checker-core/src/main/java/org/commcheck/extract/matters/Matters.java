package org.commcheck.extract.matters;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.commcheck.extract.Fact;
import org.commcheck.extract.Passive;
import org.commcheck.extract.commitment.ItemContext;
import org.commcheck.extract.outline.Grid;
import org.commcheck.extract.reading.ReadUnit;
import org.commcheck.extract.structure.Entry;
import org.commcheck.extract.vocabulary.TermHit;
import org.commcheck.extract.vocabulary.TermScanner;
import org.commcheck.model.InlineMark;
import org.commcheck.text.TextRange;

/** What the readers of this package look at: an entry as read, the facts found in it so far, and the matters' words in it. For one thread. */
final class Matters {

    private final ItemContext context;
    private final List<Fact> known;
    private final TermScanner words;
    private final IdentityHashMap<ReadUnit, List<TermHit>> hits = new IdentityHashMap<>();
    private final NavigableMap<Integer, ReadUnit> starts = new TreeMap<>();
    private final Map<Integer, List<Integer>> rows = new HashMap<>();
    private final NavigableMap<Integer, Passive> passives = new TreeMap<>();

    /**
     * @param known the facts found so far
     * @param words finds the words of the tables that this package reads
     */
    Matters(ItemContext context, List<Fact> known, TermScanner words) {
        this.context = context;
        this.known = List.copyOf(known);
        this.words = words;
        known(Passive.class)
                .forEach(passive -> passives.putIfAbsent(passive.range().start(), passive));
        for (ReadUnit unit : context.units()) {
            starts.putIfAbsent(unit.unit().text().range().start(), unit);
        }
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

    /** The facts of a kind that were found so far. */
    <F extends Fact> List<F> known(Class<F> kind) {
        return known.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The passives by where they begin. */
    NavigableMap<Integer, Passive> passives() {
        return passives;
    }

    /** The words of the matters in a unit, those in code left out. */
    List<TermHit> hits(ReadUnit unit) {
        return hits.computeIfAbsent(
                unit,
                read -> words.scan(read.words()).stream()
                        .filter(hit -> !read.unit().text().isMarked(InlineMark.Kind.CODE, hit.start(), hit.end()))
                        .toList());
    }

    /** The first word of a list that begins in a stretch of a unit. */
    Optional<TermHit> first(ReadUnit unit, String list, int from, int to) {
        return hits(unit).stream()
                .filter(hit -> hit.list().equals(list) && from <= hit.start() && hit.start() < to)
                .findFirst();
    }

    /** Whether a unit has a word of a list. */
    boolean has(ReadUnit unit, String list) {
        return first(unit, list, 0, unit.words().length()).isPresent();
    }

    /** The unit that a place of the source lies in; headings are none. */
    Optional<ReadUnit> unitAt(TextRange place) {
        Map.Entry<Integer, ReadUnit> nearest = starts.floorEntry(place.start());
        return Optional.ofNullable(nearest)
                .map(Map.Entry::getValue)
                .filter(unit -> place.start() < unit.unit().text().range().end());
    }

    /** The cells of the row that a cell stands in, itself included; the unit alone if it is no cell. */
    List<ReadUnit> row(ReadUnit unit) {
        List<Integer> row = rows.get(unit.unit().index());
        return row == null ? List.of(unit) : row.stream().map(context::unit).toList();
    }
}
