package org.commcheck.extract.time;

import org.commcheck.extract.time.EnglishNumbers.Quantity;
import org.commcheck.text.CharSet;
import org.jspecify.annotations.Nullable;

/** Numbers in Chinese text: digits, 十五, 二零二六, 一百三十, 廿七. Reads only. */
final class ChineseNumbers {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final CharSet NUMERALS = CharSet.of(DIGITS + "十百千两廿卅〇");
    private static final int LONGEST = 8;

    private final Tokens t;

    ChineseNumbers(Tokens tokens) {
        t = tokens;
    }

    /** 1–7 for the character behind 周 or 星期, Monday first; 0 for any other. */
    static int weekday(char c) {
        if (c >= '1' && c <= '7') {
            return c - '0';
        }
        return c == '日' || c == '天' ? 7 : Math.max(0, "零一二三四五六".indexOf(c));
    }

    static boolean numeral(char c) {
        return NUMERALS.has(c);
    }

    /** Digits with or without a fraction, or a run of Chinese numerals; for {@code 1-2} and 一至二 the greater. */
    @Nullable
    Quantity quantity(int at) {
        Quantity first = one(at);
        if (first == null) {
            return null;
        }
        char c = t.ch(first.end());
        Quantity second = c == '-' || c == '~' || c == '至' || c == '到' ? one(first.end() + 1) : null;
        return second != null && second.value() > first.value() ? second : first;
    }

    /**
     * A day of a month that was read.
     *
     * @param end the token behind it
     */
    record Day(int end, int number) {}

    /** A day of a month with its 日 or 号. */
    @Nullable
    Day markedDay(int at) {
        Quantity day = whole(at);
        boolean marked = day != null
                && day.value() >= 1
                && day.value() <= 31
                && (t.ch(day.end()) == '日' || t.ch(day.end()) == '号');
        return marked && day != null ? new Day(day.end() + 1, day.whole()) : null;
    }

    /** A whole number; null for a fraction or a range. */
    @Nullable
    Quantity whole(int at) {
        if (t.isNumber(at)) {
            return t.value(at) < 0 ? null : Quantity.of(at + 1, t.value(at));
        }
        return numerals(at);
    }

    private @Nullable Quantity one(int at) {
        Quantity whole = whole(at);
        boolean fraction = whole != null
                && t.isNumber(at)
                && t.ch(whole.end()) == '.'
                && t.glued(whole.end())
                && t.glued(whole.end() + 1)
                && t.isNumber(whole.end() + 1);
        if (whole == null || !fraction) {
            return whole;
        }
        int digits = whole.end() + 1;
        return Quantity.of(digits + 1, whole.value() + Math.max(0, t.value(digits)) / Math.pow(10, t.length(digits)));
    }

    /** Behind the numerals from a token on, or so many of them as a number may have. */
    static int behindNumerals(Tokens t, int at) {
        int end = at;
        while (end - at < LONGEST && numeral(t.ch(end)) && t.isHan(end)) {
            end++;
        }
        return end;
    }

    private @Nullable Quantity numerals(int at) {
        int end = behindNumerals(t, at);
        if (end == at) {
            return null;
        }
        boolean digitsOnly = true;
        for (int i = at; i < end; i++) {
            digitsOnly &= DIGITS.indexOf(digit(i)) >= 0;
        }
        return Quantity.of(end, digitsOnly ? digits(at, end) : value(at, end));
    }

    private char digit(int i) {
        return t.ch(i) == '〇' ? '零' : t.ch(i) == '两' ? '二' : t.ch(i);
    }

    private int digits(int at, int end) {
        int value = 0;
        for (int i = at; i < end; i++) {
            value = value * 10 + DIGITS.indexOf(digit(i));
        }
        return value;
    }

    private int value(int at, int end) {
        int value = 0;
        int digit = 0;
        for (int i = at; i < end; i++) {
            int factor = factor(t.ch(i));
            if (factor == 0) {
                digit = DIGITS.indexOf(digit(i));
            } else if (factor > 10 && t.ch(i) != '百' && t.ch(i) != '千') {
                value += factor;
                digit = 0;
            } else {
                value += (digit == 0 ? 1 : digit) * factor;
                digit = 0;
            }
        }
        return value + digit;
    }

    /** What the numeral before it is multiplied with, or for 廿 and 卅 its own value. */
    private static int factor(char c) {
        return switch (c) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1000;
            case '廿' -> 20;
            case '卅' -> 30;
            default -> 0;
        };
    }
}
