package org.commcheck.extract.commitment;

import org.commcheck.extract.reading.ReadUnit;

/** A list: its items stand under the same item and the same heading. */
record ListPlace(int parent, int heading) {

    static ListPlace of(ReadUnit unit) {
        return new ListPlace(unit.unit().parent(), unit.unit().heading());
    }
}
