package org.commcheck.extract.language;

import java.util.Locale;

/** The classes of English words in the tables {@code mood-words} and, from {@link #ACT_VERB} on, {@code act-words}. */
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
    VERB_OR_PAST,
    ACT_VERB("verb"),
    ACT_VERB_OR_NOUN("verb-or-noun"),
    ACT_PHRASAL("phrasal"),
    ASKED_FOR("asked-for"),
    ASKING_SOMEBODY("asks-somebody"),
    AT_ONCE("at-once"),
    AUXILIARY("auxiliary"),
    BECOMING("becoming"),
    BEFORE_NOUN("before-noun"),
    COMPOUND("compound"),
    COUNT("count"),
    DELIVERED("delivered"),
    HANDING_OUT("hands-out"),
    HAND_OVER("hand-over"),
    HAPPENING("happens"),
    LEAVING("leaving"),
    MEETING_OBJECT("meeting-object"),
    MEETING_VERB("meeting-verb"),
    NOT_OBJECT("not-object"),
    NO_ITEM("no-item"),
    NO_LEAD("no-lead"),
    PARTY("party"),
    PROPOSING("proposes"),
    ROLE("role"),
    SAYING("says"),
    SHOWN("shown"),
    SOMEBODY("somebody"),
    TAKING("takes"),
    TELLING("tells"),
    TOPIC("topic"),
    TOPIC_PLACE("topic-place"),
    UNDERGOING("undergone"),
    WATCHING("watches");

    private final String table;
    private final String list;

    WordClass() {
        table = "mood-words";
        list = name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    WordClass(String actWords) {
        table = "act-words";
        list = actWords;
    }

    String table() {
        return table;
    }

    String list() {
        return list;
    }

    /** The class as one bit of a mask. */
    @SuppressWarnings("EnumOrdinal") // no mask outlives the program
    long bit() {
        return 1L << ordinal();
    }

    /** The mask of several classes. */
    static long any(WordClass... classes) {
        long mask = 0;
        for (WordClass each : classes) {
            mask |= each.bit();
        }
        return mask;
    }
}
