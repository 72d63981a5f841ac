package org.commcheck.extract.language;

import java.util.List;
import org.commcheck.extract.vocabulary.Tables;

/**
 * Tells the English sentences that tell what was done, {@code Bo completed the search}, {@code The plan is updated}, from those that ask for an act;
 * both stand in lists of what is to be done. It goes by the first verb. Immutable.
 */
public final class DoneActs {

    /** So far a sentence is looked through for its verb, in words. */
    private static final int REACH = 9;

    private final EnglishWords lexicon;
    private final ActVerbs verbs;
    private final ActSubject subjects;

    public DoneActs(Tables tables) {
        lexicon = EnglishWords.of(tables);
        verbs = new ActVerbs(lexicon);
        subjects = new ActSubject(lexicon, verbs);
    }

    /** Whether a sentence tells what was done, or that all stays as it is. */
    public boolean tells(String sentence) {
        List<Word> words = behindCondition(Word.split(sentence));
        boolean asks = !words.isEmpty() && verbs.isBare(words.get(0));
        for (int at = 0; !asks && at + 1 < Math.min(words.size(), REACH); at++) {
            Word word = words.get(at);
            if (isBeing(word)) {
                return isDone(words, at + 1);
            }
            if (word.is("remain") || word.is("remains")) {
                return true;
            }
            if (lexicon.isPast(word) && (at == 0 || !word.opens()) && isBehindSubject(words, at)) {
                return !words.get(at + 1).is("to");
            }
            if (lexicon.is(word, WordClass.AUXILIARY) || lexicon.is(word, WordClass.PRESENT)) {
                return false;
            }
        }
        return false;
    }

    /** {@code Once the plan is done, run the tests}: what has to be done before tells nothing of the act. */
    private List<Word> behindCondition(List<Word> words) {
        boolean condition =
                !words.isEmpty() && (words.get(0).is("once") || lexicon.is(words.get(0), WordClass.SUBORDINATE));
        for (int at = 1; condition && at < words.size(); at++) {
            if (words.get(at).isBehind(',')) {
                return words.subList(at, words.size());
            }
        }
        return condition ? List.of() : words;
    }

    private static boolean isBeing(Word word) {
        return word.is("is")
                || word.is("are")
                || word.is("was")
                || word.is("were")
                || word.is("has")
                || word.is("have")
                || word.is("had");
    }

    /** {@code been updated}, {@code now done}; what is {@code needed} or {@code asked to …} is yet to be done. */
    private boolean isDone(List<Word> words, int from) {
        int at = from;
        while (at < words.size() - 1 && (words.get(at).is("been") || lexicon.isAdverb(words.get(at)))) {
            at++;
        }
        Word participle = words.get(at);
        return lexicon.isActParticiple(participle)
                && !lexicon.is(participle, WordClass.ASKED_FOR)
                && !(at + 1 < words.size() && words.get(at + 1).is("to"));
    }

    /** {@code Bo completed}, {@code we discussed}, {@code Completed the draft}; {@code updated plans} are a thing. */
    private boolean isBehindSubject(List<Word> words, int at) {
        if (at == 0) {
            return lexicon.is(words.get(1), WordClass.DETERMINER);
        }
        boolean person = at == 1 && lexicon.is(words.get(0), WordClass.PERSON);
        return person || subjects.end(words, 0) == at;
    }
}
