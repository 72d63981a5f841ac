package org.commcheck.extract.matters;

import java.util.List;
import org.commcheck.extract.reading.ReadUnit;
import org.commcheck.text.TextRange;

/**
 * An entry of a list, a section or a label that is for one kind of matter.
 *
 * @param unit the unit that holds its words; a heading's if the entry is a sub-section
 * @param start first plain character of its words
 * @param end behind the last
 * @param kind the kind of section or label that it is listed under
 * @param details what stands under it or goes on with it, in order
 */
record Listed(ReadUnit unit, int start, int end, String kind, List<ReadUnit> details) {

    Listed {
        details = List.copyOf(details);
    }

    String words() {
        return unit.words().substring(start, end);
    }

    TextRange range() {
        return unit.range(start, end);
    }
}
