package org.commcheck.parse;

import org.commcheck.model.InlineText;

/**
 * Some neighbouring lines of a paragraph.
 *
 * @param lines all lines of the paragraph
 * @param from the first of them, 0-based
 * @param to behind the last
 */
record LineSpan(Lines lines, int from, int to) {

    /** No lines. */
    static final LineSpan NONE = new LineSpan(new Lines(InlineText.EMPTY), 0, 0);

    InlineText text() {
        return lines.text(from, to);
    }

    int count() {
        return to - from;
    }

    /** Whether it begins with an item that stands behind another in the line that its author wrote. */
    boolean isRunOn() {
        return lines.isRunOn(from);
    }

    LineSpan first() {
        return new LineSpan(lines, from, from + 1);
    }

    LineSpan rest() {
        return new LineSpan(lines, from + 1, to);
    }

    LineSpan withNext() {
        return new LineSpan(lines, from, to + 1);
    }

    boolean isSameParagraph(LineSpan other) {
        return lines == other.lines;
    }
}
