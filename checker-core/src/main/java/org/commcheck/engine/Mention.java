package org.commcheck.engine;

import java.util.Locale;
import org.commcheck.extract.vocabulary.TermBorders;

/**
 * Whether a text says certain words; for the conditions of rules. Upper and lower case count as equal.
 *
 * <pre>{@code Mention.of( text, "synergy" )}</pre>
 */
public final class Mention {

    private Mention() {}

    /** Whether the words stand in the text, as whole words where the word lists want it so. False for no words. */
    public static boolean of(String text, String words) {
        String wanted = words.strip();
        int length = wanted.length();
        for (int at = 0; length > 0 && at + length <= text.length(); at++) {
            if (text.regionMatches(true, at, wanted, 0, length)
                    && TermBorders.startsAt(text, at)
                    && TermBorders.endsAt(text, at + length)) {
                return true;
            }
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
}
