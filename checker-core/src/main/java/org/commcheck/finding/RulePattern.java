package org.commcheck.finding;

/**
 * Names guidelines: one by its id, a family by its name, or several with {@code *}, which stands for anything: {@code precision/vague-deadline},
 * {@code vague-deadline}, {@code structure}, {@code structure/*}, {@code *}{@code /raci-*}.
 *
 * @param written as the user wrote it
 */
public record RulePattern(String written) {

    private static final char ANYTHING = '*';

    /** Whether it is the id of one guideline rather than a pattern. */
    public boolean isId() {
        return written.indexOf('/') >= 0 && written.indexOf(ANYTHING) < 0;
    }

    public boolean matches(RuleId rule) {
        if (written.indexOf('/') >= 0 || written.equals("*")) {
            return matches(written, rule.toString());
        }
        return matches(written, rule.family()) || matches(written, rule.name());
    }

    /** The usual walk with one way back: to the last {@code *}, which then takes one letter more. */
    private static boolean matches(String pattern, String text) {
        int at = 0;
        int back = -1;
        int backLetter = 0;
        int letter = 0;
        while (letter < text.length()) {
            if (at < pattern.length() && pattern.charAt(at) == ANYTHING) {
                back = at++;
                backLetter = letter;
            } else if (at < pattern.length() && pattern.charAt(at) == text.charAt(letter)) {
                at++;
                letter++;
            } else if (back >= 0) {
                at = back + 1;
                letter = ++backLetter;
            } else {
                return false;
            }
        }
        return pattern.substring(at).chars().allMatch(c -> c == ANYTHING);
    }

    @Override
    public String toString() {
        return written;
    }
}
