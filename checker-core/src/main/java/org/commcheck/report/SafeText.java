package org.commcheck.report;

import java.util.regex.Pattern;

/**
 * Makes text of a document fit for a terminal: what would steer the terminal, break the line or turn the direction of writing is shown as a
 * picture of itself, so that no document can forge or hide output.
 */
final class SafeText {

    private static final int PICTURES = 0x2400;
    private static final Pattern LINE_END = Pattern.compile("[ \\t]*(?:\r\n?|\n)[ \\t]*");
    private static final String UNKNOWN = "\uFFFD";

    private SafeText() {}

    /** Words that a source may have wrapped, as one line: what stands on the next line of the source follows behind a blank. */
    static String flat(String words) {
        return of(LINE_END.matcher(words).replaceAll(" "));
    }

    /** The text on one line; a tab becomes a space. */
    static String of(String text) {
        return of(text, 1, 0);
    }

    /**
     * The text on one line.
     *
     * @param tab columns between the stops of tabs, which become spaces
     * @param column how many columns stand before the text
     */
    static String of(String text, int tab, int column) {
        if (text.chars().allMatch(c -> c >= ' ' && c < 0x7F)) {
            return text;
        }
        StringBuilder safe = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c == '\t') {
                int here = tab == 1 ? 0 : column + DisplayWidth.of(safe.toString());
                safe.append(" ".repeat(tab - here % tab));
            } else {
                append(safe, c);
            }
        }
        return safe.toString();
    }

    private static void append(StringBuilder safe, int c) {
        if (c < ' ') {
            safe.appendCodePoint(PICTURES + c);
        } else if (c == 0x7F) {
            safe.appendCodePoint(PICTURES + 0x21);
        } else if (isC1(c) || isLineEnd(c) || isDirection(c) || isLoneSurrogate(c)) {
            safe.append(UNKNOWN);
        } else {
            safe.appendCodePoint(c);
        }
    }

    private static boolean isC1(int c) {
        return c >= 0x80 && c < 0xA0;
    }

    private static boolean isLineEnd(int c) {
        return c == 0x2028 || c == 0x2029;
    }

    private static boolean isDirection(int c) {
        return c == 0x200E
                || c == 0x200F
                || c == 0x061C
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069);
    }

    private static boolean isLoneSurrogate(int c) {
        return c >= 0xD800 && c <= 0xDFFF;
    }
}
