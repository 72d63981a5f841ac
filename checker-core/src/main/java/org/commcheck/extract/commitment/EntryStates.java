package org.commcheck.extract.commitment;

import java.util.List;
import java.util.Optional;
import org.commcheck.extract.commitment.ItemParts.Part;
import org.commcheck.extract.outline.Unit;
import org.commcheck.extract.reading.ReadUnit;
import org.commcheck.extract.structure.Label;
import org.commcheck.text.CharSigns;

/** Tells the entries of a log that say of their whole matter that it is settled: {@code Status: closed}, 状态：已完成上线. */
final class EntryStates {

    private static final long COLONS = CharSigns.of(":：");

    private final ItemParts parts;
    private final ItemStates states;

    EntryStates(ItemParts parts, ItemStates states) {
        this.parts = parts;
        this.states = states;
    }

    /** Whether the last line for the state of an entry says so. The document as a whole has the state of the paper, if any: it may be a final draft. */
    boolean isSettled(ItemContext context) {
        boolean settled = false;
        for (ReadUnit unit : context.entry().ofLog() ? context.units() : List.<ReadUnit>of()) {
            Optional<Label> label = state(unit);
            settled = label.isPresent() ? states.closes(label.get().value(unit.words())) : settled;
        }
        return settled;
    }

    private Optional<Label> state(ReadUnit unit) {
        Unit place = unit.unit();
        if (place.parent() >= 0 || place.isCell() || place.quoted() || !unit.mayHold(COLONS)) {
            return Optional.empty();
        }
        return Label.at(unit.words(), 0, unit.words().length())
                .filter(Label::hasValue)
                .filter(label -> parts.named(label.key()).equals(Optional.of(Part.STATUS)));
    }
}
