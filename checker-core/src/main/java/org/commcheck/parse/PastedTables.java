package org.commcheck.parse;

import java.util.ArrayList;
import java.util.List;
import org.commcheck.model.InlineText;
import org.commcheck.model.Paragraph;
import org.commcheck.model.Table;
import org.commcheck.model.Table.Cell;
import org.commcheck.model.Table.Row;
import org.commcheck.text.TextRange;

/** Tables that were pasted from a spreadsheet or a word processor: neighbouring lines that tabs divide into as many cells. */
final class PastedTables {

    private static final int LEAST_ROWS = 2;

    private static final int LEAST_CELLS = 2;

    private PastedTables() {}

    /** The pieces, with such lines as tables. */
    static List<Piece> settle(List<Piece> pieces) {
        List<Piece> settled = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Content content
                    && content.block() instanceof Paragraph words
                    && words.text().text().indexOf('\t') > 0) {
                divide(new Lines(words.text()), settled);
            } else {
                settled.add(piece);
            }
        }
        return settled;
    }

    private static void divide(Lines lines, List<Piece> settled) {
        int from = 0;
        for (int at = 0; at < lines.count(); at++) {
            int end = end(lines, at);
            if (end - at >= LEAST_ROWS) {
                paragraph(lines, from, at, settled);
                settled.add(new Piece.Content(table(lines, at, end)));
                from = end;
                at = end - 1;
            }
        }
        paragraph(lines, from, lines.count(), settled);
    }

    private static void paragraph(Lines lines, int from, int to, List<Piece> settled) {
        if (from < to) {
            settled.add(new Piece.Content(new Paragraph(lines.text(from, to))));
        }
    }

    /** Behind the last line that has as many cells as this one, or fewer where the last are empty. */
    private static int end(Lines lines, int at) {
        int cells = cells(lines.string(at));
        int end = at;
        while (end < lines.count() && cells >= LEAST_CELLS && isRow(cells(lines.string(end)), cells)) {
            end++;
        }
        return end;
    }

    private static boolean isRow(int cells, int most) {
        return cells >= LEAST_CELLS && cells <= most;
    }

    private static int cells(String line) {
        int cells = 1;
        for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', tab + 1)) {
            cells++;
        }
        return cells;
    }

    private static Table table(Lines lines, int from, int to) {
        List<Row> rows = new ArrayList<>();
        for (int at = from; at < to; at++) {
            rows.add(row(lines.text(at, at + 1), at == from));
        }
        TextRange first = rows.get(0).range();
        return new Table(first.union(rows.get(rows.size() - 1).range()), rows);
    }

    private static Row row(InlineText line, boolean header) {
        List<Cell> cells = new ArrayList<>();
        String words = line.text();
        int start = 0;
        while (start <= words.length()) {
            int tab = words.indexOf('\t', start);
            int end = tab < 0 ? words.length() : tab;
            cells.add(cell(line, start, end, header));
            start = end + 1;
        }
        return new Row(line.range(), header, cells);
    }

    private static Cell cell(InlineText line, int from, int to, boolean header) {
        int start = Math.min(to, Chars.skipBlanks(line.text(), from));
        int end = Chars.trimmedEnd(line.text(), start, to);
        InlineText text = line.slice(start, end);
        return new Cell(text.range(), text, header, 1, 1);
    }
}
