package org.commcheck.extract.commitment;

import org.commcheck.extract.Sentence.Mood;
import org.commcheck.extract.language.ActReader;
import org.commcheck.extract.language.DoneActs;
import org.commcheck.extract.reading.ReadSentence;
import org.commcheck.extract.reading.ReadUnit;

/** Tells the entries of lists of what is to be done that tell what was done. */
final class DoneEntries {

    private final ItemContext context;
    private final ActReader acts;
    private final DoneActs done;

    DoneEntries(ItemContext context, ActReader acts, DoneActs done) {
        this.context = context;
        this.acts = acts;
        this.done = done;
    }

    /** In a review {@code Disabled the keys} was done when it was written, and so was all under 已采取的措施. */
    boolean isOne(ReadUnit unit, String purpose) {
        boolean review = purpose.equals("corrective-actions")
                && ((unit.times().isEmpty() && acts.beginsInPast(unit.words())) || isUnderDone(unit));
        return review || isTold(unit);
    }

    private boolean isUnderDone(ReadUnit unit) {
        int heading = unit.unit().heading();
        return heading >= 0
                && context.heading(heading)
                        .has(Mood.PAST, 0, context.heading(heading).words().length());
    }

    /** {@code Bo completed the search.}, {@code The plan is updated.}: each sentence tells, and none asks for an act. */
    private boolean isTold(ReadUnit unit) {
        for (ReadSentence sentence : unit.sentences()) {
            String words = unit.words().substring(sentence.start(), sentence.end());
            if (!sentence.language().equals("en")
                    || sentence.mood() == Mood.COMMITMENT
                    || !done.tells(words)
                    || acts.read(words).isPresent()) {
                return false;
            }
        }
        return !unit.sentences().isEmpty();
    }
}
