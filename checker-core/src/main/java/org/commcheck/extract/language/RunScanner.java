package org.commcheck.extract.language;

import java.util.List;
import java.util.regex.Pattern;
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

    private static final String OPENING_QUOTES = "「『“《‘";
    private static final String CLOSING_QUOTES = "」』”》’";

    /** What a running figure counts. */
    private static final Pattern UNIT = Pattern.compile(
            "\\s*(?:秒|分钟|分鐘|小时|小時|天|次|步|米|金币|金幣|积分|積分|[%％]|(?i:(?:second|minute|hour|day|point|coin|item|file|result|step)s?\\b))");

    /** Right before its words the label that says that a screen shows them. */
    private static final Pattern SHOWN = Pattern.compile(
            "(?:文案|提示语|提示語|提示文字|提示信息|界面显示|介面顯示|(?i:\\b(?:caption|label|message|prompt|display|countdown|toast)(?: text)?))\\s*[:：][^\\n。;；]*$");

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
        if ((c == 'X' || c == 'Ｘ' || c == '×') && isAlone(text, at, end) && !isRunningValue(text, at, end)) {
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

    /**
     * 「剩余 XXX 秒」, {@code “XXX seconds left”}, 提示文案：还有 XXX 秒: in words that a screen shows the figure before a unit changes as it runs, and
     * nobody is to put one in.
     */
    private static boolean isRunningValue(String text, int at, int end) {
        return UNIT.matcher(text).region(end, text.length()).lookingAt()
                && (isQuoted(text, at, end) || SHOWN.matcher(text).region(0, at).find());
    }

    /** Whether a quotation that begins in the same line before a place ends behind it. */
    private static boolean isQuoted(String text, int at, int end) {
        for (int i = at - 1; i >= 0 && text.charAt(i) != '\n'; i--) {
            int kind = OPENING_QUOTES.indexOf(text.charAt(i));
            if (kind >= 0) {
                int close = text.indexOf(CLOSING_QUOTES.charAt(kind), end);
                int feed = text.indexOf('\n', end);
                return close >= 0 && (feed < 0 || close < feed);
            }
            if (CLOSING_QUOTES.indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return false;
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
