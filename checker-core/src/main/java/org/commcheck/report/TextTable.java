package org.commcheck.report;

import java.util.ArrayList;
import java.util.List;

/** A table in aligned columns. Where it is too wide, one column is wrapped and then the others are cut. */
final class TextTable {

    private static final String INDENT = "  ";
    private static final int LEAST_WRAPPED = 16;
    private static final int MOST_LINES = 4;

    private final List<List<String>> rows;
    private final int wrapped;
    private final int[] widths;

    /**
     * @param rows cells without control characters, the header first; all of one length
     * @param wrapped the column that is wrapped, from 0
     * @param most how wide any other column may be
     * @param columns the width of the table
     */
    TextTable(List<List<String>> rows, int wrapped, int most, int columns) {
        this.rows = rows;
        this.wrapped = wrapped;
        this.widths = widths(rows, wrapped, most, columns);
    }

    /** The rows, the header first; a row is one line or several. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        rows.forEach(row -> lines.addAll(lines(row)));
        return lines;
    }

    private List<String> lines(List<String> row) {
        List<String> parts = Columns.wrap(row.get(wrapped), widths[wrapped]);
        List<String> lines = new ArrayList<>();
        for (int line = 0; line < Math.min(parts.size(), MOST_LINES); line++) {
            boolean cut = line == MOST_LINES - 1 && parts.size() > MOST_LINES;
            StringBuilder text = new StringBuilder();
            for (int column = 0; column < row.size(); column++) {
                String other = line == 0 ? row.get(column) : "";
                String cell = column == wrapped ? parts.get(line) + (cut ? " " + Columns.CUT : "") : other;
                text.append(INDENT).append(Columns.pad(Columns.fit(cell, widths[column]), widths[column]));
            }
            lines.add(text.toString().stripTrailing());
        }
        return lines;
    }

    private static int[] widths(List<List<String>> rows, int wrapped, int most, int columns) {
        int[] widths = new int[rows.get(0).size()];
        int others = 0;
        for (int column = 0; column < widths.length; column++) {
            for (List<String> row : rows) {
                widths[column] = Math.max(widths[column], DisplayWidth.of(row.get(column)));
            }
            if (column != wrapped) {
                widths[column] = Math.min(widths[column], most);
                others += widths[column];
            }
        }
        int room = columns - others - INDENT.length() * widths.length;
        widths[wrapped] = Math.min(widths[wrapped], Math.max(LEAST_WRAPPED, room));
        return widths;
    }
}
