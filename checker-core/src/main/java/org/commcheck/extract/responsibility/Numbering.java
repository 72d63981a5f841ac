package org.commcheck.extract.responsibility;

/** Reads the number at the start of a name: {@code 1.2 Test}, {@code 3) Build}, 二、开发. */
final class Numbering {

    private static final String HAN_DIGITS = "一二三四五六七八九十";

    private Numbering() {}

    /** The number without the mark behind it, such as {@code 1.2}; empty if there is none. */
    static String of(String name) {
        int end = 0;
        while (end < name.length() && (Character.isDigit(name.charAt(end)) || isInnerDot(name, end))) {
            end++;
        }
        if (end > 0) {
            return end < name.length() ? name.substring(0, end) : "";
        }
        while (end < name.length() && HAN_DIGITS.indexOf(name.charAt(end)) >= 0) {
            end++;
        }
        boolean marked = end > 0 && end < name.length() && "、.．".indexOf(name.charAt(end)) >= 0;
        return marked ? name.substring(0, end) : "";
    }

    private static boolean isInnerDot(String name, int at) {
        return at > 0
                && name.charAt(at) == '.'
                && at + 1 < name.length()
                && Character.isDigit(name.charAt(at + 1))
                && Character.isDigit(name.charAt(at - 1));
    }
}
