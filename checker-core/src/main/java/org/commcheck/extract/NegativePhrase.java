package org.commcheck.extract;

import org.commcheck.text.TextRange;

/**
 * Words that tell a reader what somebody failed to do or can't do; the first of a paragraph, list item or row. Samples: {@code you failed to},
 * {@code we cannot}, 做不到. Read by {@code tone/negative-phrasing}.
 *
 * @param offered whether the same paragraph says what can be done
 */
public record NegativePhrase(TextRange range, String text, boolean offered) implements Fact {}
