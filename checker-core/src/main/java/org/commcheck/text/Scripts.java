package org.commcheck.text;

/** Which script a character belongs to. */
public final class Scripts {

    private static final char FIRST_COMMON_HAN = '\u4E00';
    /** All from the first to this one are assigned. */
    private static final char LAST_COMMON_HAN = '\u9FEF';

    private Scripts() {}

    /** Whether a character of one code unit is Chinese; punctuation is not, and neither is half of one that takes two. */
    public static boolean isHan(char c) {
        if (c >= FIRST_COMMON_HAN && c <= LAST_COMMON_HAN) {
            return true;
        }
        // Nearly all that is left is punctuation and full-width forms, which need not be looked up.
        return c >= '\u2E80'
                && (c < '\u3008' || c > '\u3020')
                && c < '\uFB00'
                && Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }

    /** Whether a text holds a Chinese character. */
    public static boolean holdsHan(String text) {
        return text.codePoints().anyMatch(Character::isIdeographic);
    }
}
