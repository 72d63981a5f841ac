package org.commcheck.extract.commitment;

import java.util.List;
import org.commcheck.extract.ActionItem.Form;
import org.commcheck.extract.people.OwnerWords;
import org.commcheck.extract.reading.ReadUnit;
import org.commcheck.text.TextRange;

/**
 * An action item as it was found, before duplicates are joined.
 *
 * @param unit the unit that it stands in
 * @param start first plain character of the item's words
 * @param end behind the last
 * @param form how it is written
 * @param state whether it is still to be done
 * @param owners who owns it, with places in the source
 * @param deadlines by when, with places in the source
 * @param priority as written, empty if none
 */
record Draft(
        ReadUnit unit,
        int start,
        int end,
        Form form,
        State state,
        List<Placed<OwnerWords>> owners,
        List<Placed<DueWords>> deadlines,
        String priority) {

    enum State {
        OPEN,
        CLOSED
    }

    /** Words with their place in the source: they may stand in another cell, a heading or the item around. */
    record Placed<T>(T words, TextRange range) {}

    Draft {
        owners = List.copyOf(owners);
        deadlines = List.copyOf(deadlines);
    }

    String words() {
        return unit.words().substring(start, end);
    }

    TextRange range() {
        return unit.range(start, end);
    }

    Draft with(List<Placed<OwnerWords>> changedOwners, List<Placed<DueWords>> changedDeadlines) {
        return new Draft(unit, start, end, form, state, changedOwners, changedDeadlines, priority);
    }

    Draft with(State changed) {
        return new Draft(unit, start, end, form, changed, owners, deadlines, priority);
    }
}
