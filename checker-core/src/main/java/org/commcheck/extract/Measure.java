package org.commcheck.extract;

import org.commcheck.text.TextRange;

/**
 * A figure that says how much or how many. Samples: {@code 14 of 16}, {@code 80 %}, 三分之一, {@code twelve}. Dates, clock times, versions,
 * addresses and the numbers of tickets and lists are none. Read by {@code precision/vague-quantity}.
 *
 * @param scope the sentence, see {@link Sentence#scope}
 */
public record Measure(TextRange range, String text, int scope) implements Fact {}
