package org.commcheck.parse;

import org.commcheck.model.Block;
import org.commcheck.model.InlineText;
import org.commcheck.text.TextRange;

/** What a parser finds at the outermost level, in order and not yet nested: the material of {@link OutlineBuilder}. */
sealed interface Piece {

    TextRange range();

    /** A heading of the format. */
    record Heading(TextRange range, InlineText text, int level) implements Piece {}

    /**
     * A line that the format says heads what follows it, such as a term of an HTML definition list.
     *
     * @param rank see {@link Title}
     */
    record Label(InlineText text, int rank) implements Piece {

        @Override
        public TextRange range() {
            return text.range();
        }
    }

    /** The end of what labels and other headings of the reader head. */
    record LabelsEnd(int at) implements Piece {

        @Override
        public TextRange range() {
            return new TextRange(at, at);
        }
    }

    /** Any other block. */
    record Content(Block block) implements Piece {

        @Override
        public TextRange range() {
            return block.range();
        }
    }
}
