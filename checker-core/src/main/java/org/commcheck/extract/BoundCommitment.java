package org.commcheck.extract;

import org.commcheck.text.TextRange;

/**
 * A commitment that binds somebody to a day: it names an owner and a concrete deadline, in its own words or in those of its action item.
 * Sample: {@code Bo will try to send the figures by 5 March}. Read by {@code precision/weak-commitment}, which then only advises.
 *
 * @param scope the sentence, see {@link Sentence#scope}
 */
public record BoundCommitment(TextRange range, String text, int scope) implements Fact {}
