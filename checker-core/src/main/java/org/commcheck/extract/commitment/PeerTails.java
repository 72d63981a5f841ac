package org.commcheck.extract.commitment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import org.commcheck.extract.outline.Siblings;
import org.commcheck.extract.people.OwnerWords;
import org.commcheck.extract.reading.ReadUnit;
import org.jspecify.annotations.Nullable;

/** Lists all entries of which end alike, in a form whose first group may be a name: where the others name somebody there, each does. */
final class PeerTails {

    private static final int FEWEST = 2;

    private final ItemContext context;
    private final Function<ReadUnit, Optional<MatchResult>> tail;
    private final Predicate<List<String>> areNames;

    /** By list what its entries end with, empty for an entry that ends otherwise; read when somebody asks for the first time. */
    private @Nullable Map<Siblings, List<String>> lists;

    /**
     * @param tail the end of an entry, if it has the form
     * @param areNames whether what stands there in all entries of a list are names
     */
    PeerTails(ItemContext context, Function<ReadUnit, Optional<MatchResult>> tail, Predicate<List<String>> areNames) {
        this.context = context;
        this.tail = tail;
        this.areNames = areNames;
    }

    /** The item with the owner that its entry ends with as the others do; as it is if it has an owner or the list is none of these. */
    Draft withOwner(Draft draft) {
        ReadUnit unit = draft.unit();
        if (!draft.owners().isEmpty() || !unit.unit().isItem()) {
            return draft;
        }
        return tail.apply(unit)
                .filter(found -> nameAll(Siblings.of(unit.unit())))
                .map(found -> new OwnerWords(found.start(1), found.end(1), found.group(1), true))
                .map(owner -> draft.with(ItemReader.placed(unit, 0, List.of(owner)), draft.deadlines()))
                .orElse(draft);
    }

    private boolean nameAll(Siblings list) {
        List<String> names = all().getOrDefault(list, List.of());
        return names.size() >= FEWEST && names.stream().noneMatch(String::isEmpty) && areNames.test(names);
    }

    private Map<Siblings, List<String>> all() {
        Map<Siblings, List<String>> found = lists;
        if (found == null) {
            found = new HashMap<>();
            for (ReadUnit unit : context.units()) {
                if (unit.unit().isItem()) {
                    found.computeIfAbsent(Siblings.of(unit.unit()), list -> new ArrayList<>())
                            .add(tail.apply(unit).map(end -> end.group(1)).orElse(""));
                }
            }
            lists = found;
        }
        return found;
    }
}
