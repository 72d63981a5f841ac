package org.commcheck.extract.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a section “Goals” is: in a report of a period, and in minutes, the work that comes next; in minutes that tell of the meeting only behind
 * it what the meeting was for, as in any other paper what the whole is for, which nobody is asked to do by a day.
 */
public final class Goals {

    private static final String GOALS = "goals";
    private static final String MINUTES = "meeting-minutes";
    private static final Set<String> OF_PERIODS = Set.of("status-report", MINUTES);

    /** What tells of the meeting itself. */
    private static final Set<String> MEETING = Set.of("discussion", "decisions", "agenda");

    private Goals() {}

    /** The document with its goals settled by its type; one of no type is a report if it tells of progress. */
    public static Entry settled(Entry whole, DocumentType type) {
        if (!whole.kinds().contains(GOALS)) {
            return whole;
        }
        boolean report = OF_PERIODS.contains(type.id())
                || (type.equals(DocumentType.NONE) && whole.kinds().contains("progress"));
        List<String> kinds = new ArrayList<>(whole.kinds());
        boolean told = !type.id().equals(MINUTES)
                || kinds.subList(whole.title() + 1, kinds.size()).stream().noneMatch(MEETING::contains);
        for (int i = 0; i < kinds.size(); i++) {
            told |= i > whole.title() && MEETING.contains(kinds.get(i));
            if (kinds.get(i).equals(GOALS)) {
                kinds.set(i, report && told ? "next-steps" : "purpose");
            }
        }
        return whole.withKinds(kinds);
    }
}
