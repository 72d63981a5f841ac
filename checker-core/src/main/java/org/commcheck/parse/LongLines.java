package org.commcheck.parse;

import org.commcheck.text.SourceText;
import org.commcheck.text.TextRange;

/**
 * Keeps absurdly long lines of Markdown from the parser: a line that nobody can read is data (an embedded picture, a dump), and reading it as
 * prose would take minutes.
 */
final class LongLines {

    /** The longest line of prose seen in real documents has a tenth of this. */
    static final int LONGEST = 200_000;

    private LongLines() {}

    /** The content with blanks in place of the lines that are too long, each of which is noted as a trouble; offsets stay as they are. */
    static String without(SourceText source, Asides asides) {
        String content = source.content();
        if (content.length() <= LONGEST) {
            return content;
        }
        StringBuilder readable = null;
        for (int line = 1; line <= source.lineCount(); line++) {
            TextRange range = source.lineRange(line);
            if (range.length() > LONGEST) {
                readable = readable == null ? new StringBuilder(content) : readable;
                readable.replace(range.start(), range.end(), " ".repeat(range.length()));
                asides.trouble(
                        range,
                        "line " + line + " has " + range.length() + " characters, more than the " + LONGEST
                                + " that are read as text, and was passed over; break it into paragraphs");
            }
        }
        return readable == null ? content : readable.toString();
    }
}
