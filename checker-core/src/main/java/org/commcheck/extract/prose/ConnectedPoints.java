package org.commcheck.extract.prose;

import java.util.ArrayList;
import java.util.List;
import org.commcheck.extract.reading.ReadUnit;
import org.commcheck.extract.vocabulary.TermGroup;
import org.commcheck.extract.vocabulary.TermHit;

/**
 * Finds points that connectives open: {@code First, … Second, … Finally, …}, 首先…其次…最后…, 一是…二是…. The words are those of the table
 * {@code sequence-terms}; they count where a clause begins.
 */
final class ConnectedPoints {

    /** How the names of the lists begin, and the one that opens. */
    private static final String LISTS = "sequence-";

    private static final String OPENING = "sequence-1";
    private static final long OPENINGS = TermGroup.lists(OPENING);

    private static final String CLAUSE_ENDS = ".。;；,，:：!！?？\n";

    private ConnectedPoints() {}

    static List<Points> of(ReadUnit unit) {
        return unit.mayHold(TermGroup.MATTERS, OPENINGS)
                ? of(unit.words(), unit.terms().all(TermGroup.MATTERS))
                : List.of();
    }

    /** @param hits the terms in the text, those of the sequences among them */
    static List<Points> of(String text, List<TermHit> hits) {
        List<Points> found = new ArrayList<>();
        int start = -1;
        int count = 0;
        for (TermHit hit : hits) {
            if (hit.list().startsWith(LISTS) && opensClause(text, hit.start())) {
                if (hit.list().equals(OPENING)) {
                    start = hit.start();
                    count = 1;
                } else if (start >= 0) {
                    count++;
                    found.add(new Points(start, Clauses.end(text, hit.end()), count));
                }
            }
        }
        return found;
    }

    private static boolean opensClause(String text, int at) {
        int before = at - 1;
        while (before >= 0 && text.charAt(before) == ' ') {
            before--;
        }
        return before < 0 || CLAUSE_ENDS.indexOf(text.charAt(before)) >= 0;
    }
}
