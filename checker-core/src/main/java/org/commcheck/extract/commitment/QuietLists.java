package org.commcheck.extract.commitment;

import java.util.HashMap;
import java.util.Map;
import org.commcheck.extract.language.ChineseActs;
import org.commcheck.extract.outline.Siblings;
import org.commcheck.extract.reading.ReadUnit;
import org.jspecify.annotations.Nullable;

/** Tells the Chinese lists most of whose entries begin with no act: they keep what was talked about. */
final class QuietLists {

    private final ItemContext context;
    private final ChineseActs chinese;

    /** By list how many more of its entries begin with no act than with one; read when somebody asks for the first time. */
    private @Nullable Map<Siblings, Integer> quiet;

    QuietLists(ItemContext context, ChineseActs chinese) {
        this.context = context;
        this.chinese = chinese;
    }

    /** Whether more entries of the list that a unit stands in begin with no act than with one. */
    boolean mostly(ReadUnit unit) {
        if (quiet == null) {
            quiet = read();
        }
        return quiet.getOrDefault(Siblings.of(unit.unit()), 0) > 0;
    }

    private Map<Siblings, Integer> read() {
        Map<Siblings, Integer> found = new HashMap<>();
        for (ReadUnit unit : context.units()) {
            if (unit.unit().isItem()) {
                boolean act =
                        chinese.begins(unit.words(), 0) && !chinese.remarks().settles(unit.words(), 0);
                found.merge(Siblings.of(unit.unit()), act ? -1 : 1, Integer::sum);
            }
        }
        return found;
    }
}
