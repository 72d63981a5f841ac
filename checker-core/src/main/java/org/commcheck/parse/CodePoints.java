package org.commcheck.parse;

import org.commcheck.text.TextRange;

/** Turns numbers of code points, which the YAML parser counts, into offsets. Asked forward it is linear all in all. */
final class CodePoints {

    private final String source;
    private final int start;
    private int counted;
    private int reached;

    /**
     * @param start offset of code point 0
     */
    CodePoints(String source, int start) {
        this.source = source;
        this.start = start;
        this.reached = start;
    }

    int offset(int codePoint) {
        if (codePoint < counted) {
            counted = 0;
            reached = start;
        }
        while (counted < codePoint && reached < source.length()) {
            reached += Character.charCount(source.codePointAt(reached));
            counted++;
        }
        return reached;
    }

    /** A stretch without the white space at its end. */
    TextRange trimmed(int from, int to) {
        return new TextRange(from, Chars.trimmedEnd(source, from, to));
    }
}
