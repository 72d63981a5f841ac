package org.commcheck.parse;

import java.util.ArrayList;
import java.util.List;

/**
 * Tables that are drawn with lines of dashes, as converters write them from word processors: between {@code +-----+} frames, or in columns under
 * groups of dashes. Each is made a table of the kind that the parser knows, in its place; a line that goes on in a row is marked as such.
 */
final class DrawnTables {

    /** More blanks make a block of code. */
    private static final int MOST_INDENT = 3;

    private static final int LEAST_DASHES = 2;

    private static final int MOST_HEAD_LINES = 6;

    private final ParserView view;
    private final String source;

    /** Where the lines begin, and behind the last one the end. */
    private final List<Integer> lines = new ArrayList<>();

    private DrawnTables(ParserView view, int from) {
        this.view = view;
        this.source = view.source();
        for (int line = from; line < source.length(); line = FrontMatterReader.nextLine(source, line)) {
            lines.add(line);
        }
        lines.add(source.length());
    }

    static void draw(ParserView view, int from) {
        if (view.source().indexOf("--", from) < 0) {
            return;
        }
        DrawnTables tables = new DrawnTables(view, from);
        int line = 0;
        while (line < tables.count()) {
            int behind = tables.isFrame(line)
                    ? tables.framed(line)
                    : tables.columns(line).size() > 1 ? tables.ruled(line) : line;
            line = Math.max(behind, line + 1);
        }
    }

    private int count() {
        return lines.size() - 1;
    }

    private int start(int line) {
        return lines.get(line);
    }

    /** Behind the last character of a line that is no blank. */
    private int end(int line) {
        return Chars.trimmedEnd(source, start(line), lines.get(line + 1));
    }

    private int indent(int line) {
        int at = start(line);
        while (at < end(line) && source.charAt(at) == ' ') {
            at++;
        }
        return at - start(line);
    }

    private boolean isBlank(int line) {
        return end(line) == start(line);
    }

    // --- Frames.

    /** {@code +-----+=====+}. */
    private boolean isFrame(int line) {
        int from = start(line) + indent(line);
        int end = end(line);
        if (indent(line) > MOST_INDENT
                || end - from < 2 * LEAST_DASHES
                || source.charAt(from) != '+'
                || source.charAt(end - 1) != '+') {
            return false;
        }
        int corners = 0;
        for (int i = from; i < end; i++) {
            char c = source.charAt(i);
            corners += c == '+' ? 1 : 0;
            if ("+-=:".indexOf(c) < 0) {
                return false;
            }
        }
        return corners > 1;
    }

    private boolean isFramed(int line) {
        int from = start(line) + indent(line);
        int end = end(line);
        return end - from > 1 && source.charAt(from) == '|' && source.charAt(end - 1) == '|';
    }

    /** @return the line behind the table, or what might have been one */
    private int framed(int first) {
        int behind = first + 1;
        if (behind == count() || !isFramed(behind)) {
            return first;
        }
        int heads = 0;
        while (behind < count() && (isFramed(behind) || isFrame(behind))) {
            heads += heads == 0 && isFrame(behind) ? behind : 0;
            behind++;
        }
        if (heads == 0) {
            return behind;
        }
        blank(first);
        // The parser takes one line for the head.
        for (int line = first + 2; line < heads; line++) {
            join(line - 1, line);
            blank(line);
        }
        for (int i = start(heads) + indent(heads); i < end(heads); i++) {
            view.show(i, source.charAt(i) == '+' ? '|' : '-');
        }
        boolean begins = true;
        for (int line = heads + 1; line < behind; line++) {
            if (isFrame(line)) {
                join(line - 1, line);
                blank(line);
            } else if (!begins) {
                view.markContinuation(start(line) + indent(line));
            }
            begins = isFrame(line);
        }
        return behind;
    }

    private void blank(int line) {
        view.blank(start(line), lines.get(line + 1));
    }

