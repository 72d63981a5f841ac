package org.commcheck.extract.vocabulary;

import java.util.List;

/**
 * The tables of terms that every unit of text is searched for, all in one pass of a {@link Lexicon}. Lists of one name are one list within a
 * group; two groups may have lists of the same name that have nothing in common.
 */
public enum TermGroup {
    /** What the rules about wording look for. */
    LANGUAGE(0, "terms-en", "terms-zh"),
    /** What tells of risks, decisions, questions and the like. */
    MATTERS(
            1,
            "approval-terms",
            "cause-terms",
            "contact-terms",
            "decision-terms",
            "escalation-terms",
            "follow-up-terms",
            "measure-terms",
            "option-terms",
            "owner-terms",
            "problem-terms",
            "question-terms",
            "risk-terms",
            "sequence-terms",
            "service-terms"),
    /** By what the mood of English sentences is told. */
    ENGLISH_MOOD(2, "mood-en"),
    /** By what the mood of Chinese sentences is told. */
    CHINESE_MOOD(3, "mood-zh"),
    /** What a template leaves to be filled in. */
    PLACEHOLDERS(4, "placeholders"),
    /** What says what a document wants of its reader. */
    PURPOSES(5, "purpose-terms");

    private static final int MIX = 0x9E3779B1;
    private static final int BIT_SHIFT = Integer.SIZE - 6;

    /** How the names of the lists begin whose words count in brackets only, which is where they are looked for. */
    private static final String IN_SLOTS = "slot-";

    private final int number;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> tables;

    TermGroup(int number, String... tables) {
        this.number = number;
        this.tables = List.of(tables);
    }

    /** Its number in the index of a lexicon; small. */
    int number() {
        return number;
    }

    List<String> tables() {
        return tables;
    }

    /** Whether a list of its tables belongs to it. */
    public boolean includes(String list) {
        return this != PLACEHOLDERS || !list.startsWith(IN_SLOTS);
    }

    /**
     * A mask of lists. Each has a bit, which it may share with others: where two masks have none in common the lists differ, where they have
     * they may be the same.
     */
    public static long lists(String... names) {
        long mask = 0;
        for (String name : names) {
            mask |= lists(name);
        }
        return mask;
    }

    /** The mask of one list. */
    public static long lists(String name) {
        return 1L << ((name.hashCode() * MIX) >>> BIT_SHIFT);
    }
}
