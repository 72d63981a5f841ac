package org.commcheck.extract.commitment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commcheck.extract.commitment.Draft.Placed;
import org.commcheck.extract.language.ActReader;
import org.commcheck.extract.people.OwnerWords;
import org.commcheck.extract.reading.ReadUnit;

/** Lists that say who has which part: {@code Assigned the sections:}, and then entries that all name somebody. */
final class HandedOut {

    private static final Pattern DASH = Pattern.compile("(?s).*\\s[-–—]{1,2}\\s+(\\S[^-–—]*)");

    private final ItemContext context;
    private final ItemReader reader;
    private final ActReader acts;

    /** By an item, whether what stands under it is such a list. */
    private final Map<Integer, Boolean> lists = new HashMap<>();

    HandedOut(ItemContext context, ItemReader reader, ActReader acts) {
        this.context = context;
        this.reader = reader;
        this.acts = acts;
    }

    /** Whether a unit is an entry of such a list. */
    boolean has(ReadUnit unit) {
        int parent = unit.unit().parent();
        return parent >= 0
                && context.has(parent)
                && lists.computeIfAbsent(parent, above -> isList(context.unit(above)));
    }

    private boolean isList(ReadUnit parent) {
        return acts.handsOut(parent.words())
                && context.children(parent).stream().allMatch(this::namesOwner);
    }

    private boolean namesOwner(ReadUnit unit) {
        return reader.owners().read(unit.words(), context.roster(), true).stream()
                .anyMatch(OwnerWords::named);
    }

    /** The item with the names in {@code Overview - Bo}, whatever the part before them looks like. */
    Draft named(Draft draft) {
        ReadUnit unit = draft.unit();
        Matcher dash = DASH.matcher(unit.words());
        if (!dash.matches()) {
            return draft;
        }
        List<Placed<OwnerWords>> names = reader.owners()
                .onlyNames(dash.group(1), context.roster())
                .map(found -> ItemReader.placed(unit, dash.start(1), found))
                .orElse(List.of());
        return names.isEmpty() ? draft : draft.with(names, draft.deadlines());
    }
}
