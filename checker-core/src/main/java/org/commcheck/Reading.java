package org.commcheck;

import org.commcheck.config.Lexicon;
import org.commcheck.extract.assembly.ReadingOptions;

/**
 * How documents are read. Two that are equal read alike.
 *
 * @param lexicon what changes in the word lists and tables
 * @param options what is known of the documents
 */
record Reading(Lexicon lexicon, ReadingOptions options) {

    /** By the rulebase alone. */
    static final Reading PLAIN = new Reading(Lexicon.NONE, ReadingOptions.DEFAULT);

    /** Whether it is the same as {@link #PLAIN}. */
    boolean isPlain() {
        return lexicon.isEmpty() && options.isDefault();
    }
}
