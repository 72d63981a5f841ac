package org.commcheck.report;

import java.util.ArrayList;
import java.util.List;

/** Cuts, fills and wraps text by the columns that it takes up. Texts are without control characters. */
final class Columns {

    static final String CUT = "…";

    private Columns() {}

    /** As much of the start as fits. */
    static String head(String text, int columns) {
        return text.substring(0, end(text, 0, columns));
    }

    /** Behind the last character that fits into a line that begins at {@code start}. */
    private static int end(String text, int start, int columns) {
        int end = start;
        int width = 0;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            width += DisplayWidth.of(c);
            if (width > columns) {
                break;
            }
            end += Character.charCount(c);
        }
        return end;
    }

    /** As much of the end as fits. */
    static String tail(String text, int columns) {
        int start = text.length();
        int width = 0;
        while (start > 0) {
            int c = text.codePointBefore(start);
            width += DisplayWidth.of(c);
            if (width > columns) {
                break;
            }
            start -= Character.charCount(c);
        }
        return text.substring(start);
    }

    /** The text, cut with an ellipsis if it is too wide. */
    static String fit(String text, int columns) {
        return DisplayWidth.of(text) <= columns ? text : head(text, columns - 1).stripTrailing() + CUT;
    }

    /** The text and spaces up to the width. */
    static String pad(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - DisplayWidth.of(text)));
    }

    /** Lines of at most this width; broken at spaces and between wide characters, inside a word only if it is wider than a line. */
    static List<String> wrap(String text, int columns) {
        String stripped = text.strip();
        List<String> lines = new ArrayList<>();
        int start = 0;
        do {
            int end = end(stripped, start, columns);
            if (end < stripped.length()) {
                end = Math.max(breakBefore(stripped, start, end), stripped.offsetByCodePoints(start, 1));
            }
            lines.add(stripped.substring(start, end).stripTrailing());
            start = end;
            while (start < stripped.length() && stripped.charAt(start) == ' ') {
                start++;
            }
        } while (start < stripped.length());
        return lines;
    }

    /** The last place up to {@code limit} where a line may end; {@code limit} if there is none. */
    private static int breakBefore(String text, int start, int limit) {
        for (int at = limit; at > start; at--) {
            char next = text.charAt(at);
            boolean betweenWide = isWide(text.charAt(at - 1)) && isWide(next) && "，。；：、！？）》”".indexOf(next) < 0;
            if (next == ' ' || text.charAt(at - 1) == ' ' || betweenWide) {
                return at;
            }
        }
        return limit;
    }

    private static boolean isWide(char c) {
        return !Character.isSurrogate(c) && DisplayWidth.of(c) == 2;
    }
}
