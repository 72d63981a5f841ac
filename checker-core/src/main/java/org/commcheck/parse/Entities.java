package org.commcheck.parse;

import org.jsoup.parser.Parser;

/** Character references of HTML, named and numbered. */
final class Entities {

    private static final int LONGEST = 40;

    private Entities() {}

    /**
     * Offset behind the reference that begins at {@code at} and ends in a semicolon; {@code at} if none does.
     */
    static int end(CharSequence text, int at, int to) {
        for (int i = at + 1; i < to && i - at < LONGEST; i++) {
            char c = text.charAt(i);
            if (c == ';') {
                return i + 1;
            }
            if (!Chars.isDigit(c) && !Chars.isLatin(c) && c != '#') {
                return at;
            }
        }
        return at;
    }

    /** The characters that a reference stands for; itself if it is unknown. */
    static String resolve(String reference) {
        return Parser.unescapeEntities(reference, false);
    }
}
