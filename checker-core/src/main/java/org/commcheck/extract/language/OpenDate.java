package org.commcheck.extract.language;

import org.commcheck.extract.vocabulary.TermBorders;

/** Recognises dates whose figures are still to be put in: {@code YYYY-MM-DD}, XX月XX日. */
final class OpenDate {

    private static final String CROSSES = "XxＸ×*＊〇○";
    private static final String LETTERS = "YMD";
    private static final String UNITS = "年月日";
    private static final int LONGEST = 24;

    private OpenDate() {}

    /** The end of a date such as XX月XX日, XXXX年 or 20XX年 that begins at {@code from}; {@code from} if none does. */
    static int crossedEnd(String text, int from) {
        if (from > 0 && (TermBorders.isWordPart(text.charAt(from - 1)) || isCross(text.charAt(from - 1)))) {
            return from;
        }
        int end = from;
        int crosses = 0;
        while (end < text.length() && end - from < LONGEST) {
            int unit = figuresEnd(text, end);
            if (unit == end || unit == text.length() || UNITS.indexOf(text.charAt(unit)) < 0) {
                break;
            }
            crosses += crosses(text, end, unit);
            end = unit + 1;
        }
        return crosses >= 2 ? end : from;
    }

    private static int crosses(String text, int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += isCross(text.charAt(i)) ? 1 : 0;
        }
        return count;
    }

    private static int figuresEnd(String text, int from) {
        int at = from;
        while (at < text.length()
                && at - from <= 4
                && (isCross(text.charAt(at)) || Character.isDigit(text.charAt(at)))) {
            at++;
        }
        return at;
    }

    private static boolean isCross(char c) {
        return CROSSES.indexOf(c) >= 0;
    }

    /**
     * The end of a pattern such as {@code YYYY-MM-DD}, {@code DD/MM/YYYY} or YYYY年MM月DD日 that begins at {@code from}: the year and at least
     * one more part; {@code from} if none does.
     */
    static int patternEnd(String text, int from) {
        if (from > 0 && RunScanner.isCode(text.charAt(from - 1))) {
            return from;
        }
        int at = from;
        int parts = 0;
        boolean year = false;
        while (parts == 0 || goesOn(text, at)) {
            int start = parts == 0 ? at : at + 1;
            int end = lettersEnd(text, start);
            if (end - start != 2 && end - start != 4) {
                return from;
            }
            year |= Character.toUpperCase(text.charAt(start)) == 'Y' && end - start == 4;
            parts++;
            at = end;
        }
        if (at < text.length() && UNITS.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        boolean alone = at == text.length() || !RunScanner.isCode(text.charAt(at)) || text.charAt(at) == '.';
        return year && parts > 1 && alone ? at : from;
    }

    private static boolean goesOn(String text, int at) {
        return at + 1 < text.length() && "-/.年月 ".indexOf(text.charAt(at)) >= 0 && isLetter(text.charAt(at + 1));
    }

    private static int lettersEnd(String text, int from) {
        int at = from;
        while (at < text.length()
                && isLetter(text.charAt(at))
                && text.charAt(at) == text.charAt(from)
                && at - from < 5) {
            at++;
        }
        return at;
    }

    private static boolean isLetter(char c) {
        return LETTERS.indexOf(Character.toUpperCase(c)) >= 0;
    }
}
