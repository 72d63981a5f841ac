package org.commcheck.extract.language;

/**
 * A stretch of a plain text.
 *
 * @param start first character, 0-based, in UTF-16 code units
 * @param end behind the last character
 */
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + ".." + end);
        }
    }

    public int length() {
        return end - start;
    }

    /** Whether the two share at least one character. */
    public boolean overlaps(int from, int to) {
        return start < to && from < end;
    }
}
