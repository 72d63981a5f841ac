package org.commcheck.extract.matters;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.commcheck.extract.reading.ReadUnit;
import org.commcheck.text.Ordered;
import org.commcheck.text.TextRange;

/** The units of an entry by where they begin in the source. Immutable. */
final class PlacedUnits {

    private final List<ReadUnit> units;
    private final int[] starts;

    PlacedUnits(List<ReadUnit> units) {
        this.units = new ArrayList<>(units);
        this.units.sort(Comparator.comparingInt(PlacedUnits::start));
        this.starts = new int[units.size()];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = start(this.units.get(i));
        }
    }

    private static int start(ReadUnit unit) {
        return unit.unit().text().range().start();
    }

    /** The unit that a place of the source lies in, of several that begin together the first. */
    Optional<ReadUnit> at(TextRange place) {
        int at = Ordered.first(starts, starts.length, place.start() + 1) - 1;
        while (at > 0 && starts[at - 1] == starts[at]) {
            at--;
        }
        return at >= 0 && place.start() < units.get(at).unit().text().range().end()
                ? Optional.of(units.get(at))
                : Optional.empty();
    }
}
