package org.commcheck.parse;

/** Closes the blank lines that some editors put between the rows of a Markdown table, which end the table for a parser. */
final class GappedTables {

    private final String source;

    private GappedTables(String source) {
        this.source = source;
    }

    /**
     * Goes from row to row; a gap is closed only in a table, that is, around and below a row of dashes, and not before a row that has its own
     * dashes below: that is the head of another table.
     */
    static void close(ParserView view, int from) {
        GappedTables tables = new GappedTables(view.source());
        int previous = -1;
        boolean inTable = false;
        int line = from;
        while (line < view.source().length()) {
            int end = tables.lineEnd(line);
            int next = FrontMatterReader.nextLine(view.source(), line);
            if (tables.isRow(line, end)) {
                boolean dashes = tables.isDelimiter(line, end);
                boolean gapped = previous >= 0 && tables.isOneBlankLine(previous, line);
                boolean follows =
                        gapped || (previous >= 0 && FrontMatterReader.nextLine(view.source(), previous) == line);
                inTable = follows && (dashes || (inTable && !(gapped && tables.isHead(next))));
                if (inTable && gapped) {
                    view.blankLineEnd(previous, FrontMatterReader.nextLine(view.source(), previous));
                }
                previous = end;
            } else if (!tables.isBlank(line, end)) {
                previous = -1;
                inTable = false;
            }
            line = next;
        }
    }

    /** Whether a row is the head of a table, from what stands below it. */
    private boolean isHead(int below) {
        int end = lineEnd(below);
        int dashes = isBlank(below, end) ? FrontMatterReader.nextLine(source, below) : below;
        return isDelimiter(dashes, lineEnd(dashes));
    }

    private boolean isRow(int from, int end) {
        int last = Chars.trimmedEnd(source, from, end);
        return last - from > 1 && source.charAt(from) == '|' && source.charAt(last - 1) == '|';
    }

    private boolean isDelimiter(int from, int end) {
        boolean dash = false;
        for (int i = from; i < end; i++) {
            char c = source.charAt(i);
            dash |= c == '-';
            if ("|-: \t".indexOf(c) < 0) {
                return false;
            }
        }
        return dash;
    }

    private boolean isOneBlankLine(int from, int to) {
        int blank = FrontMatterReader.nextLine(source, from);
        return blank < to && isBlank(blank, lineEnd(blank)) && FrontMatterReader.nextLine(source, blank) == to;
    }

    private boolean isBlank(int from, int to) {
        for (int i = from; i < to; i++) {
            if (source.charAt(i) != ' ' && source.charAt(i) != '\t') {
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
