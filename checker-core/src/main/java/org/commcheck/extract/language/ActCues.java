package org.commcheck.extract.language;

import java.util.List;
import java.util.Set;

/** Tells whether words such as {@code will}, {@code to} or {@code need to} stand at a place, with an act behind them. Immutable. */
final class ActCues {

    /** Whom one needs to do something is said in no more words. */
    private static final int LONGEST_ASKED = 8;

    private final EnglishWords lexicon;
    private final ActVerbs verbs;
    private final Set<String> takes;
    private final Set<String> happens;
    private final Set<String> auxiliaries;
    private final Set<String> leaving;
    private final Set<String> undergone;
    private final Set<String> becoming;
    private final Set<String> counts;
    private final Set<String> notObjects;
    private final Set<String> delivered;

    ActCues(WordLists lists, EnglishWords lexicon, ActVerbs verbs) {
        this.lexicon = lexicon;
        this.verbs = verbs;
        takes = lists.list("takes");
        happens = lists.list("happens");
        auxiliaries = lists.list("auxiliary");
        leaving = lists.list("leaving");
        undergone = lists.list("undergone");
        becoming = lists.list("becoming");
        counts = lists.list("count");
        notObjects = lists.list("not-object");
        delivered = lists.list("delivered");
    }

    /** Whether from here on the words say that somebody will do or is to do something. */
    boolean wills(List<Word> words, int from) {
        int at = skipAdverbs(words, from);
        if (at + 1 >= words.size()) {
            return false;
        }
        Word word = words.get(at);
        if (word.is("is") || word.is("are")) {
            at = skipAdverbs(words, at + 1);
            boolean going = at < words.size() && takes.contains(words.get(at).lower());
            return going
                    ? isTaken(words, at)
                    : at < words.size() && words.get(at).is("to") && isAct(words, at + 1);
        }
        if (takes.contains(word.lower())) {
            return isTaken(words, at);
        }
        boolean will = word.is("will") || word.is("'ll") || word.is("shall") || word.is("must") || word.is("should");
        if (will) {
            return !(word.is("will") && word.capital() && at > 0 && !word.opens())
                    && (isFree(words, at + 1) || isDelivery(words, at + 1));
        }
        return (word.is("to") && isAct(words, at + 1)) || (word.is("can") && verbs.isBare(words, at + 1));
    }

    /** Whether from here on the words say that somebody takes on an act whose verb a table knows. */
    boolean takesOn(List<Word> words, int from) {
        int at = skipAdverbs(words, from);
        if (at + 1 >= words.size()) {
            return false;
        }
        Word word = words.get(at);
        boolean will = word.is("will") || word.is("'ll") || word.is("shall");
        boolean may = word.is("can") || word.is("must") || word.is("should");
        return will ? isAct(words, at + 1) || isDelivery(words, at + 1) : !may && wills(words, at);
    }

    /**
     * Whether from here on the words say what somebody will do that is no task: {@code has to leave}, {@code will turn forty}; or will undergo,
     * if no object follows: {@code will retire next year}, but {@code will retire the old server}.
     */
    boolean isNews(List<Word> words, int from) {
        int at = from;
        while (at < words.size() && auxiliaries.contains(words.get(at).lower())) {
            at++;
        }
        at = Math.min(skipAdverbs(words, at), words.size() - 1);
        if (at <= from) {
            return false;
        }
        String verb = words.get(at).lower();
        boolean counts = at + 1 < words.size() && isNumber(words.get(at + 1));
        return leaving.contains(verb)
                || (undergone.contains(verb) && !hasObject(words, at + 1))
                || (becoming.contains(verb) && counts);
    }

    private boolean hasObject(List<Word> words, int at) {
        return at < words.size()
                && !words.get(at).opens()
                && words.get(at).gap().isBlank()
                && !lexicon.is(words.get(at), WordClass.PREPOSITION)
                && !lexicon.isAdverb(words.get(at))
                && !notObjects.contains(words.get(at).lower())
                && !isNumber(words.get(at));
    }

    private boolean isNumber(Word word) {
        return counts.contains(word.lower()) || Character.isDigit(word.lower().charAt(0));
    }

    /** {@code agreed to send}, {@code is signing up to send}, {@code is asked to send}. */
    private boolean isTaken(List<Word> words, int at) {
        for (int to = at + 1; to < Math.min(words.size(), at + 3); to++) {
            if (words.get(to).is("to")) {
                return isAct(words, to + 1);
            }
        }
        return false;
    }

