package org.commcheck.extract.structure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who wrote it and when, in one field: {@code Ana Lima, 4 March 2026}, 冯杰　2026年11月6日.
 *
 * @param nameEnd behind the name, from the start of the value
 * @param dayStart where the day begins
 * @param dayEnd behind the day
 */
record Byline(int nameEnd, int dayStart, int dayEnd) {

    private static final int LONGEST = 60;

    private static final Pattern NAME_AND_DAY = Pattern.compile("(\\p{L}[\\p{L} .'’、/&-]{1,34}?)[\\s\u3000,，;；|·(（–—-]+"
            + "((?:(?:19|20)\\d\\d[-./年]|\\d{1,2}(?:st|nd|rd|th)? \\p{L}|\\d{1,2}[./月]\\d"
            + "|(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.? \\d)[^()（）]{1,20})[)）]?");

    /** The two parts of the value of a field for an author, if it has both. */
    static Optional<Byline> of(String value) {
        if (value.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher both = NAME_AND_DAY.matcher(value);
        return both.matches() ? Optional.of(new Byline(both.end(1), both.start(2), both.end(2))) : Optional.empty();
    }
}
