package org.commcheck.extract;

import org.commcheck.text.TextRange;

/**
 * Words of one of the rulebase's word lists, in a place where they count: never in code, addresses or names.
 *
 * @param list the word list, such as {@code weak-commitment}
 * @param term the entry that matched
 * @param scope the sentence, see {@link Sentence#scope}; -1 in a heading
 * @param quoted whether it stands in somebody else's words
 */
public record TermMatch(TextRange range, String text, String list, String term, int scope, boolean quoted)
        implements Fact {}
