package org.commcheck.extract.prose;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.commcheck.text.CharSigns;

/**
 * Finds points that numbers or letters mark within a line: {@code (1) … (2) …}, {@code a) … b) …}, ①…②…, （一）…（二）…. One pass, which looks
 * back from the marks that end such markers. For one text and one thread.
 */
final class MarkedPoints {

    /** Numbers further apart than a sentence or two count something else. */
    private static final int FARTHEST = 300;

    /** A number with more digits marks nothing. */
    private static final int MOST_DIGITS = 2;

    private static final String HAN = "一二三四五六七八九十";
    private static final String OPENING = "(（";

    /** All that a marker ends with. */
    private static final long ENDS = CharSigns.of(")）.、．①");

    /** What a marker looks like. */
    private enum Style {
        NUMBER_IN_BRACKETS,
        NUMBER_BEFORE_BRACKET,
        NUMBER_BEFORE_POINT,
        LETTER_IN_BRACKETS,
        LETTER_BEFORE_BRACKET,
        CIRCLED,
        HAN_IN_BRACKETS
    }

    private final String text;
    private final Map<Style, Run> runs = new EnumMap<>(Style.class);

    private MarkedPoints(String text) {
        this.text = text;
    }

    /** Where the markers of one style have come to. */
    private static final class Run {
        private final List<Points> found = new ArrayList<>();
        private int count;
        private int inline;
        private int start;
        private int last;
    }

    /**
     * The sequences of at least two markers that begin with one and rise by one; those at the beginning of lines are a list to every reader.
     *
     * @param signs of the text
     */
    static List<Points> of(String text, long signs) {
        return CharSigns.share(signs, ENDS) ? new MarkedPoints(text).find() : List.of();
    }

    private List<Points> find() {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == ')' || c == '）') {
                bracket(at);
            } else if (c == '.' || c == '、' || c == '．') {
                point(at);
            } else if (c >= '①' && c <= '⑩') {
                marker(Style.CIRCLED, at, at + 1, c - '①' + 1);
            }
        }
        List<Points> found = new ArrayList<>();
        runs.values().forEach(run -> found.addAll(run.found));
        return found;
    }

    private void bracket(int close) {
        int from = digitsStart(close);
        if (from < close) {
            if (close - from <= MOST_DIGITS) {
                marker(Style.NUMBER_IN_BRACKETS, Style.NUMBER_BEFORE_BRACKET, from, close, number(from, close));
            }
        } else if (close > 0) {
            char last = text.charAt(close - 1);
            if (last >= 'a' && last <= 'j') {
                marker(Style.LETTER_IN_BRACKETS, Style.LETTER_BEFORE_BRACKET, close - 1, close, last - 'a' + 1);
            } else if (HAN.indexOf(last) >= 0 && isBehind(OPENING, close - 1)) {
                marker(Style.HAN_IN_BRACKETS, close - 2, close + 1, HAN.indexOf(last) + 1);
            }
        }
    }

    private void point(int stop) {
        int from = digitsStart(stop);
        char behind = stop + 1 < text.length() ? text.charAt(stop + 1) : ' ';
        boolean marks = from < stop && stop - from <= MOST_DIGITS && !isTied(from) && !isBehind(".", from);
        if (marks && behind != '.' && !isDigit(behind)) {
            marker(Style.NUMBER_BEFORE_POINT, from, stop + 1, number(from, stop));
        }
    }

    /** A marker before a closing bracket, with an opening one before it or none. */
    private void marker(Style bracketed, Style open, int from, int close, int value) {
        if (isBehind(OPENING, from)) {
            marker(bracketed, from - 1, close + 1, value);
        } else if (!isTied(from) && !isBehind(".", from)) {
            marker(open, from, close + 1, value);
        }
    }

    private void marker(Style style, int from, int end, int value) {
        Run run = value == 1 ? runs.computeIfAbsent(style, first -> new Run()) : runs.get(style);
        if (run == null) {
            return;
        }
        if (value == 1) {
            run.count = 1;
            run.inline = 0;
            run.start = from;
        } else if (value == run.count + 1 && from - run.last < FARTHEST) {
            run.count++;
            run.inline += opensLine(from) ? 0 : 1;
            if (run.inline == run.count - 1) {
                run.found.add(new Points(run.start, Clauses.end(text, end), run.count));
            }
        }
        run.last = from;
    }

    /** Whether a letter, a digit or an underscore stands before a place. */
    private boolean isTied(int at) {
        if (at == 0) {
            return false;
        }
        char before = text.charAt(at - 1);
        return (before >= 'a' && before <= 'z') || (before >= 'A' && before <= 'Z') || before == '_' || isDigit(before);
    }

    private boolean isBehind(String marks, int at) {
        return at > 0 && marks.indexOf(text.charAt(at - 1)) >= 0;
    }

    private int digitsStart(int end) {
        int from = end;
        while (from > 0 && isDigit(text.charAt(from - 1)) && end - from <= MOST_DIGITS) {
            from--;
        }
        return from;
    }

    private int number(int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private boolean opensLine(int at) {
        int before = at - 1;
        while (before >= 0 && text.charAt(before) == ' ') {
            before--;
        }
        return before < 0 || text.charAt(before) == '\n';
    }
}
