package org.commcheck.extract.language;

import java.util.List;
import java.util.Optional;
import org.commcheck.extract.language.Act.Form;

/** Reads the acts that clauses ask for behind the first words of a sentence, and those that are asked of anybody. Immutable. */
final class ClauseActs {

    /** So far a sentence is looked through for a later clause, in words. */
    private static final int REACH = 24;

    /** What stands before {@code , we need to} is no longer, in words. */
    private static final int LONGEST_LEAD = 4;

    private final EnglishWords lexicon;
    private final ActVerbs verbs;
    private final ActSubject subjects;
    private final ActCues cues;

    ClauseActs(EnglishWords lexicon, ActVerbs verbs, ActSubject subjects, ActCues cues) {
        this.lexicon = lexicon;
        this.verbs = verbs;
        this.subjects = subjects;
        this.cues = cues;
    }

    /** {@code Anyone who has time should …}, {@code Somebody to …}. */
    Optional<Act> asked(List<Word> words, int from) {
        if (!lexicon.is(words.get(from), WordClass.SOMEBODY)) {
            return Optional.empty();
        }
        boolean relative = false;
        for (int at = from + 1; at < Math.min(words.size() - 1, from + 10); at++) {
            Word word = words.get(at);
            boolean who = isRelative(words.get(at - 1));
            relative |= who;
            // Anybody who has to keep a list knows it: what such people have to do, nobody asks of them here.
            boolean asks = (word.is("should") || word.is("must")) && !who;
            boolean cue = asks || word.is("please") || (word.is("to") && !relative);
            if (cue && verbs.canBe(words, at + 1)) {
                return Optional.of(Act.of(Form.NEEDED, words, from, from + 1));
            }
        }
        return Optional.empty();
    }

    private static boolean isRelative(Word word) {
        return word.is("who") || word.is("that") || word.is("which");
    }

    /** The act that a later clause asks for: behind a comma or semicolon, or behind {@code and}. */
    Optional<Act> read(List<Word> words, int from) {
        if (lexicon.is(words.get(from), WordClass.SUBORDINATE)) {
            return Optional.empty();
        }
        boolean leads = lexicon.is(words.get(from), WordClass.PREPOSITION)
                || words.get(from).is("as");
        for (int at = from + 1; at < Math.min(words.size(), from + REACH); at++) {
            boolean clause = words.get(at).isBehind(',') || words.get(at).isBehind(';');
            if (clause || words.get(at - 1).is("and")) {
                Optional<Act> act = clause(words, from, at, leads && clause);
                if (act.isPresent()) {
                    return act;
                }
                leads &= !clause;
            }
        }
        return goesOn(words, from);
    }

    /** {@code Bo asked about the keys and will look into it}, {@code Bo has the keys and will …}: the one whom a sentence tells of goes on. */
    Optional<Act> goesOn(List<Word> words, int from) {
        for (int at = from + 2; at < Math.min(words.size(), from + REACH); at++) {
            if (words.get(at - 1).is("and") && !words.get(at).opens() && goesOn(words, from, at)) {
                return Optional.of(Act.of(Form.ASSIGNED, words, from, subjects.end(words, from)));
            }
        }
        return Optional.empty();
    }

    /**
     * {@code One hour earlier, Bo to propose it}, {@code As treasurer, Bo will ask them}, {@code …, @bo will ask them}, {@code As approvers, make sure that …}, {@code As above, we need to …}, {@code … and somebody to
     * take it up}, {@code … and let's come back}.
     *
     * @param leads whether the words before only say when or as what
     */
    private Optional<Act> clause(List<Word> words, int from, int at, boolean leads) {
        boolean strong = words.get(at).isBehind(';');
        boolean handle = words.get(at).handle();
        int end = strong || handle || (words.get(at).capital() && words.get(at).opens()) ? subjects.end(words, at) : at;
        boolean handed = end > at
                && end < words.size()
                && (handle || leads || words.get(end).is("to"));
        if (handed && cues.wills(words, end)) {
            return Optional.of(Act.of(Form.ASSIGNED, words, at, end));
        }
        if (at - from <= LONGEST_LEAD && words.get(at).is("we") && cues.isNeed(words, at + 1)) {
            return Optional.of(Act.of(Form.NEEDED, words, at, at + 1));
        }
        boolean lets = words.get(at).is("let's") && at + 1 < words.size() && verbs.isBare(words, at + 1);
        boolean orders = leads && verbs.isBare(words, at) && verbs.orders(words, at, false);
        if (orders) {
            return Optional.of(new Act(Form.ORDERED, 0, 0));
        }
        return lets ? Optional.of(new Act(Form.NEEDED, 0, 0)) : asked(words, at);
    }

    /** What one did, and behind the {@code and} at {@code at - 1} what the same one will do. */
    private boolean goesOn(List<Word> words, int from, int at) {
        int end = subjects.end(words, from);
        boolean has = end > from
                && end < at - 2
                && (words.get(end).is("has") || words.get(end).is("have"));
        boolean tells = end > from
                && end < at - 1
                && !words.get(from).is("the")
                && (has || lexicon.isPast(words.get(end)))
                && !isSaid(words, has ? end + 1 : end)
                && cues.takesOn(words, at);
        for (int i = end + 1; tells && i < at; i++) {
            Word word = words.get(i);
            // Behind these words stands somebody else.
            tells = !word.opens() && !word.is("that") && !lexicon.is(word, WordClass.SUBORDINATE);
        }
        return tells;
    }

    /** {@code Bo said the vendor is late}; but {@code Bo asked about the keys}. */
    private boolean isSaid(List<Word> words, int at) {
        return lexicon.is(words.get(at), WordClass.SAYING) && !lexicon.is(words.get(at + 1), WordClass.PREPOSITION);
    }
}
