package org.commcheck.extract.responsibility;

import java.util.List;

/**
 * A line with duties.
 *
 * @param task what stands before the first label: {@code Deploy – R: Ana, A: Bo}; empty if the line begins with a label
 * @param entries in order; empty if the line holds no duties
 */
record DutyLine(Words task, List<DutyEntry> entries) {

    static final DutyLine NONE = new DutyLine(Words.NONE, List.of());

    DutyLine {
        entries = List.copyOf(entries);
    }
}
