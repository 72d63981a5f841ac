package org.commcheck.extract.language;

import java.util.List;

/** Finds who or what the words before an auxiliary speak of. */
final class EnglishSubject {

    /** Who is to act. */
    enum Kind {
        /** Somebody who can be held to it, or nobody named: {@code Will ship on Friday}. */
        PERSON,
        /** {@code you}: whoever reads it. */
        READER,
        THING,
        /** In a clause that only says when, which or whether: nothing is promised. */
        SUBORDINATE
    }

    /** So far back a clause is looked through, in words; it keeps the time linear. */
    private static final int REACH = 40;

    private final EnglishWords lexicon;

    EnglishSubject(EnglishWords lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * @param from the first word of the auxiliary, or its subject if the two are one word ({@code I'm going to})
     */
    Kind before(List<Word> words, int from) {
        int head = from - 1;
        boolean starts = from >= words.size() || words.get(from).opens();
        while (!starts && head >= Math.max(0, from - REACH) && isBetween(words.get(head))) {
            starts = words.get(head).opens();
            head--;
        }
        if (starts || head < 0) {
            return Kind.PERSON;
        }
        Word word = words.get(head);
        boolean subordinate = lexicon.is(word, WordClass.SUBORDINATE)
                || lexicon.is(word, WordClass.NEGATION)
                || isRelative(words, head)
                || inSubordinateClause(words, head);
        return subordinate ? Kind.SUBORDINATE : kind(word);
    }

    /** What may stand between a subject and its auxiliary: {@code we probably}, {@code we might}. */
    private boolean isBetween(Word word) {
        return lexicon.isAdverb(word) || lexicon.is(word, WordClass.PRESENT);
    }

    private Kind kind(Word word) {
        String lower = word.lower();
        int apostrophe = lower.indexOf('\'');
        String pronoun = apostrophe > 0 ? lower.substring(0, apostrophe) : lower;
        if (pronoun.equals("you")) {
            return Kind.READER;
        }
        if (word.handle() || isPersonal(pronoun) || lexicon.is(word, WordClass.CONNECTIVE)) {
            return Kind.PERSON;
        }
        if (lexicon.is(word, WordClass.THING)) {
            return Kind.THING;
        }
        if (lexicon.is(word, WordClass.PERSON) || lexicon.is(word, WordClass.ACTOR)) {
            return Kind.PERSON;
        }
        boolean named = word.capital() && !lower.endsWith("ing") && !lexicon.is(word, WordClass.SOFTWARE);
        return named ? Kind.PERSON : Kind.THING;
    }

    private static boolean isPersonal(String word) {
        return switch (word) {
            case "i", "we", "he", "she", "they" -> true;
            default -> false;
        };
    }

    /** {@code an area we need to watch}: a noun right before the pronoun, so the clause only says which. */
    private boolean isRelative(List<Word> words, int head) {
        if (head == 0 || words.get(head).opens() || !isPersonal(words.get(head).lower())) {
            return false;
        }
        Word before = words.get(head - 1);
        boolean noun = !before.capital()
                && !lexicon.isAdverb(before)
                && !lexicon.isVerb(before)
                && !lexicon.isPast(before)
                && !lexicon.isThirdPerson(before)
                && !lexicon.is(before, WordClass.CONNECTIVE)
                && !lexicon.is(before, WordClass.STATE)
                && !lexicon.is(before, WordClass.PREPOSITION)
                && !lexicon.is(before, WordClass.CLAUSE_LEAD);
        return noun && !opensWithTime(words, head - 1);
    }

    /** {@code In the next sprint we will}, {@code Next month we will}. */
    private boolean opensWithTime(List<Word> words, int from) {
        int at = from;
        while (at > 0 && !words.get(at).opens() && from - at < REACH) {
            at--;
        }
        Word first = words.get(at);
        return lexicon.is(first, WordClass.PREPOSITION) || lexicon.isAdverb(first);
    }

    /** {@code if we will …}; but {@code if the vote passes we will …} promises, for its verb shows the condition to be complete. */
    private boolean inSubordinateClause(List<Word> words, int head) {
        boolean pronoun = isPersonal(words.get(head).lower());
        boolean complete = false;
        for (int i = head; i >= Math.max(0, head - REACH); i--) {
            Word word = words.get(i);
            if (lexicon.is(word, WordClass.SUBORDINATE) && !word.is("that") && !word.is("since")) {
                return !(pronoun && complete);
            }
            complete |= i < head
                    && (lexicon.is(word, WordClass.PRESENT) || lexicon.isPast(word) || lexicon.isThirdPerson(word));
            if (word.opens() || lexicon.is(word, WordClass.CONNECTIVE) || word.is("that")) {
                return false;
            }
        }
        return false;
    }
}
