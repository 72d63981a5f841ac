package org.commcheck.extract.responsibility;

import java.util.Locale;
import java.util.Optional;

/** Tells a run of code letters, such as {@code R}, {@code a}, {@code RA}, from a word. */
final class LetterRun {

    /** Letters in a run that is no run of known letters: longer ones are words. */
    private static final int LONGEST_UNKNOWN = 3;

    private static final int LONGEST = 6;

    private final ResponsibilityWords words;

    LetterRun(ResponsibilityWords words) {
        this.words = words;
    }

    /** The run in upper case; empty if the token is none. Known letters may all be lower case in a run of one or two. */
    Optional<String> read(String token) {
        int length = token.length();
        if (length == 0 || length > LONGEST || !isLatin(token)) {
            return Optional.empty();
        }
        String upper = token.toUpperCase(Locale.ROOT);
        boolean code = length == 1
                || (token.equals(upper) && (length <= LONGEST_UNKNOWN ? !isOpen(token) : isKnown(upper)))
                || (length == 2 && token.equals(token.toLowerCase(Locale.ROOT)) && isKnown(upper));
        return code ? Optional.of(upper) : Optional.empty();
    }

    private static boolean isLatin(String token) {
        int at = 0;
        while (at < token.length() && Folding.isLatin(token.charAt(at))) {
            at++;
        }
        return at == token.length();
    }

    /** Whether any variant uses each of the letters, and none stands twice. */
    boolean isKnown(String run) {
        for (int i = 0; i < run.length(); i++) {
            if (!words.isLetter(run.charAt(i)) || run.indexOf(run.charAt(i)) < i) {
                return false;
            }
        }
        return true;
    }

    private boolean isOpen(String token) {
        return words.role(Folding.key(token)).isPresent();
    }
}
