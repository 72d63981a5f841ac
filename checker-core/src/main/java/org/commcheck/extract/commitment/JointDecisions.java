package org.commcheck.extract.commitment;

import java.util.List;
import org.commcheck.extract.reading.ReadUnit;
import org.commcheck.extract.vocabulary.TermGroup;
import org.commcheck.extract.vocabulary.TermHit;

/**
 * Tells what all who met decided from what somebody takes on: {@code The committee agreed to raise the fee}, {@code We agreed to move the office}. Without a day
 * such a sentence is a decision, and whose task it makes is said elsewhere, or nowhere.
 */
final class JointDecisions {

    /** The list of terms by which minutes tell it. */
    private static final String TOLD = "told-decision";

    /** So far from the beginning of its sentence such a term may stand, in characters: {@code In the end the committee agreed to …}. */
    private static final int NEAR = 24;

    private JointDecisions() {}

    /** Whether an item that begins at {@code from} is nothing but such a decision. */
    static boolean isOne(Draft draft, int from) {
        return isTold(draft.unit(), from)
                && draft.deadlines().stream()
                        .noneMatch(due -> due.words().kind().concrete());
    }

    private static boolean isTold(ReadUnit unit, int from) {
        List<TermHit> hits = unit.terms().all(TermGroup.MATTERS);
        for (TermHit hit : hits) {
            if (hit.list().equals(TOLD) && hit.start() >= from && hit.start() - from < NEAR) {
                return true;
            }
        }
        return false;
    }
}
