package org.commcheck.extract.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.commcheck.extract.vocabulary.Tables;
import org.commcheck.extract.vocabulary.TermBorders;
import org.commcheck.text.CharSigns;

/**
 * Finds words that shout: seven or more capitals in a row of words, and repeated exclamation marks. Acronyms, names, constants, and labels before
 * a colon don't shout, nor does a heading, which is all capitals and nothing else. Immutable, for any number of threads.
 */
public final class ShoutScanner {

    private static final int LOUD = 7;

    private static final long MARKS = CharSigns.of("!！");

    /** Those of ASCII, and all letters that are not. */
    private static final long CAPITALS = CharSigns.of("AÄ");

    private static final String CODE = "'\"`(=*@";

    private final WordLists capitals;

    private ShoutScanner(WordLists capitals) {
        this.capitals = capitals;
    }

    /** A scanner with the table {@code terms-capitals}. */
    public static ShoutScanner of(Tables tables) {
        return new ShoutScanner(WordLists.of(tables, "terms-capitals"));
    }

    /** The shouts, sorted by start, apart from each other. */
    public List<Span> scan(String text) {
        return scan(text, CharSigns.of(text));
    }

    /**
     * The shouts, sorted by start, apart from each other.
     *
     * @param signs of the text, see {@link CharSigns}
     */
    public List<Span> scan(String text, long signs) {
        boolean marked = CharSigns.share(signs, MARKS);
        boolean loud = CharSigns.share(signs, CAPITALS) && mayShout(text);
        if (!marked && !loud) {
            return List.of();
        }
        List<Span> spans = new ArrayList<>();
        if (loud) {
            addWords(text, spans);
        }
        if (marked) {
            addMarks(text, spans);
        }
        spans.sort(Comparator.comparingInt(Span::start));
        return spans;
    }

    /** Whether so many capitals stand in a row with nothing but white space between, which is so in hardly a text. */
    private static boolean mayShout(String text) {
        int row = 0;
        for (int i = 0; i < text.length() && row < LOUD; i++) {
            char c = text.charAt(i);
            if (isLoud(c)) {
                row++;
            } else if (!Character.isWhitespace(c)) {
                row = 0;
            }
        }
        return row >= LOUD;
    }

    private static boolean isLoud(char c) {
        return c < 0x80 ? (c >= 'A' && c <= 'Z') || c == '\'' : c == '’' || Character.isUpperCase(c);
    }

    private void addWords(String text, List<Span> spans) {
        List<Word> words = Word.split(text);
        int first = 0;
        while (first < words.size()) {
            int behind = first;
            while (behind < words.size()
                    && isCapitals(text, words.get(behind))
                    && (behind == first || words.get(behind).gap().isBlank())) {
                behind++;
            }
            if (behind > first && shouts(text, words, first, behind)) {
                spans.add(
                        new Span(words.get(first).start(), words.get(behind - 1).end()));
            }
            first = Math.max(behind, first + 1);
        }
    }

    private boolean shouts(String text, List<Word> words, int first, int behind) {
        int letters = 0;
        boolean raised = false;
        boolean named = true;
        for (Word word : words.subList(first, behind)) {
            String upper = word.lower().toUpperCase(Locale.ROOT);
            letters += word.end() - word.start();
            raised |= capitals.list("shout").contains(word.lower()) || isEnglish(upper);
            named &= capitals.list("name").contains(upper)
                    || capitals.list("word").contains(upper)
                    || capitals.list("unit").contains(upper);
        }
        return letters >= LOUD
                && raised
                && !named
                && !isLabel(text, words.get(behind - 1).end())
                && !isSign(text, words.get(first).start(), words.get(behind - 1).end())
                && !isStatement(text, words.get(behind - 1).end())
                && !isWhole(
                        text, words.get(first).start(), words.get(behind - 1).end());
    }

    /** By its ending; a long word in capitals may as well be a name. */
    private static boolean isEnglish(String upper) {
        return upper.length() >= LOUD
                && (upper.endsWith("ABLE")
                        || upper.endsWith("IBLE")
                        || upper.endsWith("LESS")
                        || upper.endsWith("FUL")
                        || upper.endsWith("LY")
                        || upper.endsWith("IOUS"));
    }

    private static boolean isCapitals(String text, Word word) {
        if (word.handle()) {
            return false;
        }
        for (int i = word.start(); i < word.end(); i++) {
            char c = text.charAt(i);
            if (!isLoud(c)) {
                return false;
            }
        }
        return (word.start() == 0 || "_.-/\\#$".indexOf(text.charAt(word.start() - 1)) < 0)
                && (word.end() == text.length() || "_/\\(=".indexOf(text.charAt(word.end())) < 0);
    }

    private static boolean isLabel(String text, int end) {
        return end < text.length() && ":：".indexOf(text.charAt(end)) >= 0;
    }

    /** {@code <END OF OUTAGE>}, {@code [DO NOT MERGE]}: a sign that the writer put up, alone in its brackets. */
    private static boolean isSign(String text, int start, int end) {
        return start > 0
                && end < text.length()
                && "<[【".indexOf(text.charAt(start - 1)) >= 0
                && ">]】".indexOf(text.charAt(end)) >= 0;
    }

    /** {@code ALTER USER root IDENTIFIED BY 'word';}: a line of code ends in a semicolon, and has signs that no sentence has. */
    private static boolean isStatement(String text, int end) {
        int start = text.lastIndexOf('\n', end - 1) + 1;
        int feed = text.indexOf('\n', end);
        String line = text.substring(start, feed < 0 ? text.length() : feed).strip();
        return line.endsWith(";") && line.chars().anyMatch(c -> CODE.indexOf(c) >= 0);
    }

    /** Nothing else in the text, and no sentence mark behind it: a heading or the content of a cell. */
    private static boolean isWhole(String text, int start, int end) {
        for (int i = 0; i < text.length(); i++) {
            boolean outside = i < start || i >= end;
            if (outside && (Character.isLetterOrDigit(text.charAt(i)) || ".!?".indexOf(text.charAt(i)) >= 0)) {
                return false;
            }
        }
        return true;
    }

    /** {@code !!}, ！！, but not {@code !!} before a word, which is code or a call. */
    private static void addMarks(String text, List<Span> spans) {
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && isMark(text.charAt(end))) {
                end++;
            }
            if (end - at < 2) {
                at = end + 1;
                continue;
            }
            boolean behindWord = at > 0 && !Character.isWhitespace(text.charAt(at - 1));
            boolean beforeWord = end < text.length() && TermBorders.isWordPart(text.charAt(end));
            if (behindWord && !beforeWord) {
                spans.add(new Span(at, end));
            }
            at = end;
        }
    }

    private static boolean isMark(char c) {
        return c == '!' || c == '！';
    }
}
