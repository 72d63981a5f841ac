package org.commcheck.extract.language;

import java.util.List;

/** Tells whether words such as {@code will}, {@code to} or {@code need to} stand at a place, with an act behind them. Immutable. */
final class ActCues {

    /** Whom one needs to do something is said in no more words. */
    private static final int LONGEST_ASKED = 8;

    /** What stands behind an auxiliary and is no verb that somebody does. */
    private static final long NOT_DONE = WordClass.any(
            WordClass.THING,
            WordClass.PERSON,
            WordClass.STATE,
            WordClass.NEGATION,
            WordClass.DETERMINER,
            WordClass.PREPOSITION,
            WordClass.PRESENT,
            WordClass.OBJECT_PRONOUN);

    private final EnglishWords lexicon;
    private final ActVerbs verbs;

    ActCues(EnglishWords lexicon, ActVerbs verbs) {
        this.lexicon = lexicon;
        this.verbs = verbs;
    }

    /** Whether from here on the words say that somebody will do or is to do something. */
    boolean wills(List<Word> words, int from) {
        int at = skipAdverbs(words, from);
        if (at + 1 >= words.size()) {
            return false;
        }
        if (isToAction(words, at)) {
            return true;
        }
        Word word = words.get(at);
        if (word.is("is") || word.is("are")) {
            at = skipAdverbs(words, at + 1);
            boolean going = at < words.size() && lexicon.is(words.get(at), WordClass.TAKING);
            return going
                    ? isTaken(words, at)
                    : at < words.size() && words.get(at).is("to") && isAct(words, at + 1);
        }
        if (lexicon.is(word, WordClass.TAKING)) {
            return isTaken(words, at);
        }
        boolean will = word.is("will") || word.is("'ll") || word.is("shall") || word.is("must") || word.is("should");
        if (will) {
            return !(word.is("will") && word.capital() && at > 0 && !word.opens())
                    && (isFree(words, at + 1) || isDelivery(words, at + 1));
        }
        return (word.is("to") && isAct(words, at + 1)) || (word.is("can") && verbs.isBare(words, at + 1));
    }

    /** {@code Bo to action}: as a verb the word ends what it says. */
    private static boolean isToAction(List<Word> words, int at) {
        return words.get(at).is("to")
                && words.get(at + 1).is("action")
                && (at + 2 == words.size()
                        || words.get(at + 2).opens()
                        || words.get(at + 2).is("this")
                        || words.get(at + 2).is("the"));
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
        while (at < words.size() && lexicon.is(words.get(at), WordClass.AUXILIARY)) {
            at++;
        }
        at = Math.min(skipAdverbs(words, at), words.size() - 1);
        if (at <= from) {
            return false;
        }
        Word verb = words.get(at);
        boolean counts = at + 1 < words.size() && isNumber(words.get(at + 1));
        return lexicon.is(verb, WordClass.LEAVING)
                || (lexicon.is(verb, WordClass.UNDERGOING) && !hasObject(words, at + 1))
                || (lexicon.is(verb, WordClass.BECOMING) && counts);
    }

    private boolean hasObject(List<Word> words, int at) {
        return at < words.size()
                && !words.get(at).opens()
                && words.get(at).gap().isBlank()
                && !lexicon.is(words.get(at), WordClass.PREPOSITION)
                && !lexicon.isAdverb(words.get(at))
                && !lexicon.is(words.get(at), WordClass.NOT_OBJECT)
                && !isNumber(words.get(at));
    }

    private boolean isNumber(Word word) {
        return lexicon.is(word, WordClass.COUNT)
                || Character.isDigit(word.lower().charAt(0));
    }

    /** {@code agreed to send}, {@code is signing up to send}, {@code is asked to send}. */
    private boolean isTaken(List<Word> words, int at) {
        // Bo asked Ana to explain it: who asks has nothing to do.
        boolean asks = words.get(at).is("asked")
                && at + 1 < words.size()
                && !words.get(at + 1).is("to");
        if (asks) {
            return false;
        }
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
        return isAct(words, at) || going || !(word.is("be") || lexicon.isAny(word, NOT_DONE));
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
            if (lexicon.is(words.get(by), WordClass.DELIVERED)) {
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
                && !lexicon.is(participle, WordClass.HAPPENING);
    }
}
