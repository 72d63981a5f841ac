package org.commcheck.extract.language;

import java.util.List;

/** Finds the groups and roles that begin a sentence with a capital and go on in small letters. Immutable. */
final class CompoundSubject {

    private static final int LONGEST_COMPOUND = 4;

    private static final long NOUNS = WordClass.any(WordClass.VERB_OR_NOUN, WordClass.ACT_VERB_OR_NOUN);

    /** Behind these a group is the object: {@code Ask staff to …}, {@code Contact team …}. */
    private static final long ASKING =
            WordClass.any(WordClass.ASKING_SOMEBODY, WordClass.BEFORE_NOUN, WordClass.VERB_OR_PAST);

    private static final long NO_COMPOUND = WordClass.any(
            WordClass.NO_LEAD,
            WordClass.DETERMINER,
            WordClass.PREPOSITION,
            WordClass.SUBORDINATE,
            WordClass.PERSON,
            WordClass.LABEL,
            WordClass.MARKER);

    private final EnglishWords lexicon;
    private final ActVerbs verbs;

    CompoundSubject(EnglishWords lexicon, ActVerbs verbs) {
        this.lexicon = lexicon;
        this.verbs = verbs;
    }

    /**
     * {@code Steering committee}, {@code Project manager}, {@code Head of sales}: words in small letters behind a capital, up to one that names a
     * group or role; {@code from} if there are none, -1 if the first one asks for something: {@code Hire consultant}, {@code Pay vendor}.
     */
    int end(List<Word> words, int from) {
        Word first = words.get(from);
        if (!first.capital() || lexicon.isAny(first, NO_COMPOUND)) {
            return from;
        }
        if (from + 1 < words.size() && words.get(from + 1).is("of")) {
            return endOfHead(words, from);
        }
        for (int at = from + 1; at < Math.min(words.size(), from + LONGEST_COMPOUND); at++) {
            Word word = words.get(at);
            boolean group = lexicon.isAny(word, ActSubject.ROLES) && !lexicon.is(word, WordClass.TAKING);
            if (word.opens()
                    || word.capital()
                    || !word.isBehindBlank()
                    || (!group && lexicon.isAny(word, ActSubject.COMMON))) {
                return from;
            }
            boolean more = at + 1 < words.size() && lexicon.isAny(words.get(at + 1), ActSubject.ROLES);
            if (group && !more) {
                return asks(first, word) ? -1 : at + 1;
            }
        }
        return from;
    }

    /** Whether a verb stands before a group that is its object: {@code Hire consultant}, {@code Ask staff}; not {@code Release team}. */
    private boolean asks(Word first, Word group) {
        boolean noun = lexicon.isAny(first, NOUNS);
        boolean party = lexicon.is(group, WordClass.PARTY) && (noun || verbs.isGerund(first.lower()));
        return party || lexicon.isAny(first, ASKING) || (verbs.isBare(first) && !noun);
    }

    /** {@code Head of sales}, {@code Director of human resources}, before what its bearer is to do. */
    private int endOfHead(List<Word> words, int from) {
        if (!words.get(from).is("head") && !lexicon.isAny(words.get(from), ActSubject.ROLES)) {
            return from;
        }
        for (int at = from + 2; at < Math.min(words.size(), from + ActSubject.LONGEST_GROUP); at++) {
            Word word = words.get(at);
            if (lexicon.is(word, WordClass.TAKING) || word.is("to") || word.is("will")) {
                return at > from + 2 ? at : from;
            }
            if (word.opens() || word.capital()) {
                return from;
            }
        }
        return from;
    }
}
