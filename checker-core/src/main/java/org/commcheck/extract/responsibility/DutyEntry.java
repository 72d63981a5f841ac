package org.commcheck.extract.responsibility;

import java.util.List;

/**
 * A duty with those who have it, in a list: {@code Responsible: Ana, Bo}.
 *
 * @param label the words before the colon
 * @param code what the label says
 * @param parties who; empty if nobody is named
 * @param named whether those are names, not the description of a duty
 */
record DutyEntry(Words label, Code code, List<Words> parties, boolean named) {

    DutyEntry {
        parties = List.copyOf(parties);
    }
}
