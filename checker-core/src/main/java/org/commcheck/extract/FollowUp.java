package org.commcheck.extract;

import org.commcheck.text.TextRange;

/**
 * A promise to come back to the customer. Samples: {@code We will call you within 24 hours}, 我们将于明天回访. Read by
 * {@code completeness/missing-follow-up}.
 *
 * @param hours within how many hours at most, from the document's day; -1 if it isn't said
 */
public record FollowUp(TextRange range, String text, int hours) implements Fact {}
