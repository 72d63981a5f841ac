package org.commcheck.extract.language;

import java.util.List;
import org.commcheck.extract.language.PlaceholderSpan.Kind;
import org.commcheck.extract.vocabulary.TermBorders;
import org.commcheck.text.CharSet;

/**
 * Finds placeholders that are runs of one character: {@code XXX}, {@code Link: xxx}, {@code ???}, {@code ____}, a lone {@code ...}, and dates made of them:
 * {@code YYYY-MM-DD}, XX月XX日.
 */
final class RunScanner {

    /** Of these it takes two for a date, and three for a run. */
    private static final CharSet REPEATED = CharSet.of("YyMmDd?？_");
    /** All that a run or a date begins with, digits of other scripts apart. */
    private static final CharSet FIRSTS = CharSet.of("XxＸ×*＊〇○0123456789" + REPEATED);

    private RunScanner() {}

    /**
     * Adds what it finds.
     *
     * @param datePatterns whether a date pattern counts; where the text explains a format it does not
     */
    static void scan(String text, boolean datePatterns, List<PlaceholderSpan> found) {
        if (isLoneEllipsis(text)) {
            found.add(new PlaceholderSpan(firstInk(text), lastInk(text), Kind.BLANK));
        }
        int at = 0;
        while (at < text.length()) {
            at = mayBegin(text, at) ? take(text, at, datePatterns, found) : at + 1;
        }
    }

    /** Adds what begins at a place, and returns where to go on. */
    private static int take(String text, int at, boolean datePatterns, List<PlaceholderSpan> found) {
        int end = OpenDate.crossedEnd(text, at);
        if (end == at && datePatterns) {
            end = OpenDate.patternEnd(text, at);
        }
        if (end > at) {
            found.add(new PlaceholderSpan(at, end, Kind.SLOT));
            return end;
        }
        end = runEnd(text, at);
        addRun(text, at, end, found);
        return end;
    }

    /** Whether a run or an open date can begin at a place: nearly nowhere in a text. */
    private static boolean mayBegin(String text, int at) {
        char c = text.charAt(at);
        if (!FIRSTS.has(c)) {
            return c >= 0x80 && !TermBorders.isHan(c) && Character.isDigit(c);
        }
        return !REPEATED.has(c) || (at + 1 < text.length() && text.charAt(at + 1) == c);
    }

    private static void addRun(String text, int at, int end, List<PlaceholderSpan> found) {
        if (end - at < 3) {
            return;
        }
        char c = text.charAt(at);
        if ((c == 'X' || c == 'Ｘ' || c == '×') && isAlone(text, at, end)) {
            found.add(new PlaceholderSpan(at, end, Kind.MARKER));
        } else if (c == 'x' && isWholeValue(text, at, end)) {
            found.add(new PlaceholderSpan(at, end, Kind.MARKER));
        } else if ((c == '?' || c == '？') && isApart(text, at)) {
            found.add(new PlaceholderSpan(at, end, Kind.MARKER));
        } else if (c == '_' && isRoom(text, at, end)) {
            found.add(new PlaceholderSpan(at, end, Kind.BLANK));
        }
    }

    private static int runEnd(String text, int at) {
        int end = at + 1;
        while (end < text.length() && text.charAt(end) == text.charAt(at)) {
            end++;
        }
        return end;
    }

    /** Not part of a word, a code ({@code CVE-2024-XXXX}) or a path. */
    private static boolean isAlone(String text, int at, int end) {
        return (at == 0 || !isCode(text.charAt(at - 1))) && (end == text.length() || !isCode(text.charAt(end)));
    }

    static boolean isCode(char c) {
        return TermBorders.isWordPart(c) || "-_/.\\#@$%".indexOf(c) >= 0;
    }

    /** {@code Link: xxx}: in small letters only where a label or a cell holds nothing else. */
    private static boolean isWholeValue(String text, int at, int end) {
        int before = at - 1;
        while (before >= 0 && text.charAt(before) == ' ') {
            before--;
        }
        int behind = end;
        while (behind < text.length() && text.charAt(behind) == ' ') {
            behind++;
        }
        boolean opens = before < 0 || ":：\n".indexOf(text.charAt(before)) >= 0;
        return opens && (behind == text.length() || text.charAt(behind) == '\n');
    }

    /** {@code Owner: ???}, but not {@code Why???}. */
    private static boolean isApart(String text, int at) {
        int before = at - 1;
        while (before >= 0 && text.charAt(before) == ' ') {
            before--;
        }
        return before < 0 || ":：|（(\n=-–—".indexOf(text.charAt(before)) >= 0;
    }

    /** A line to write on stands behind a colon or a Chinese character, or has its line for itself. */
    private static boolean isRoom(String text, int at, int end) {
        int before = at - 1;
        while (before >= 0 && text.charAt(before) == ' ') {
            before--;
        }
        boolean opens = before < 0 || text.charAt(before) == '\n';
        boolean closes = end == text.length() || text.charAt(end) == '\n';
        return (opens && closes)
                || (!opens && (":：(（$".indexOf(text.charAt(before)) >= 0 || TermBorders.isHan(text.charAt(before))))
                || (!closes && TermBorders.isHan(text.charAt(end)));
    }

    private static boolean isLoneEllipsis(String text) {
        int from = firstInk(text);
        int to = lastInk(text);
        int dots = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c != '.' && c != '…' && c != ' ') {
                return false;
            }
            dots += c == '…' ? 3 : 1;
        }
        return dots >= 3;
    }

    private static int firstInk(String text) {
        int at = 0;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int lastInk(String text) {
        int at = text.length();
        while (at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return Math.max(at, firstInk(text));
    }
}
