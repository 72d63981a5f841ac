package org.commcheck.engine;

import java.util.Locale;

/**
 * Whether a text says certain words; for the conditions of rules. Upper and lower case count as equal.
 *
 * <pre>{@code Mention.of( text, "synergy" )}</pre>
 */
public final class Mention {

    private Mention() {}

    /** Whether the words stand in the text; Latin ones as whole words. False for no words. */
    public static boolean of(String text, String words) {
        String lower = text.toLowerCase(Locale.ROOT);
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        int at = wanted.isEmpty() ? -1 : lower.indexOf(wanted);
        while (at >= 0) {
            if (border(lower, at) && border(lower, at + wanted.length())) {
                return true;
            }
            at = lower.indexOf(wanted, at + 1);
        }
        return false;
    }

    /** Whether the text begins with these characters. */
    public static boolean begins(String text, String words) {
        return text.strip().toLowerCase(Locale.ROOT).startsWith(words.strip().toLowerCase(Locale.ROOT));
    }

    /** Whether the text is these words and no more. */
    public static boolean same(String text, String words) {
        return text.strip().equalsIgnoreCase(words.strip());
    }

    private static boolean border(String text, int at) {
        return at == 0 || at == text.length() || !(latin(text.charAt(at - 1)) && latin(text.charAt(at)));
    }

    private static boolean latin(char letter) {
        return Character.isLetterOrDigit(letter)
                && Character.UnicodeScript.of(letter) != Character.UnicodeScript.HAN
                && Character.UnicodeScript.of(letter) != Character.UnicodeScript.HIRAGANA;
    }
}
