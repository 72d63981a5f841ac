package org.commcheck.text;

/**
 * Which characters a text may hold, as a mask of 64 bits: each punctuation mark of ASCII has a bit of its own, other characters share one with
 * their like. Whoever looks for something that cannot be without a certain character asks first, and is spared the search in nearly every text:
 *
 * <pre>{@code
 * private static final long BRACKETS = CharSigns.of("[(【（");
 * …
 * boolean worthASearch = CharSigns.share(text.signs(), BRACKETS);
 * }</pre>
 *
 * A “no” is certain, a “yes” is not.
 */
public final class CharSigns {

    /** Characters that mean the same to most readers, or are rare, share a bit. What is in none of the groups has the last bit. */
    private static final String[] GROUPS = {
        "。｡", "，", "、", "；", "：", "？", "！", "（", "）", "【", "】", "〔〕", "〈〉", "《》", "“”", "‘’", "「」", "『』", "…",
        "–—−‐‑‒―", "×Ｘ", "•·●○◦▪"
    };

    private static final int LINE = 32;
    private static final int BLANK = 33;
    private static final int SMALL = 34;
    private static final int CAPITAL = 35;
    private static final int DIGIT = 36;
    private static final int HAN = 37;
    private static final int FIRST_GROUP = 38;
    private static final int OTHER_DIGIT = 60;
    private static final int CIRCLED = 61;
    private static final int SURROGATE = 62;
    private static final int OTHER = 63;

    /** All that {@link Character#isDigit(char)} takes for a digit. */
    public static final long DIGITS = 1L << DIGIT | 1L << OTHER_DIGIT;

    /** All Chinese characters, those of two code units included. */
    public static final long HANS = 1L << HAN | 1L << SURROGATE;

    /** The bits of the characters below {@link #FAR}, in which all marks of the groups but the wide ones lie, and of those from {@link #WIDE} on. */
    private static final byte[] NEAR_BITS;

    private static final byte[] WIDE_BITS;
    private static final int FAR = 0x3100;
    private static final int WIDE = 0xFF00;

    static {
        NEAR_BITS = new byte[FAR];
        WIDE_BITS = new byte[0x10000 - WIDE];
        for (int c = 0; c < FAR; c++) {
            NEAR_BITS[c] = (byte) (c < 0x80 ? ascii((char) c) : plain((char) c));
        }
        for (int c = WIDE; c <= Character.MAX_VALUE; c++) {
            WIDE_BITS[c - WIDE] = (byte) plain((char) c);
        }
        for (int group = 0; group < GROUPS.length; group++) {
            for (char c : GROUPS[group].toCharArray()) {
                byte[] bits = c < FAR ? NEAR_BITS : WIDE_BITS;
                bits[c < FAR ? c : c - WIDE] = (byte) (FIRST_GROUP + group);
            }
        }
    }

    private CharSigns() {}

    /** The mask of a text; 0 for an empty one. */
    public static long of(String text) {
        long signs = 0;
        for (int i = 0; i < text.length(); i++) {
            signs |= 1L << bit(text.charAt(i));
        }
        return signs;
    }

    /** Whether texts with these masks may have a character in common. */
    public static boolean share(long one, long other) {
        return (one & other) != 0;
    }

    private static int bit(char c) {
        if (c < FAR) {
            return NEAR_BITS[c];
        }
        if (c >= '\u4E00' && c <= '\u9FFF') {
            return HAN;
        }
        return c >= WIDE ? WIDE_BITS[c - WIDE] : plain(c);
    }

    private static int ascii(char c) {
        if (c >= 'a' && c <= 'z') {
            return SMALL;
        }
        if (c >= 'A' && c <= 'Z') {
            return CAPITAL;
        }
        if (c >= '0' && c <= '9') {
            return DIGIT;
        }
        if (c <= ' ' || c == 0x7F) {
            return c == '\n' ? LINE : BLANK;
        }
        // The punctuation stands in four stretches: before the digits, behind them, behind the capitals, behind the
        // small letters.
        return c < '0' ? c - '!' : c < 'A' ? c - ':' + 15 : c < 'a' ? c - '[' + 22 : c - '{' + 28;
    }

    /** The bit of a character that is in no group. */
    private static int plain(char c) {
        if (Character.isSurrogate(c)) {
            return SURROGATE;
        }
        if (Character.isDigit(c)) {
            return OTHER_DIGIT;
        }
        if (c >= '①' && c <= '⑳') {
            return CIRCLED;
        }
        return c == '〇' || (c >= '\u3400' && c <= '\u4DBF') || (c >= '\uF900' && c <= '\uFAFF') ? HAN : OTHER;
    }
}
