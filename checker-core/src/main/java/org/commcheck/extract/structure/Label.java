package org.commcheck.extract.structure;

import java.util.Optional;
import java.util.regex.Pattern;
import org.commcheck.extract.vocabulary.SpreadWords;
import org.commcheck.text.CharSigns;

/**
 * A line of the form {@code Key: value}. Offsets are plain offsets into the text that was read.
 *
 * @param key what stands before the colon, stripped, characters set apart put together
 * @param valueStart first character of the value
 * @param valueEnd behind the value; the same as {@code valueStart} if there is none
 */
public record Label(String key, int valueStart, int valueEnd) {

    /** What no label is without, see {@link CharSigns}. */
    static final long COLONS = CharSigns.of(":：");

    private static final int LONGEST_KEY = 40;

    private static final Pattern LISTED = Pattern.compile("[,，|｜;；·]");

    /**
     * The label at the start of a line.
     *
     * @param text the text that holds the line
     * @param from start of the line
     * @param to end of the line, without its line end
     */
    public static Optional<Label> at(String text, int from, int to) {
        int colon = colon(text, from, Math.min(to, from + LONGEST_KEY));
        if (colon < 0) {
            return Optional.empty();
        }
        String key = SpreadWords.joined(text.substring(from, colon).strip());
        int start = colon + 1;
        while (start < to && isBlank(text.charAt(start))) {
            start++;
        }
        int end = to;
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        boolean address = text.startsWith("//", colon + 1);
        return key.isEmpty() || address ? Optional.empty() : Optional.of(new Label(key, start, end));
    }

    /** {@code Date of the test: …} labels the first line; {@code Version 2, 4 March 2026, owner: Ana} is a line of several things. */
    static boolean headsLine(String words) {
        int feed = words.indexOf('\n');
        return at(words, 0, feed < 0 ? words.length() : feed)
                .filter(label -> !LISTED.matcher(label.key()).find())
                .isPresent();
    }

    public boolean hasValue() {
        return valueEnd > valueStart;
    }

    /** The value's words. */
    public String value(String text) {
        return text.substring(valueStart, valueEnd);
    }

    /** A colon that divides; one between digits is a clock time, and one in brackets behind other words belongs to what stands in them. */
    private static int colon(String text, int from, int to) {
        boolean bracket = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            bracket = (bracket && c != ')' && c != '）') || (i > from && (c == '(' || c == '（'));
            if (!bracket && isColon(text, from, i)) {
                return i;
            }
            if (c == '。' || c == '；' || c == '\n' || (asks(c) && !isColonNext(text, from, i, to))) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isColon(String text, int from, int i) {
        char c = text.charAt(i);
        return c == '：' || (c == ':' && !(i > from && Character.isDigit(text.charAt(i - 1)) && nextIsDigit(text, i)));
    }

    /** Behind a question stands its answer, which is no key: {@code Who writes it? (Owner: Ana)}; {@code Done?: yes} is one. */
    private static boolean asks(char c) {
        return c == '?' || c == '？';
    }

    private static boolean isColonNext(String text, int from, int question, int to) {
        int next = question + 1;
        while (next < to && (isBlank(text.charAt(next)) || asks(text.charAt(next)))) {
            next++;
        }
        return next < to && isColon(text, from, next);
    }

    private static boolean nextIsDigit(String text, int i) {
        return i + 1 < text.length() && Character.isDigit(text.charAt(i + 1));
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '\u3000' || c == '\u200b';
    }
}
