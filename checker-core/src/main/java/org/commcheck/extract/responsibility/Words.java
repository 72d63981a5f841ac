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
        int start = start(inline.text(), from, to);
        int end = end(inline.text(), start, to);
        return new Words(
                inline.range(start, end), inline.text().substring(start, end).replace('\n', ' '));
    }

    /** The text of the words of a stretch. */
    static String text(InlineText inline, int from, int to) {
        int start = start(inline.text(), from, to);
        return inline.text().substring(start, end(inline.text(), start, to)).replace('\n', ' ');
    }

    private static int start(String text, int from, int to) {
        int start = from;
        while (start < to && isBlank(text.charAt(start))) {
            start++;
        }
        return start;
    }

    private static int end(String text, int from, int to) {
        int end = to;
        while (end > from && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** Whether a stretch holds no words. */
    static boolean isBlank(InlineText inline, int from, int to) {
        return start(inline.text(), from, to) == to;
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
    }
}
