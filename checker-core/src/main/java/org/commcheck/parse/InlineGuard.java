package org.commcheck.parse;

/**
 * Keeps a Markdown parser from going into depths and circles that no author means: brackets and stars that open a hundred times and never
 * close, angle brackets and backticks without end, paragraphs of thousands of lines. Such characters are shown to the parser as letters;
 * ordinary texts are left as they are.
 */
final class InlineGuard {

    /** Shorter stretches can do no harm. */
    private static final int HARMLESS = 2000;

    private static final int MOST_OPEN = 100;
    private static final int MOST_LINES = 400;
    private static final int LONGEST_TAG = 1000;
    private static final int MOST_RUN = 64;

    private final ParserView view;
    private final String source;

    private InlineGuard(ParserView view) {
        this.view = view;
        this.source = view.source();
    }

    /** Looks at each stretch between blank lines: no inline mark-up reaches over one. */
    static void protect(ParserView view, int from) {
        InlineGuard guard = new InlineGuard(view);
        int start = from;
        int at = from;
        while (at < guard.source.length()) {
            int end = guard.lineEnd(at);
            if (guard.isBlank(at, end)) {
                guard.protectStretch(start, at);
                start = end + 1;
            }
            at = end + 1;
        }
        guard.protectStretch(start, guard.source.length());
    }

    private void protectStretch(int from, int to) {
        if (to - from > HARMLESS) {
            maskUnclosedTags(from, to);
            maskLoneBackticks(from, to);
            maskDepths(from, to);
            cutLines(from, to);
        }
    }

    /** Goes backwards, so that it knows for each {@code <} where it could end. */
    private void maskUnclosedTags(int from, int to) {
        int close = -1;
        int open = -1;
        int comment = -1;
        int instruction = -1;
        int data = -1;
        for (int i = to - 1; i >= from; i--) {
            char c = view.seenAt(i);
            if (c == '>') {
                close = i;
                comment = source.startsWith("--", Math.max(from, i - 2)) ? i : comment;
                instruction = i > from && source.charAt(i - 1) == '?' ? i : instruction;
                data = source.startsWith("]]", Math.max(from, i - 2)) ? i : data;
            } else if (c == '<') {
                boolean far = close < 0 || (open >= 0 && open < close && close - i > LONGEST_TAG);
                boolean endless = (source.startsWith("!--", i + 1) && comment < 0)
                        || (source.startsWith("?", i + 1) && instruction < 0)
                        || (source.startsWith("![", i + 1) && data < 0);
                if ((far || endless) && !opensLine(i)) {
                    view.disarm(i);
                }
                open = i;
            }
        }
    }

    /** A run of backticks that no run of its length follows is text; the parser would search for each to the end. */
    private void maskLoneBackticks(int from, int to) {
        boolean[] follows = new boolean[MOST_RUN + 1];
        int end = to;
        while (end > from) {
            if (view.seenAt(end - 1) != '`') {
                end--;
                continue;
            }
            int start = end;
            while (start > from && view.seenAt(start - 1) == '`') {
                start--;
            }
            int run = end - start;
            boolean lone = run > MOST_RUN || !follows[run];
            if (lone && !opensLine(start)) {
                for (int i = start; i < end; i++) {
                    view.disarm(i);
                }
            }
            if (run <= MOST_RUN) {
                follows[run] = true;
            }
            end = start;
        }
    }

    private void maskDepths(int from, int to) {
        int brackets = 0;
        int stars = 0;
        for (int i = from; i < to; i++) {
            char c = view.seenAt(i);
            if (c == '\n' && startsAnew(i + 1, to)) {
                brackets = 0;
                stars = 0;
            } else if (c == '[') {
                brackets = deeper(brackets, i);
            } else if (c == ']') {
                brackets = Math.max(0, brackets - 1);
            } else if (c == '*' || c == '_' || c == '~') {
                boolean closes = i > from && !Character.isWhitespace(view.seenAt(i - 1)) && stars > 0;
                boolean opens = i + 1 < to && !Character.isWhitespace(view.seenAt(i + 1));
                stars = closes && !(opens && Character.isWhitespace(view.seenAt(i - 1)))
                        ? stars - 1
                        : opens ? deeper(stars, i) : stars;
            }
        }
    }

    private int deeper(int open, int at) {
        if (open < MOST_OPEN) {
            return open + 1;
        }
        view.disarm(at);
        return open;
    }

    /** A list item or a table's row is a text of its own. */
    private boolean startsAnew(int at, int to) {
        int first = at;
        while (first < to && (view.seenAt(first) == ' ' || view.seenAt(first) == '\t')) {
            first++;
        }
        return first + 1 < to
                && (view.seenAt(first) == '|'
                        || ("-+*".indexOf(view.seenAt(first)) >= 0 && view.seenAt(first + 1) == ' '));
    }

    /** Cuts a paragraph of very many lines, unless it is a table. The parser copies all lines so far for each line. */
    private void cutLines(int from, int to) {
        int lines = 0;
        int at = from;
        while (at < to) {
            int end = lineEnd(at);
            int first = at;
            while (first < end && (view.seenAt(first) == ' ' || view.seenAt(first) == '\t')) {
                first++;
            }
            if (isDelimiterRow(first, end)) {
                return;
            }
            lines = isMarkup(first, end) ? 0 : lines + 1;
            if (lines > MOST_LINES) {
                view.markCut(first);
                lines = 0;
            }
            at = end + 1;
        }
    }

    private boolean isMarkup(int first, int end) {
        char c = first < end ? view.seenAt(first) : '>';
        boolean spaced = first + 1 >= end || view.seenAt(first + 1) == ' ' || view.seenAt(first + 1) == '\t';
        return c == '>'
                || c == '<'
                || c == '`'
                || c == '~'
                || (spaced && "-+*#".indexOf(c) >= 0)
                || isNumber(first, end);
    }

    private boolean isNumber(int first, int end) {
        int at = first;
        while (at < end && at - first < 10 && Chars.isDigit(view.seenAt(at))) {
            at++;
        }
        return at > first && at < end && (view.seenAt(at) == '.' || view.seenAt(at) == ')');
    }

    private boolean isDelimiterRow(int first, int end) {
        boolean dash = false;
        for (int i = first; i < end; i++) {
            char c = view.seenAt(i);
            if ("|-: \t".indexOf(c) < 0) {
                return false;
            }
            dash |= c == '-';
        }
        return dash;
    }

    private boolean opensLine(int offset) {
        int before = offset - 1;
        while (before >= 0 && " \t>-+*".indexOf(source.charAt(before)) >= 0 && offset - before < 200) {
            before--;
        }
        return before < 0 || source.charAt(before) == '\n' || source.charAt(before) == '\r';
    }

    private boolean isBlank(int from, int to) {
        for (int i = from; i < to; i++) {
            if (view.seenAt(i) != ' ' && view.seenAt(i) != '\t') {
                return false;
            }
        }
        return true;
    }

    private int lineEnd(int from) {
        int at = from;
        while (at < source.length() && source.charAt(at) != '\n' && source.charAt(at) != '\r') {
            at++;
        }
        return at;
    }
}
