package org.commcheck.model;

/**
 * What a stretch of a plain text is.
 *
 * @param kind what it is
 * @param start first plain character, 0-based
 * @param end behind the last plain character
 * @param target where a link or picture points to; empty for the other kinds
 */
public record InlineMark(Kind kind, int start, int end, String target) {

    /** The kinds of stretches that the extractors tell apart. */
    public enum Kind {
        /** Code, which is no language: never judged. */
        CODE,
        LINK,
        IMAGE,
        STRONG,
        EMPHASIS,
        /** Struck through: done or withdrawn. */
        STRIKETHROUGH
    }

    public InlineMark {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a stretch: " + start + ".." + end);
        }
    }
}
