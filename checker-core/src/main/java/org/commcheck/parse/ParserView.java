package org.commcheck.parse;

import java.util.Arrays;
import java.util.BitSet;

/**
 * A source as a parser gets to see it: exactly as long, so that every offset means the same in both, with characters replaced where the
 * parser would go astray or has no business. What a reader sees is taken from the source again. Not for several threads.
 */
final class ParserView {

    /** Stands for a character that is no content, where a blank would change the structure. */
    private static final char HIDDEN = '\uE000';

    /** Stands for both characters of an escaped pipe. */
    private static final char PIPE = '\uE001';

    /** Stands for a character of the content that must not act as punctuation or mark-up. */
    private static final char LETTER = '\uE002';

    /** Stands for a character of a template expression: content, but no language. */
    private static final char TEMPLATE = '\uE003';

    private final String source;
    private final char[] seen;
    private final BitSet dropped = new BitSet();
    private final BitSet tightHeadings = new BitSet();
    private final BitSet freeLines = new BitSet();
    private final BitSet cuts = new BitSet();
    private final BitSet continuations = new BitSet();

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

    /** What the parser sees at an offset. */
    char seenAt(int offset) {
        return seen[offset];
    }

    /** Makes a stretch blank: no content, and white space for the structure. Line ends stay. */
    void blank(int from, int to) {
        replace(from, to, ' ');
        dropped.set(from, to);
    }

    /** Takes a line end out, so that two lines are one. */
    void blankLineEnd(int from, int to) {
        Arrays.fill(seen, from, to, ' ');
        dropped.set(from, to);
    }

    /** Makes a stretch no content, though not white space. */
    void hide(int from, int to) {
        replace(from, to, HIDDEN);
        dropped.set(from, to);
    }

    /** Whether the character is no content. */
    boolean isDropped(int offset) {
        return dropped.get(offset);
    }

    /** Offset of the first character from here on that is no content; the length of the source if there is none. */
    int nextDropped(int from) {
        int next = dropped.nextSetBit(from);
        return next < 0 ? seen.length : next;
    }

    /** Lets the parser see another character, where an author drew what it knows in another way. */
    void show(int offset, char as) {
        seen[offset] = as;
    }

    /** A line of a table begins here that goes on in the cells of the row above. */
    void markContinuation(int offset) {
        continuations.set(offset);
    }

    boolean isContinuation(int offset) {
        return continuations.get(offset);
    }

    /** Takes from a character whatever it means to the parser. */
    void disarm(int offset) {
        seen[offset] = LETTER;
    }

    /** Makes a pipe and the backslash before it two characters of text. */
    void escapePipe(int offset) {
        replace(offset, offset + 2, PIPE);
    }

    boolean isEscapedPipe(int offset) {
        return seen[offset] == PIPE && source.charAt(offset) == '\\';
    }

    /** Makes a stretch an expression, which is content but no language. */
    void template(int from, int to) {
        replace(from, to, TEMPLATE);
    }

    boolean isTemplate(int offset) {
        return seen[offset] == TEMPLATE && source.charAt(offset) != TEMPLATE;
    }

    private void replace(int from, int to, char by) {
        for (int i = from; i < to; i++) {
            if (seen[i] != '\n' && seen[i] != '\r') {
                seen[i] = by;
            }
        }
    }

    /** A heading without the blank behind {@code #} that Markdown asks for begins here. */
    void markTightHeading(int offset) {
        tightHeadings.set(offset);
    }

    boolean isTightHeading(int offset) {
        return tightHeadings.get(offset);
    }

    /** A line begins here that starts a block of its own when it is not indented as its predecessor is. */
    void markFreeLine(int offset) {
        freeLines.set(offset);
        showStart(offset);
    }

    boolean isFreeLine(int offset) {
        return freeLines.get(offset);
    }

    /** A line begins here that starts a block of its own in any case. */
    void markCut(int offset) {
        cuts.set(offset);
        showStart(offset);
    }

    boolean isCut(int offset) {
        return cuts.get(offset);
    }

    /** The parser does not look for blocks where a line begins with a letter. */
    private void showStart(int offset) {
        if (Character.isLetter(source.codePointAt(offset))) {
            disarm(offset);
        }
    }
}
