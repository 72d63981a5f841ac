package org.commcheck.extract.commitment;

import org.commcheck.extract.reading.ReadUnit;

/** A list: its items stand under the same item and the same heading. */
record Siblings(int parent, int heading) {

    static Siblings of(ReadUnit unit) {
        return new Siblings(unit.unit().parent(), unit.unit().heading());
    }
}
