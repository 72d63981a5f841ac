package org.commcheck.extract.language;

import java.util.Optional;

/**
 * The number, letter or bullet that an item begins with.
 *
 * @param style markers of one list share it: {@code 1.}, {@code (a)}, {@code ①}, （一）
 * @param value 0 for {@code a}, 1 for {@code 1}, …; a bullet has -1
 * @param end behind its last character
 */
record ItemMarker(String style, int value, int end) {

    static final String BULLETS = "•⁃▪◦‣";

    /** What stands behind a number or letter. */
    static final String MARKS = ".)）、";

    /** In brackets; longer lists go on in digits. */
    private static final String HAN_NUMERALS = "一二三四五六七八九十";

    /** The longest number that counts as one; longer ones are years and figures. */
    private static final int MOST_DIGITS = 3;

    /** The marker at an offset; a blank must stand behind it, unless it is a bullet or ends as Chinese ones do: {@code 1、}, （1）. */
    static Optional<ItemMarker> at(String text, int at) {
        if (BULLETS.indexOf(text.charAt(at)) >= 0) {
            return Optional.of(new ItemMarker("•", -1, at + 1));
        }
        if (isCircled(text.charAt(at))) {
            return Optional.of(new ItemMarker("①", text.charAt(at) - '①' + 1, at + 1));
        }
        if (text.charAt(at) == '（') {
            Optional<ItemMarker> numeral = hanNumeral(text, at);
            if (numeral.isPresent()) {
                return numeral;
            }
        }
        int from = text.charAt(at) == '(' || text.charAt(at) == '（' ? at + 1 : at;
        int digits = digitsEnd(text, from);
        boolean letter = digits == from && from < text.length() && text.charAt(from) >= 'a' && text.charAt(from) <= 'z';
        int behind = letter ? from + 1 : digits;
        int end = marksEnd(text, behind);
        boolean marked = behind > from && end > behind && end < text.length();
        if (!marked || (!isWide(text.charAt(end - 1)) && !TextMarks.isBlank(text.charAt(end)))) {
            return Optional.empty();
        }
        int value = letter ? text.charAt(from) - 'a' : Integer.parseInt(text.substring(from, digits));
        String style = text.substring(at, from) + (letter ? 'a' : '1') + text.substring(behind, end);
        return Optional.of(new ItemMarker(style, value, end));
    }

    /** Whether a character is a marker by itself, wherever it stands. */
    static boolean isCircled(char c) {
        return c >= '①' && c <= '⑳';
    }

    private static Optional<ItemMarker> hanNumeral(String text, int at) {
        boolean bracketed = at + 2 < text.length() && text.charAt(at + 2) == '）';
        int value = bracketed ? HAN_NUMERALS.indexOf(text.charAt(at + 1)) + 1 : 0;
        return value > 0 ? Optional.of(new ItemMarker("（一）", value, at + 3)) : Optional.empty();
    }

    /** Whether it goes on with the list that another marker belongs to. */
    boolean follows(ItemMarker other) {
        return style.equals(other.style) && (value == other.value + 1 || value < 0);
    }

    /** {@code 1、订餐}, （1）订餐: no blank follows. */
    private static boolean isWide(char mark) {
        return mark == '、' || mark == '）';
    }

    private static int digitsEnd(String text, int from) {
        int end = from;
        while (end < text.length() && end - from < MOST_DIGITS && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int marksEnd(String text, int from) {
        int end = from;
        while (end < text.length() && end - from < 2 && MARKS.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }
}
