package org.commcheck.extract.prose;

import java.util.ArrayList;
import java.util.List;
import org.commcheck.extract.vocabulary.Tables;
import org.commcheck.extract.vocabulary.TermHit;
import org.commcheck.extract.vocabulary.TermScanner;

/**
 * Finds points that connectives open: {@code First, … Second, … Finally, …}, 首先…其次…最后…, 一是…二是…. The words are those of the table
 * {@code sequence-terms}; they count where a clause begins. Immutable.
 */
final class ConnectedPoints {

    private static final String OPENING = "sequence-1";
    private static final String CLAUSE_ENDS = ".。;；,，:：!！?？\n";

    private final TermScanner words;

    ConnectedPoints(Tables tables) {
        words = TermScanner.of(tables, "sequence-terms");
    }

    List<Points> of(String text) {
        List<Points> found = new ArrayList<>();
        int start = -1;
        int count = 0;
        for (TermHit hit : words.scan(text)) {
            if (opensClause(text, hit.start())) {
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
