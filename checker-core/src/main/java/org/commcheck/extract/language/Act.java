package org.commcheck.extract.language;

import java.util.List;

/**
 * How a sentence asks for an act.
 *
 * @param form by which words
 * @param subjectStart first character of the words that say who is to do it
 * @param subjectEnd behind the last; equal to {@code subjectStart} if the sentence doesn't say who
 */
public record Act(Form form, int subjectStart, int subjectEnd) {

    /** From the surest to the least sure. */
    public enum Form {
        /** {@code Bo to send …}, {@code Bo will send …}, {@code Bo is going to send …} */
        ASSIGNED,
        /** {@code Bo: send …}, {@code [Bo] send …}, {@code Bo - send …}: a name, a mark, a verb. */
        LABELLED,
        /** {@code Bo send …}: a name, then the bare form of a verb. */
        CALLED,
        /** {@code Need to send …}, {@code we should send …}, {@code let's send …} */
        NEEDED,
        /** {@code Send …} */
        ORDERED
    }

    /** An act whose doer the words from one index up to another name. */
    static Act of(Form form, List<Word> words, int from, int to) {
        Word first = words.get(from);
        return new Act(
                form,
                first.handle() ? first.start() - 1 : first.start(),
                words.get(to - 1).end());
    }

    /** Whether the sentence says who is to do it; whether that is anybody in particular is for others to tell. */
    public boolean hasSubject() {
        return subjectEnd > subjectStart;
    }
}
