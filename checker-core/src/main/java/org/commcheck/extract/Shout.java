package org.commcheck.extract;

import org.commcheck.text.TextRange;

/**
 * Words that shout: a row of words in capitals, or exclamation marks in a row. Samples: {@code DO NOT TOUCH THIS}, {@code !!}, ！！. Acronyms,
 * names and what somebody else said are none. Read by {@code tone/shouting}.
 *
 * @param marks whether it is exclamation marks
 */
public record Shout(TextRange range, String text, boolean marks) implements Fact {}
