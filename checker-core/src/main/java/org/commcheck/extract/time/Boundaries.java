package org.commcheck.extract.time;

/** Whether a number stands free, or is a piece of something longer: a version, an identifier, a price, a phone number. */
final class Boundaries {

    /** How many digits a year has. */
    private static final int YEAR = 4;

    private Boundaries() {}

    /** Whether a date or duration may begin at this number. */
    static boolean freeLeft(Tokens t, int at) {
        if (!t.glued(at)) {
            return true;
        }
        char c = t.ch(at - 1);
        return switch (t.type(at - 1)) {
            case WORD, NUMBER -> false;
            case HAN, END -> true;
            case SYMBOL ->
                switch (c) {
                    case '#', '$', '€', '£', '¥', '%', '_', '&', '=', '\\', '*', '^', '+' -> false;
                    case '~' -> !t.glued(at - 1) || isBehindDay(t, at);
                    case '-', '/', ':', '.' ->
                        !t.glued(at - 1)
                                || t.isHan(at - 2)
                                || (c == ':' && !t.isNumber(at - 2))
                                || (t.ch(at - 2) == c && t.isHan(at - 3)); // 2008年——2018年
                    default -> true;
                };
        };
    }

    /** {@code 2008-1-5~2008-1-9}, 2008年~2009年: before the tildes a day ends; in {@code 1.2~20080109} it is part of a version. */
    private static boolean isBehindDay(Tokens t, int at) {
        int before = at - 1;
        while (t.ch(before) == '~') {
            before--;
        }
        char divider = t.ch(before - 1);
        boolean day = t.isNumber(before) && "-/.".indexOf(divider) >= 0 && divider != 0 && t.ch(before - 3) == divider;
        return t.isHan(before) || (day && t.isNumber(before - 4) && t.length(before - 4) == YEAR);
    }

    /** Whether a date or duration may end before this token. */
    static boolean freeRight(Tokens t, int end) {
        if (!t.glued(end)) {
            return true;
        }
        boolean goesOn = t.glued(end + 1) && (t.isNumber(end + 1) || t.isWord(end + 1));
        return switch (t.type(end)) {
            case WORD, NUMBER -> false;
            case HAN, END -> true;
            case SYMBOL ->
                switch (t.ch(end)) {
                    case '%', '_', '$', '€', '°', '\\' -> false;
                    case '-', '/', '.', ':', '\'' -> !goesOn;
                    default -> true;
                };
        };
    }
}
