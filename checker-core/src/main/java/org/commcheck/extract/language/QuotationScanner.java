package org.commcheck.extract.language;

import java.util.ArrayList;
import java.util.List;
import org.commcheck.extract.vocabulary.TermBorders;
import org.commcheck.text.CharSigns;

/**
 * Finds what stands in quotation marks and is long enough to be somebody's words rather than a name or a term: three English words or four
 * Chinese characters. The marks belong to the span. A mark that is never closed quotes nothing; a quotation ends within its paragraph.
 */
public final class QuotationScanner {

    private static final int SPOKEN_WORDS = 3;
    private static final int SPOKEN_HAN = 4;
    private static final String OPENING = "“\"「『‘'";
    private static final String CLOSING = "”\"」』’'";

    private static final long OPENING_SIGNS = CharSigns.of(OPENING);

    private QuotationScanner() {}

    /**
     * The quotations, sorted, none inside another.
     *
     * @param signs of the text, see {@link CharSigns}: few have an opening mark
     */
    public static List<Span> scan(String text, long signs) {
        return CharSigns.share(signs, OPENING_SIGNS) ? scan(text) : List.of();
    }

    /** The quotations, sorted, none inside another. */
    public static List<Span> scan(String text) {
        int at = firstMark(text);
        if (at == text.length()) {
            return List.of();
        }
        List<Span> spans = new ArrayList<>();
        int[] unclosedUntil = new int[OPENING.length()];
        while (at < text.length()) {
            int kind = kind(text.charAt(at));
            if (kind < 0 || !opens(text, at) || at < unclosedUntil[kind]) {
                at++;
                continue;
            }
            int close = closing(text, at + 1, CLOSING.charAt(kind));
            if (close < 0) {
                unclosedUntil[kind] = -close;
                at++;
            } else {
                if (spoken(text, at + 1, close)) {
                    spans.add(new Span(at, close + 1));
                }
                at = close + 1;
            }
        }
        return spans;
    }

    /** Where the first opening mark stands: most texts have none. */
    private static int firstMark(String text) {
        int at = 0;
        while (at < text.length() && kind(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    /** The place of an opening mark among such marks; -1 for other characters. */
    private static int kind(char c) {
        boolean other = c < 0x80 ? c != '"' && c != '\'' : c > '』';
        return other ? -1 : OPENING.indexOf(c);
    }

    /** An apostrophe inside or behind a word opens nothing, nor does a straight mark behind a digit (inches). */
    private static boolean opens(String text, int at) {
        char c = text.charAt(at);
        boolean either = c == '"' || c == '\'' || c == '‘';
        return !either || at == 0 || !TermBorders.isWordPart(text.charAt(at - 1));
    }

    /** The closing mark, or minus the place where the search for it gave up. */
    private static int closing(String text, int from, char mark) {
        boolean apostrophe = mark == '\'' || mark == '’';
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == mark && !(apostrophe && i + 1 < text.length() && TermBorders.isWordPart(text.charAt(i + 1)))) {
                return i;
            }
            if (c == '\n' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                return -i;
            }
        }
        return -text.length();
    }

    private static boolean spoken(String text, int from, int to) {
        int han = 0;
        int words = 0;
        boolean inWord = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            han += TermBorders.isHan(c) ? 1 : 0;
            boolean letter = TermBorders.isWordPart(c);
            words += letter && !inWord ? 1 : 0;
            inWord = letter || (inWord && (c == '\'' || c == '’' || c == '-'));
        }
        return han >= SPOKEN_HAN || words >= SPOKEN_WORDS;
    }
}
