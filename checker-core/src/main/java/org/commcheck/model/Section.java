package org.commcheck.model;

import java.util.List;
import org.commcheck.text.TextRange;

/**
 * A heading and what stands under it, up to the next heading of its level or above.
 *
 * @param range from the heading to the end of the last block in it
 * @param heading the heading's words, without {@code #}, numbering included
 * @param level 1 for the outermost; label lines and bold lines stand one below the heading they are under
 * @param style how the heading is written
 * @param blocks what stands under the heading, sub-sections included, in order
 */
public record Section(TextRange range, InlineText heading, int level, HeadingStyle style, List<Block> blocks)
        implements Block {

    /** How a heading is written; most headings of real documents are not headings for a Markdown parser. */
    public enum HeadingStyle {
        /** {@code # Title}, {@code #Title}, a line underlined with {@code ===}, {@code <h1>} to {@code <h6>}. */
        HEADING,
        /** A line of its own that ends in a colon, {@code Action items:}, {@code 会议结论：}; in a text without other headings any short line that heads what is below. */
        LABEL,
        /** A line of its own that is wholly bold. */
        BOLD,
        /** {@code 一、背景}, {@code 议题2 …} on a line of its own. */
        NUMBERED
    }

    public Section {
        blocks = List.copyOf(blocks);
    }
}