    /** Whether from here on the words name an act. */
    boolean isAct(List<Word> words, int from) {
        int at = skipAdverbs(words, from);
        if (at >= words.size()) {
            return false;
        }
        Word word = words.get(at);
        return !word.opens()
                && (verbs.canBe(words, at) || ActVerbs.isAcronym(word) || (word.is("be") && isRole(words, at + 1)));
    }

    /** {@code to be responsible for}, {@code to be in charge}; but {@code to be in Rome}. */
    private static boolean isRole(List<Word> words, int at) {
        return at < words.size()
                && (words.get(at).is("responsible")
                        || (words.get(at).is("in")
                                && at + 1 < words.size()
                                && !words.get(at + 1).capital()));
    }

    /** Behind an auxiliary whatever is no small word is a verb, even one that no table knows. */
    private boolean isFree(List<Word> words, int from) {
        int at = skipAdverbs(words, from);
        if (at >= words.size() || words.get(at).opens()) {
            return false;
        }
        Word word = words.get(at);
        boolean going = word.is("be")
                && at + 1 < words.size()
                && !words.get(at + 1).opens()
                && verbs.isGerund(words.get(at + 1).lower());
        return isAct(words, at)
                || going
                || !(word.is("be")
                        || lexicon.is(word, WordClass.THING)
                        || lexicon.is(word, WordClass.PERSON)
                        || lexicon.is(word, WordClass.STATE)
                        || lexicon.is(word, WordClass.NEGATION)
                        || lexicon.is(word, WordClass.DETERMINER)
                        || lexicon.is(word, WordClass.PREPOSITION)
                        || lexicon.is(word, WordClass.PRESENT)
                        || lexicon.is(word, WordClass.OBJECT_PRONOUN));
    }

    /** {@code have a draft by Friday}, {@code have the page ready}. */
    private boolean isDelivery(List<Word> words, int from) {
        int at = skipAdverbs(words, from);
        if (at + 2 >= words.size()
                || !words.get(at).is("have")
                || !lexicon.is(words.get(at + 1), WordClass.DETERMINER)) {
            return false;
        }
        for (int by = at + 2; by < Math.min(words.size(), at + LONGEST_ASKED); by++) {
            if (words.get(by).opens()) {
                return false;
            }
            if (delivered.contains(words.get(by).lower())) {
                return true;
            }
        }
        return false;
    }

    private int skipAdverbs(List<Word> words, int from) {
        int at = from;
        while (at < words.size() - 1 && lexicon.isAdverb(words.get(at))) {
            at++;
        }
        return at;
    }

    /** {@code need to}, {@code should}, {@code must}, {@code have to}, and an act. */
    boolean isNeed(List<Word> words, int from) {
        int at = skipAdverbs(words, from);
        if (at + 1 >= words.size()) {
            return false;
        }
        Word word = words.get(at);
        boolean need = word.is("need") || word.is("needs") || word.is("have") || word.is("has");
        if (need) {
            int to = word.is("need") ? behindNames(words, at + 1) : at + 1;
            return words.get(to).is("to") && isAct(words, to + 1);
        }
        return (word.is("should") || word.is("must")) && isAct(words, at + 1);
    }

    /** {@code Plan to …}, {@code Planning to …}, {@code Going to …}. */
    boolean isPlan(List<Word> words, int at) {
        Word word = words.get(at);
        boolean plan = word.is("plan") || word.is("planning") || word.is("going");
        return plan && at + 2 < words.size() && words.get(at + 1).is("to") && isAct(words, at + 2);
    }

    /** {@code Need reviewers for the page}: somebody has to find them. */
    boolean isWant(List<Word> words, int at) {
        return words.get(at).is("need")
                && at + 2 < words.size()
                && !lexicon.is(words.get(at + 1), WordClass.PREPOSITION)
                && !lexicon.is(words.get(at + 1), WordClass.PRESENT)
                && (words.get(at + 2).is("for") || words.get(at + 2).is("from"));
    }

    /** {@code need Bo to …}, {@code need the admins to …}: behind the few words that say whom. */
    private static int behindNames(List<Word> words, int from) {
        int at = from;
        while (at < Math.min(words.size() - 1, from + LONGEST_ASKED)
                && !words.get(at).is("to")
                && !words.get(at).opens()) {
            at++;
        }
        return at;
    }

    /** {@code will be sent}; what {@code will be held} takes place, and what {@code will be shown} is a description. */
    boolean isPassive(List<Word> words, int at) {
        if (at + 2 >= words.size()
                || !words.get(at).is("will")
                || !words.get(at + 1).is("be")) {
            return false;
        }
        Word participle = words.get(at + 2);
        return lexicon.isActParticiple(participle)
                && !lexicon.is(participle, WordClass.STATE_PARTICIPLE)
                && !happens.contains(participle.lower());
    }
}
