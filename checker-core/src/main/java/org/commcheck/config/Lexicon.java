package org.commcheck.config;

import java.util.List;

/**
 * What a configuration changes in the rulebase's word lists and tables. Two are equal if they say the same.
 *
 * @param tables the farthest base's first
 */
public record Lexicon(List<TableText> tables, Vocabulary vocabulary) {

    /** Nothing. */
    public static final Lexicon NONE = new Lexicon(List.of(), Vocabulary.NONE);

    public Lexicon {
        tables = List.copyOf(tables);
    }

    /** Whether it changes nothing. */
    public boolean isEmpty() {
        return tables.isEmpty() && vocabulary.isEmpty();
    }
}
