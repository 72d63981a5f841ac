package org.commcheck.extract.language;

import java.util.Locale;

/** The classes of English words in the table {@code mood-words}, named like its lists. */
enum WordClass {
    ACTOR,
    ADVERB,
    ASKED,
    ASKING,
    BEFORE_PAST,
    CLAUSE_LEAD,
    CONNECTIVE,
    DETERMINER,
    LABEL,
    MARKER,
    NEGATION,
    NOT_ACTOR,
    NOT_ADVERB,
    OBJECT_PRONOUN,
    PARTICIPLE,
    PAST,
    PERSON,
    PHRASAL,
    PREPOSITION,
    PRESENT,
    READY,
    SOFTWARE,
    STATE,
    STATE_PARTICIPLE,
    SUBORDINATE,
    SUGGESTION,
    THING,
    VERB,
    VERB_OR_NOUN,
    VERB_OR_PAST;

    private final String list = name().toLowerCase(Locale.ROOT).replace('_', '-');

    String list() {
        return list;
    }
}
