package org.commcheck.extract.commitment;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.commcheck.extract.commitment.Draft.Placed;
import org.commcheck.extract.outline.Unit;
import org.commcheck.extract.people.NameShapes;
import org.commcheck.extract.people.OwnerWords;
import org.commcheck.extract.reading.ReadUnit;

/**
 * Lines that hold nothing but known names or handles: what stands below one, up to the next one or the end of the section, is theirs. {@code @ana},
 * and then a list of what she plans.
 */
final class NameLines {

    private static final int LONGEST = 80;

    private final ItemContext context;
    private final NavigableMap<Integer, List<Placed<OwnerWords>>> lines = new TreeMap<>();

    NameLines(ItemContext context, ItemReader reader) {
        this.context = context;
        for (ReadUnit unit : context.units()) {
            if (unit.unit().kind() == Unit.Kind.PARAGRAPH && unit.words().length() <= LONGEST) {
                Optional<List<OwnerWords>> names = reader.owners().onlyNames(unit.words(), context.roster());
                names.filter(this::areKnown)
                        .ifPresent(known -> lines.put(unit.unit().index(), ItemReader.placed(unit, 0, known)));
            }
        }
    }

    private boolean areKnown(List<OwnerWords> names) {
        return names.stream()
                .allMatch(name ->
                        NameShapes.isHandle(name.name()) || context.roster().knows(name.name()));
    }

    /** The names of the nearest line above a unit in its section or a section around it; empty if there is none. */
    List<Placed<OwnerWords>> above(Unit unit) {
        var line = lines.lowerEntry(unit.index());
        if (line == null) {
            return List.of();
        }
        int heading = context.unit(line.getKey()).unit().heading();
        boolean here = heading >= 0 && context.entry().outline().within(unit.heading(), heading);
        return here ? line.getValue() : List.of();
    }
}
