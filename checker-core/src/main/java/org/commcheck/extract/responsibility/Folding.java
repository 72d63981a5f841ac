package org.commcheck.extract.responsibility;

import java.util.Locale;
import org.commcheck.text.Scripts;

/** Brings the spellings of a cell or a heading to one, so that look-ups need to know only one. Every character keeps its place. */
final class Folding {

    private static final int FULL_WIDTH_SHIFT = 0xFEE0;

    private Folding() {}

    /** The text with full-width letters, digits and punctuation as ASCII and all white space as a blank; as long as it was. */
    static String width(String text) {
        int at = 0;
        while (at < text.length() && isPlain(text.charAt(at))) {
            at++;
        }
        return at == text.length() ? text : width(text, at);
    }

    private static String width(String text, int plain) {
        char[] folded = text.toCharArray();
        for (int i = plain; i < folded.length; i++) {
            folded[i] = fold(folded[i]);
        }
        return new String(folded);
    }

    /** Whether a character is among the most common that stay as they are. */
    private static boolean isPlain(char c) {
        return (c >= ' ' && c < 0x7F) || (c >= '\u4E00' && c <= '\u9FFF');
    }

    /** How look-ups spell a word: folded width, lower case, one blank between words, none at the ends. */
    static String key(String text) {
        String folded = width(text);
        int repeated = folded.indexOf("  ");
        return (repeated < 0 ? folded : single(folded)).strip().toLowerCase(Locale.ROOT);
    }

    private static String single(String folded) {
        StringBuilder key = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            boolean repeats = c == ' ' && key.length() > 0 && key.charAt(key.length() - 1) == ' ';
            if (!repeats) {
                key.append(c);
            }
        }
        return key.toString();
    }

    /** Whether a character counts as a blank when folded. */
    static boolean isBlank(char c) {
        return !isLatin(c) && fold(c) == ' ';
    }

    static boolean isHan(char c) {
        return Scripts.isHan(c);
    }

    static boolean isLatin(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }

    private static char fold(char c) {
        if (c >= '\uFF01' && c <= '\uFF5E') {
            return (char) (c - FULL_WIDTH_SHIFT);
        }
        boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
        return blank ? ' ' : c;
    }
}
