package org.commcheck.parse;

/** Kinds of characters that the structure of Chinese and English documents hangs on. */
final class Chars {

    private static final String FORMAL_NUMERALS = "壹贰貳叁參肆伍陆陸柒捌玖拾貮";

    private static final String HAN_NUMERALS = "一二三四五六七八九十百壹贰貳贰叁參肆伍陆陸柒捌玖拾貮";

    private Chars() {}

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Whether a numeral is one of those that documents are divided by above all others: 壹、 stands over 一、. */
    static boolean isFormalNumeral(char c) {
        return FORMAL_NUMERALS.indexOf(c) >= 0;
    }

    static boolean isHanNumeral(char c) {
        return HAN_NUMERALS.indexOf(c) >= 0;
    }

    /** Chinese characters of the common blocks and of the surrogate pairs that hold the rare ones. */
    static boolean isHan(char c) {
        return (c >= '\u4E00' && c <= '\u9FFF')
                || (c >= '\u3400' && c <= '\u4DBF')
                || (c >= '\uF900' && c <= '\uFAFF')
                || (c >= '\uD840' && c <= '\uD88D');
    }

    static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '\u00C0' && c <= '\u024F');
    }

    static boolean isUpper(char c) {
        return isLatin(c) && Character.isUpperCase(c);
    }

    /** White space of any width, the zero-width and the non-breaking included. */
    static boolean isBlank(char c) {
        return c <= ' '
                ? c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\u000B'
                : c == '\u00A0' || c == '\u200B' || c == '\uFEFF' || Character.isWhitespace(c);
    }

    static int skipBlanks(CharSequence text, int from) {
        int at = from;
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Offset behind the last character that is no white space; at least {@code from}. */
    static int trimmedEnd(CharSequence text, int from, int to) {
        int end = to;
        while (end > from && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** Columns that a text takes on a screen: full-width characters take two. */
    static int width(CharSequence text) {
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean wide = (c >= '\u1100' && c <= '\u115F')
                    || (c >= '\u2E80' && c <= '\uA4CF')
                    || (c >= '\uAC00' && c <= '\uD7A3')
                    || (c >= '\uF900' && c <= '\uFAFF')
                    || (c >= '\uFE30' && c <= '\uFE6F')
                    || (c >= '\uFF00' && c <= '\uFF60')
                    || (c >= '\uFFE0' && c <= '\uFFE6');
            width += wide ? 2 : 1;
        }
        return width;
    }
}
