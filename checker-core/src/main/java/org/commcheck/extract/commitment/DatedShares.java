package org.commcheck.extract.commitment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commcheck.extract.Sentence.Mood;
import org.commcheck.extract.outline.Siblings;
import org.commcheck.extract.people.NameShapes;
import org.commcheck.extract.people.OwnerWords;
import org.commcheck.extract.reading.ReadUnit;

/**
 * Lists of minutes that hand out work whatever their heading says: most entries begin with somebody who was there, or with everybody, and say by when, {@code Bo
 * to write the report (due Friday)}. There {@code Cy second half of the report (due Friday)} is a task too.
 */
final class DatedShares {

    private static final int FEWEST = 3;

    private static final Pattern FIRST = Pattern.compile("\\W{0,4}([\\p{L}'’-]+)(?=\\s)");

    private final ItemContext context;
    private final NameShapes shapes;
    private final Set<Siblings> lists = new HashSet<>();

    DatedShares(ItemContext context, NameShapes shapes) {
        this.context = context;
        this.shapes = shapes;
        if (context.isMinutes() && !context.roster().isEmpty()) {
            Map<Siblings, List<ReadUnit>> entries = new HashMap<>();
            for (ReadUnit unit : context.units()) {
                if (unit.unit().isItem()) {
                    entries.computeIfAbsent(Siblings.of(unit.unit()), list -> new ArrayList<>())
                            .add(unit);
                }
            }
            entries.forEach((list, units) -> {
                long shares = units.stream().filter(this::isShare).count();
                if (shares >= FEWEST && shares * 3 >= units.size() * 2L) {
                    lists.add(list);
                }
            });
        }
    }

    private boolean isShare(ReadUnit unit) {
        int end = unit.words().length();
        return DatedDecisions.isLimited(unit, 0, end)
                && !unit.has(Mood.PAST, 0, end)
                && !ListEntries.asks(unit)
                && isSomebody(unit);
    }

    private boolean isSomebody(ReadUnit unit) {
        Matcher first = FIRST.matcher(unit.words());
        return first.lookingAt() && (context.roster().knows(first.group(1)) || shapes.isNobody(first.group(1)));
    }

    /** Whether an entry stands in such a list and begins with somebody. */
    boolean has(ReadUnit unit) {
        return !lists.isEmpty()
                && unit.unit().isItem()
                && lists.contains(Siblings.of(unit.unit()))
                && !unit.has(Mood.PAST, 0, unit.words().length())
                && isSomebody(unit);
    }

    /** The item with whoever its entry begins with as its owner, if it has none. */
    Draft owned(Draft draft) {
        Matcher first = FIRST.matcher(draft.unit().words());
        if (!draft.owners().isEmpty() || !first.lookingAt()) {
            return draft;
        }
        String name = first.group(1);
        OwnerWords owner = new OwnerWords(first.start(1), first.end(1), name, !shapes.isNobody(name));
        return draft.with(ItemReader.placed(draft.unit(), 0, List.of(owner)), draft.deadlines());
    }
}
