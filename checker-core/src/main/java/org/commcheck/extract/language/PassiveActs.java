package org.commcheck.extract.language;

import java.util.List;
import java.util.Optional;
import org.commcheck.extract.language.Act.Form;

/** Reads the acts of English passives: {@code Minutes will be sent out}, {@code The entry will be updated today by @ana}. Immutable. */
final class PassiveActs {

    /** What stands before {@code will be sent} is no longer, in words. */
    private static final int LONGEST_LEAD = 4;

    /** So far a sentence is looked through for the handle that acts, in words: a handle is nothing else. */
    private static final int REACH = 24;

    /** Between the participle and {@code by} stand no more words: {@code mainly}, {@code next week}. */
    private static final int LONGEST_MANNER = 3;

    private final EnglishWords lexicon;
    private final ActSubject subjects;
    private final ActCues cues;

    PassiveActs(EnglishWords lexicon, ActSubject subjects, ActCues cues) {
        this.lexicon = lexicon;
        this.subjects = subjects;
        this.cues = cues;
    }

    /** The act, of whom {@code by} names, else of nobody. */
    Optional<Act> read(List<Word> words, int from) {
        if (lexicon.isRegularPast(words.get(from))
                && from + 1 < words.size()
                && words.get(from + 1).is("that")) {
            return Optional.empty();
        }
        for (int at = from + 1; at < Math.min(words.size() - 2, from + REACH); at++) {
            boolean near = at < from + LONGEST_LEAD;
            int agent = agent(words, at);
            if (agent > 0 && (near || words.get(agent).handle())) {
                return Optional.of(
                        Act.of(Form.ASSIGNED, words, agent, Math.max(agent + 1, subjects.end(words, agent))));
            }
            if (near && cues.isPassive(words, at)) {
                return Optional.of(new Act(Form.NEEDED, 0, 0));
            }
        }
        return Optional.empty();
    }

    /** Who is to act by {@code will be led by Ana Lima}, {@code to be sent next week by @ana} at {@code at}; -1 if nobody is named. */
    private static int agent(List<Word> words, int at) {
        boolean will = words.get(at).is("will")
                || words.get(at).is("shall")
                || words.get(at).is("to");
        if (!will || at + 4 >= words.size() || !words.get(at + 1).is("be")) {
            return -1;
        }
        for (int by = at + 3; by < Math.min(words.size() - 1, at + 4 + LONGEST_MANNER); by++) {
            Word agent = words.get(by + 1);
            if (words.get(by).opens()) {
                return -1;
            }
            if (words.get(by).is("by") && (agent.capital() || agent.handle())) {
                return by + 1;
            }
        }
        return -1;
    }
}
