package org.commcheck.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern with the few characters that its matches can begin with. A search passes over all other places without asking the pattern, which is most of the
 * work in a text that has no match. Immutable, for any number of threads.
 *
 * <pre>{@code
 * private static final GuardedPattern TEAM = GuardedPattern.of("wWoO我", "(?i)\\b(?:we|our)\\b|我们");
 * …
 * boolean speaksForAll = TEAM.isIn(text);
 * }</pre>
 */
public final class GuardedPattern {

    private final CharSet first;
    private final Pattern pattern;

    private GuardedPattern(CharSet first, Pattern pattern) {
        this.first = first;
        this.pattern = pattern;
    }

    /**
     * A pattern.
     *
     * @param first every character that a match can begin with; what stands before it, {@code \b} or a look behind, is none
     */
    public static GuardedPattern of(String first, String regex) {
        return new GuardedPattern(CharSet.of(first), Pattern.compile(regex));
    }

    /** The pattern itself. */
    public Pattern pattern() {
        return pattern;
    }

    /** Whether a match may begin with a character; a “no” is certain. */
    public boolean mayBegin(char c) {
        return first.has(c);
    }

    /** Whether a text holds a match. */
    public boolean isIn(String text) {
        int at = next(text, 0);
        return at < text.length() && find(matcher(text), text, at);
    }

    /** A matcher for {@link #find}. */
    public Matcher matcher(String text) {
        return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    }

    /**
     * Looks for the first match that begins at a place or behind it, as {@link Matcher#find(int)} does.
     *
     * @param matcher of the text; holds the match afterwards
     */
    public boolean find(Matcher matcher, String text, int from) {
        for (int at = next(text, from); at < text.length(); at = next(text, at + 1)) {
            if (matcher.region(at, text.length()).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    private int next(String text, int from) {
        int at = from;
        while (at < text.length() && !mayBegin(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
