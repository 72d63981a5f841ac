package org.commcheck.parse;

import org.commcheck.model.Block;
import org.commcheck.model.InlineText;
import org.commcheck.model.Section.HeadingStyle;
import org.commcheck.text.TextRange;

/** A piece, or some lines of one, once its lines have been told apart. */
sealed interface Segment {

    /**
     * A heading.
     *
     * @param order what ends it: headings of the same or a lower order
     * @param level of a heading of the format; 0 for the others, whose level hangs on what they stand under
     * @param lines where it came from, if it is a line of a paragraph
     */
    record Head(TextRange range, InlineText text, HeadingStyle style, int order, int level, LineSpan lines)
            implements Segment {

        /** Headings of the format take the orders 1 to 6. */
        private static final int FIRST_PSEUDO_ORDER = 10;

        static Head real(TextRange range, InlineText text, int level) {
            return new Head(range, text, HeadingStyle.HEADING, level, level, LineSpan.NONE);
        }

        static Head of(Title title, LineSpan lines) {
            InlineText text = lines.text();
            return new Head(text.range(), text, title.style(), FIRST_PSEUDO_ORDER + title.rank(), 0, lines);
        }

        boolean isReal() {
            return level > 0;
        }

        boolean hasRank(int rank) {
            return order == FIRST_PSEUDO_ORDER + rank;
        }
    }

    /** Running text. */
    record Words(LineSpan lines) implements Segment {}

    /** An item of a list that the format does not know as one, with the lines that continue it. */
    record Item(ListMarker marker, LineSpan lines) implements Segment {

        /** The marker as it stands in the source. */
        String marking() {
            return lines.text().text().substring(marker.start(), marker.end());
        }

        /** The words behind the marker. */
        InlineText words() {
            InlineText text = lines.text();
            int content = Math.min(marker.content(), text.length());
            TextRange words = text.range(content, text.length());
            int end = Math.max(words.end(), text.range().end());
            return text.slice(content, text.length(), new TextRange(words.start(), end));
        }
    }

    /** A block that stays as it is. */
    record Other(Block block) implements Segment {}

    /** The end of all headings but those of the format. */
    record LabelsEnd() implements Segment {}
}
