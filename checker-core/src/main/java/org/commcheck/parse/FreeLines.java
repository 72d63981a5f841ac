package org.commcheck.parse;

import java.util.Optional;

/**
 * Lines that break out of the list or quote before them, if they are not indented as it is. For CommonMark they would continue its last
 * paragraph; the author, who sees the source, has begun something new: {@code 会议结论：} or {@code 2、…} below {@code - …}.
 */
final class FreeLines {

    private FreeLines() {}

    /**
     * @param line a source line without its indentation
     */
    static boolean startsBlock(String line) {
        String text = line.strip();
        if (text.isEmpty() || isMarkdownMarker(text)) {
            return false;
        }
        Optional<ListMarker> marker = ListMarker.of(text);
        if (marker.isPresent()) {
            return marker.get().content() < text.length();
        }
        boolean bold = text.startsWith("**") || text.startsWith("__");
        String bare = bold ? text.replace("**", "").replace("__", "") : text;
        return Titles.isLabel(bare, bold)
                || (bold && isWhole(text) && Chars.width(text) <= 60)
                || (Chars.width(text) <= 60 && NumberedTitles.of(text).isPresent());
    }

    /** {@code **Next steps**}: nothing but one bold stretch, which is a heading. */
    private static boolean isWhole(String text) {
        String mark = text.substring(0, 2);
        return text.length() > 4 && text.indexOf(mark, 2) == text.length() - 2;
    }

    /** Markdown sees these itself, as long as nobody touches them. */
    private static boolean isMarkdownMarker(String text) {
        int at = 0;
        while (at < text.length() && at < 9 && Chars.isDigit(text.charAt(at))) {
            at++;
        }
        char sign = at < text.length() ? text.charAt(at) : ' ';
        boolean marks = at > 0 ? sign == '.' || sign == ')' : "-+*>|#`~<=".indexOf(sign) >= 0;
        boolean spaced = at + 1 >= text.length() || text.charAt(at + 1) == ' ' || text.charAt(at + 1) == '\t';
        return marks && (spaced || ">|#`~<=".indexOf(sign) >= 0);
    }
}
