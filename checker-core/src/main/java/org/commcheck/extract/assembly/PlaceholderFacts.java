package org.commcheck.extract.assembly;

import java.util.List;
import org.commcheck.extract.Fact;
import org.commcheck.extract.reading.ReadUnit;
import org.commcheck.extract.structure.Entry;
import org.commcheck.extract.vocabulary.Tables;

/** Makes the facts {@link org.commcheck.extract.Placeholder}. */
final class PlaceholderFacts {

    PlaceholderFacts(Tables tables) {
        tables.rows("placeholders");
    }

    List<Fact> of(Entry entry, List<ReadUnit> units, List<Fact> facts) {
        return List.of();
    }
}
