package org.commcheck.extract;

import org.commcheck.text.TextRange;

/**
 * A sentence that somebody can be held to: a commitment, or any sentence of an open action item; what is done is none any more. Sample:
 * {@code Bo will try to send the figures by 5 March}. Read by {@code precision/weak-commitment}.
 *
 * @param scope the sentence, see {@link Sentence#scope}
 * @param bound whether an owner and a concrete deadline are named, in the sentence or for its action item
 */
public record Promise(TextRange range, String text, int scope, boolean bound) implements Fact {}
