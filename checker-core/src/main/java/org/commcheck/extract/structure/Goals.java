package org.commcheck.extract.structure;

import java.util.List;
import java.util.Set;

/**
 * What a section “Goals” is: in a report of a period, and in minutes, the work that comes next; in any other paper what the whole is for, which
 * nobody is asked to do by a day.
 */
public final class Goals {

    private static final String GOALS = "goals";
    private static final Set<String> OF_PERIODS = Set.of("status-report", "meeting-minutes");

    private Goals() {}

    /** The document with its goals settled by its type; one of no type is a report if it tells of progress. */
    public static Entry settled(Entry whole, DocumentType type) {
        if (!whole.kinds().contains(GOALS)) {
            return whole;
        }
        boolean report = OF_PERIODS.contains(type.id())
                || (type.equals(DocumentType.NONE) && whole.kinds().contains("progress"));
        String meaning = report ? "next-steps" : "purpose";
        List<String> kinds = whole.kinds().stream()
                .map(kind -> kind.equals(GOALS) ? meaning : kind)
                .toList();
        return whole.withKinds(kinds);
    }
}