    /** Takes out the line end before a line that becomes blank, so that it does not end the table. */
    private void join(int before, int line) {
        view.blankLineEnd(end(before), start(line));
    }

    // --- Rules.

    /** Where the groups of dashes begin in a line that has nothing else, in columns; empty if there are other characters. */
    private List<Integer> columns(int line) {
        int indent = indent(line);
        int from = start(line) + indent;
        int end = end(line);
        if (indent > MOST_INDENT || from == end || source.charAt(from) != '-') {
            return List.of();
        }
        List<Integer> columns = new ArrayList<>();
        int dashes = 0;
        for (int i = from; i <= end; i++) {
            char c = i < end ? source.charAt(i) : ' ';
            if (c == '-') {
                if (dashes == 0) {
                    columns.add(i - start(line));
                }
                dashes++;
            } else if (c != ' ' || dashes == 1) {
                return List.of();
            } else {
                dashes = 0;
            }
        }
        return columns;
    }

    /** A line of dashes from the first column to the last. */
    private boolean isRule(int line) {
        return line >= 0 && line < count() && columns(line).size() == 1 && end(line) - start(line) > 2 * LEAST_DASHES;
    }

    /** @return the line behind the table; {@code dashes} if it is none */
    private int ruled(int dashes) {
        List<Integer> columns = columns(dashes);
        int head = dashes - 1;
        if (head < 0 || isBlank(head) || !divides(columns, head)) {
            return dashes;
        }
        int top = head;
        while (top > 0 && head - top < MOST_HEAD_LINES && !isBlank(top - 1) && !isRule(top - 1)) {
            top--;
        }
        boolean open = isRule(top - 1);
        int behind = dashes + 1;
        while (behind < count() && !isRule(behind) && (open || !isBlank(behind))) {
            if (columns(behind).size() > 1 || !divides(columns, behind)) {
                return dashes;
            }
            behind++;
        }
        boolean closed = behind < count() && isRule(behind);
        if (behind == dashes + 1 || open != closed || (!open && top != head)) {
            return dashes;
        }
        if (open) {
            blank(top - 1);
        }
        for (int line = top; line < head; line++) {
            blank(line);
        }
        bars(columns, head);
        bars(columns, dashes);
        rows(columns, dashes + 1, behind, open);
        if (closed) {
            blank(behind);
        }
        return closed ? behind + 1 : behind;
    }

    /** @param gaps whether blank lines divide the rows, which may have several lines */
    private void rows(List<Integer> columns, int from, int to, boolean gaps) {
        int last = from - 1;
        for (int line = from; line < to; line++) {
            if (isBlank(line)) {
                continue;
            }
            if (line - last > 1) {
                for (int blank = last; blank < line - 1; blank++) {
                    view.blankLineEnd(end(blank), start(blank + 1));
                }
            } else if (gaps && line > from) {
                view.markContinuation(start(line) + indent(line));
            }
            bars(columns, line);
            last = line;
        }
    }

    /** Whether a blank stands before each column of a line, and nothing in it that divides cells already. */
    private boolean divides(List<Integer> columns, int line) {
        for (int i = start(line); i < end(line); i++) {
            if (source.charAt(i) == '|' || source.charAt(i) == '\t') {
                return false;
            }
        }
        for (int column : columns.subList(1, columns.size())) {
            int at = place(line, column - 1);
            if (at < end(line) && source.charAt(at) != ' ') {
                return false;
            }
        }
        return true;
    }

    private void bars(List<Integer> columns, int line) {
        for (int column : columns.subList(1, columns.size())) {
            int at = place(line, column - 1);
            if (at < end(line)) {
                view.show(at, '|');
            }
        }
    }

    /** The offset of a column in a line, in which Chinese characters take two; the end of the line if it is shorter. */
    private int place(int line, int column) {
        int width = 0;
        int at = start(line);
        while (at < end(line) && width < column) {
            width += Chars.width(source.substring(at, at + 1));
            at++;
        }
        return at;
    }
}
