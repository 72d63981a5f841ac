package org.commcheck.extract.prose;

import java.util.ArrayList;
import java.util.List;
import org.commcheck.extract.language.Span;
import org.commcheck.text.CharSet;

/** Divides text into sentences and these at marks; a mark between brackets divides nothing. */
final class Clauses {

    /** Longer clauses are cut, so that the time for many of them stays linear. */
    private static final int FARTHEST = 300;

    private static final CharSet STOPS = CharSet.of("。！？!?\n");
    private static final CharSet OPENING = CharSet.of("(（[【");
    private static final CharSet CLOSING = CharSet.of(")）]】");

    private Clauses() {}

    /** Whether a sentence ends at an offset. */
    static boolean isStop(String text, int at) {
        char c = text.charAt(at);
        boolean point = c == '.' && (at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1)));
        return point || STOPS.has(c);
    }

    /** Behind the clause that begins before an offset: a semicolon or the end of the sentence, unless that is far. */
    static int end(String text, int from) {
        int last = Math.min(text.length(), from + FARTHEST);
        int at = from;
        while (at < last && ";；".indexOf(text.charAt(at)) < 0 && !isStop(text, at)) {
            at++;
        }
        return at;
    }

    /** The sentences, each as its stretches between the marks; no stretch is blank, white space at their edges is left out. */
    static List<List<Span>> split(String text, CharSet marks) {
        List<List<Span>> sentences = new ArrayList<>();
        List<Span> clauses = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int at = 0; at <= text.length(); at++) {
            char c = at == text.length() ? '\n' : text.charAt(at);
            if (isWord(c)) {
                continue;
            }
            boolean stop = at == text.length() || isStop(text, at);
            depth = stop ? 0 : Math.max(0, depth + (OPENING.has(c) ? 1 : 0) - (CLOSING.has(c) ? 1 : 0));
            if (stop || (depth == 0 && marks.has(c))) {
                add(text, from, at, clauses);
                from = at + 1;
            }
            if (stop && !clauses.isEmpty()) {
                sentences.add(clauses);
                clauses = new ArrayList<>();
            }
        }
        return sentences;
    }

    /** Whether a character is neither a mark nor a bracket, as nearly all are. */
    private static boolean isWord(char c) {
        return c == ' '
                || (c >= 'a' && c <= 'z')
                || (c >= '\u4E00' && c <= '\u9FFF')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9');
    }

    private static void add(String text, int from, int to, List<Span> clauses) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            clauses.add(new Span(start, end));
        }
    }
}
