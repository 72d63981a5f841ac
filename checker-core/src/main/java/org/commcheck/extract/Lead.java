package org.commcheck.extract;

import org.commcheck.text.TextRange;

/**
 * The first prose, list or table behind the title and the head fields. A document without any text has none.
 *
 * @param concludes whether it holds a conclusion statement
 */
public record Lead(TextRange range, String text, boolean concludes) implements Fact {}
