package org.commcheck.parse;

/**
 * A source as a parser gets to see it: exactly as long, so that every offset means the same in both, with characters replaced where the
 * parser would go astray or has no business. What a reader sees is taken from the source again. Not for several threads.
 */
final class ParserView {

    /** Stands for a character that is no content, where a blank would change the structure. */
    static final char HIDDEN = '\uE000';

    /** Stands for both characters of an escaped pipe. */
    static final char PIPE = '\uE001';

    /** Stands for a character of the content that must not act as punctuation or mark-up. */
    static final char LETTER = '\uE002';

    /** Stands for a character of a template expression: content, but no language. */
    static final char TEMPLATE = '\uE003';

    /** Stands for the first character of a line that starts a block of its own when it is not indented as its predecessor is. */
    static final char FREE_LINE = '\uE004';

    /** Stands for the {@code #} of a heading without the blank that Markdown asks for. */
    static final char TIGHT_HEADING = '\uE005';

    /** Stands for the first character of a line that always starts a block, to cut endless paragraphs. */
    static final char CUT = '\uE006';

    private final String source;
    private final char[] seen;

    ParserView(String source) {
        this.source = source;
        this.seen = source.toCharArray();
    }

    String source() {
        return source;
    }

    /** The text for the parser. */
    String text() {
        return new String(seen);
    }

    char seenAt(int offset) {
        return seen[offset];
    }

    /** Whether this very replacement stands at the offset; false for a source that holds the character itself. */
    boolean isReplaced(int offset, char by) {
        return seen[offset] == by && source.charAt(offset) != by;
    }

    /** Whether the character is no content. */
    boolean isDropped(int offset) {
        return isReplaced(offset, HIDDEN) || isReplaced(offset, ' ');
    }

    void replace(int offset, char by) {
        seen[offset] = by;
    }

    /** Replaces a stretch; line ends stay, so that lines stay lines. */
    void replace(int from, int to, char by) {
        for (int i = from; i < to; i++) {
            if (seen[i] != '\n' && seen[i] != '\r') {
                seen[i] = by;
            }
        }
    }

    /** Makes a stretch blank: no content, and white space for the structure. */
    void blank(int from, int to) {
        replace(from, to, ' ');
    }
}
