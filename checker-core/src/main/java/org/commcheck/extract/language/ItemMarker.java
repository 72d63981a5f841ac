package org.commcheck.extract.language;

import java.util.Optional;

/**
 * The number, letter or bullet that an item begins with.
 *
 * @param style markers of one list share it: {@code 1.}, {@code (a)}
 * @param value 0 for {@code a}, 1 for {@code 1}, …; a bullet has -1
 * @param end behind its last character
 */
record ItemMarker(String style, int value, int end) {

    static final String BULLETS = "•⁃▪◦‣";

    /** What stands behind a number or letter. */
    static final String MARKS = ".)）、";

    /** The longest number that counts as one; longer ones are years and figures. */
    private static final int MOST_DIGITS = 3;

    /** The marker at an offset; a blank must stand behind it, unless it is a bullet or ends as Chinese ones do: {@code 1、}. */
    static Optional<ItemMarker> at(String text, int at) {
        if (BULLETS.indexOf(text.charAt(at)) >= 0) {
            return Optional.of(new ItemMarker("•", -1, at + 1));
        }
        int from = text.charAt(at) == '(' || text.charAt(at) == '（' ? at + 1 : at;
        int digits = digitsEnd(text, from);
        boolean letter = digits == from && from < text.length() && text.charAt(from) >= 'a' && text.charAt(from) <= 'z';
        int behind = letter ? from + 1 : digits;
        int end = marksEnd(text, behind);
        boolean marked = behind > from && end > behind && end < text.length();
        if (!marked || (text.charAt(end - 1) != '、' && !TextMarks.isBlank(text.charAt(end)))) {
            return Optional.empty();
        }
        int value = letter ? text.charAt(from) - 'a' : Integer.parseInt(text.substring(from, digits));
        String style = text.substring(at, from) + (letter ? 'a' : '1') + text.substring(behind, end);
        return Optional.of(new ItemMarker(style, value, end));
    }

    /** Whether it goes on with the list that another marker belongs to. */
    boolean follows(ItemMarker other) {
        return style.equals(other.style) && (value == other.value + 1 || value < 0);
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
