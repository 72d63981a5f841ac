package org.commcheck.text;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of a source text.
 *
 * @param start offset of the first character, 0-based, in UTF-16 code units
 * @param end offset behind the last character; never before {@code start}
 */
public record TextRange(int start, int end) implements Comparable<TextRange> {

    public TextRange {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a range: " + start + ".." + end);
        }
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /** Whether {@code other} lies wholly inside this range; a range contains itself. */
    public boolean contains(TextRange other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the two share at least one character. */
    public boolean overlaps(TextRange other) {
        return start < other.end && other.start < end;
    }

    /** The smallest range that holds both. */
    public TextRange union(TextRange other) {
        return new TextRange(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** Written out, for what Java makes of a record when it is first asked takes start-up a good while. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TextRange range && start == range.start && end == range.end;
    }

    @Override
    public int hashCode() {
        return 31 * start + end;
    }

    /** By start, then by end. */
    @Override
    public int compareTo(TextRange other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }
}
