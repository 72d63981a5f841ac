package org.commcheck.extract.responsibility;

import org.commcheck.model.InlineText;
import org.commcheck.text.TextRange;

/**
 * Words of the document and where they stand.
 *
 * @param range the words' characters in the source, without the blanks around them
 * @param text the words, a line break as a blank
 */
record Words(TextRange range, String text) {

    static final Words NONE = new Words(new TextRange(0, 0), "");

    static Words of(InlineText inline) {
        return of(inline, 0, inline.length());
    }

    /** The words of a stretch; {@code from} and {@code to} are plain offsets. */
    static Words of(InlineText inline, int from, int to) {
        String text = inline.text();
        int start = from;
        int end = to;
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return new Words(inline.range(start, end), text.substring(start, end).replace('\n', ' '));
    }

    /** Whether a stretch holds no words. */
    static boolean isBlank(InlineText inline, int from, int to) {
        int at = from;
        while (at < to && isBlank(inline.text().charAt(at))) {
            at++;
        }
        return at == to;
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
    }
}
