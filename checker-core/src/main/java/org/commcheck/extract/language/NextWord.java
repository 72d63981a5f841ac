package org.commcheck.extract.language;

import java.util.Locale;

/**
 * What follows a stop: it tells whether a sentence can begin there.
 *
 * @param first the first character that is no opening quote or bracket
 * @param lower the word in small letters, without what an apostrophe adds; empty if no letter follows
 * @param word the word as written
 * @param bracketed whether a round bracket opens before it
 * @param aside whether a dash stands before it, and a small letter behind the dash: {@code (so?) -- we hope}
 */
record NextWord(char first, String lower, String word, boolean bracketed, boolean aside) {

    private static final int LONGEST = 20;

    static NextWord at(String text, int from) {
        int at = from;
        while (at < text.length() && TextMarks.isOpening(text.charAt(at)) && at - from < 4) {
            at++;
        }
        int end = at;
        while (end < text.length() && Character.isLetter(text.charAt(end)) && end - at < LONGEST) {
            end++;
        }
        String word = text.substring(at, end);
        boolean aside = isDash(text, from) && isLowerBehindDashes(text, from);
        char first = at < text.length() ? text.charAt(at) : ' ';
        return new NextWord(first, word.toLowerCase(Locale.ROOT), word, text.charAt(from) == '(', aside);
    }

    private static boolean isLowerBehindDashes(String text, int from) {
        int at = from;
        while (at < text.length() && at - from < LONGEST && (isDash(text, at) || text.charAt(at) == ' ')) {
            at++;
        }
        return at < text.length() && Character.isLowerCase(text.charAt(at));
    }

    private static boolean isDash(String text, int at) {
        return "-–—".indexOf(text.charAt(at)) >= 0;
    }

    /** Whether it begins with a small letter; {@code iOS} is a name. */
    boolean isLower() {
        return Character.isLowerCase(first) && word.chars().noneMatch(Character::isUpperCase);
    }

    boolean isDigit() {
        return Character.isDigit(first);
    }

    /** A letter by itself, but for the pronoun: {@code Fig. A}. */
    boolean isSingle() {
        return word.length() == 1 && !word.equals("I") && !word.equals("A") && !TextMarks.isHan(first);
    }

    /** Two or more capitals and nothing else: {@code EST}. */
    boolean isCapitals() {
        return word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
    }

    boolean isBracketed() {
        return bracketed;
    }

    /** Whether a mark follows that no sentence begins with. */
    boolean isInside() {
        return aside || ",;:，；：、)]）】%=&+/".indexOf(first) >= 0;
    }

    boolean is(String other) {
        return lower.equals(other);
    }
}
