package org.commcheck.extract;

import org.commcheck.text.TextRange;

/**
 * A sentence that promises or asks for an act: future or imperative, or any sentence of an action item, decision or next-steps section.
 * Samples: {@code Bo will send the figures}, 请李工处理.
 *
 * @param scope the sentence, see {@link Sentence#scope}
 * @param itemId the open action item it belongs to, -1 if to none
 */
public record Commitment(TextRange range, String text, int scope, int itemId) implements Fact {}
