package org.commcheck.report;

/**
 * A line that says how far a run has come. It holds nothing but what each terminal draws in the width that is counted here: signs that are wide
 * in some and narrow in others, such as blocks and the ellipsis, are not among its own.
 *
 * <pre>
 * Checking [========>           ] 123/300 minutes/2026-03-04-会议.md
 * </pre>
 */
public final class ProgressLine {

    private static final int CELLS = 20;
    private static final String CUT = "...";

    /** Below this many columns a name says nothing. */
    private static final int SHORTEST_NAME = 8;

    private ProgressLine() {}

    /**
     * The line, without an end of line.
     *
     * @param doing what is done, such as “Checking”
     * @param done how many are done
     * @param all how many there are, at least 1
     * @param path the document that is next; its beginning is left out if it is too long, for the name stands at its end
     * @param columns of the terminal; the line is shorter by one, for some terminals begin a new line behind the last column
     */
    public static String of(String doing, int done, int all, String path, int columns) {
        int room = Math.max(0, columns - 1);
        String counted = done + "/" + all;
        String line = doing + " " + bar(done, all) + " " + counted;
        if (line.length() > room) {
            return counted.length() > room ? "" : counted;
        }
        int left = room - line.length() - 1;
        return left < SHORTEST_NAME ? line : line + " " + end(SafeText.of(path), left);
    }

    private static String bar(int done, int all) {
        int full = (int) ((long) done * CELLS / all);
        String head = full < CELLS ? ">" : "";
        return "[" + "=".repeat(full) + head + " ".repeat(CELLS - full - head.length()) + "]";
    }

    /** As much of the end of a text as there is room for; whole characters. */
    private static String end(String text, int room) {
        if (DisplayWidth.of(text) <= room) {
            return text;
        }
        int from = text.length();
        for (int left = room - CUT.length(); from > 0; from -= Character.charCount(text.codePointBefore(from))) {
            left -= DisplayWidth.of(text.codePointBefore(from));
            if (left < 0) {
                break;
            }
        }
        return CUT + text.substring(from);
    }
}
