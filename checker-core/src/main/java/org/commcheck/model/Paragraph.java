package org.commcheck.model;

import org.commcheck.text.TextRange;

/**
 * Running text.
 *
 * @param text the words; lines of the source are divided by {@code \n}
 */
public record Paragraph(InlineText text) implements Block {

    @Override
    public TextRange range() {
        return text.range();
    }
}
