package org.commcheck.extract.vocabulary;

import org.commcheck.text.Scripts;

/** Chinese words whose characters are set apart to fill a line, as letters and forms of offices do: 时　　间, 主 持 人. */
public final class SpreadWords {

    /** Longer labels are not set apart. */
    private static final int LONGEST = 12;

    private SpreadWords() {}

    /** The words put together if nothing but blanks stands between single Chinese characters; else as they are. */
    public static String joined(String words) {
        if (words.length() < 3
                || words.length() > LONGEST
                || !Scripts.isHan(words.charAt(0))
                || !isBlank(words.charAt(1))) {
            return words;
        }
        StringBuilder joined = new StringBuilder();
        boolean apart = true;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (!isBlank(c)) {
                if (!apart || !Scripts.isHan(c)) {
                    return words;
                }
                joined.append(c);
            }
            apart = isBlank(c);
        }
        return joined.toString();
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00a0';
    }
}
