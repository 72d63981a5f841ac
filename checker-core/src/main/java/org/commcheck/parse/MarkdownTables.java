package org.commcheck.parse;

import java.util.ArrayList;
import java.util.List;
import org.commcheck.model.InlineText;
import org.commcheck.model.Table;
import org.commcheck.model.Table.Cell;
import org.commcheck.model.Table.Row;
import org.commcheck.text.TextRange;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** Markdown tables as our model has them. */
final class MarkdownTables {

    private final ParserView view;
    private final MarkdownInlines inlines;

    MarkdownTables(ParserView view, MarkdownInlines inlines) {
        this.view = view;
        this.inlines = inlines;
    }

    Table table(Node table, TextRange range) {
        List<Row> rows = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            Node row = part.getFirstChild();
            while (row != null) {
                if (row instanceof TableRow && !row.getSourceSpans().isEmpty()) {
                    add(row(row), rows);
                }
                Node next = row.getNext();
                // The parser's nodes of a large table take several times as much memory as ours: no row is kept in both
                // forms.
                row.unlink();
                row = next;
            }
        }
        return new Table(range, rows);
    }

    private void add(Row row, List<Row> rows) {
        int last = rows.size() - 1;
        if (last >= 0 && view.isContinuation(row.range().start())) {
            rows.set(last, joined(rows.get(last), row));
        } else {
            rows.add(row);
        }
    }

    /** A row that was written in several lines; each cell keeps the place of its first. */
    private Row joined(Row first, Row next) {
        List<Cell> cells = new ArrayList<>();
        int feed = view.source().indexOf('\n', first.range().end());
        for (int i = 0; i < first.cells().size(); i++) {
            Cell cell = first.cells().get(i);
            boolean more =
                    i < next.cells().size() && !next.cells().get(i).text().isBlank();
            if (more && cell.text().isBlank()) {
                cells.add(new Cell(cell.range(), next.cells().get(i).text(), cell.header(), 1, 1));
            } else if (more) {
                InlineText text = cell.text().then(next.cells().get(i).text(), feed);
                cells.add(new Cell(cell.range(), text, cell.header(), 1, 1));
            } else {
                cells.add(cell);
            }
        }
        return new Row(first.range().union(next.range()), first.header(), cells);
    }

    private Row row(Node row) {
        SourceSpan span = row.getSourceSpans().get(0);
        int behind = MarkdownInlines.end(span);
        int start = Math.min(behind, Chars.skipBlanks(view.source(), span.getInputIndex()));
        int end = Chars.trimmedEnd(view.source(), start, behind);
        List<Cell> cells = new ArrayList<>();
        boolean header = false;
        int at = start < end && view.seenAt(start) == '|' ? start + 1 : start;
        for (Node node = row.getFirstChild(); node instanceof TableCell cell && at <= end; node = node.getNext()) {
            int cellEnd = cellEnd(at, end);
            if (at == end && cell.getFirstChild() == null) {
                break;
            }
            cells.add(cell(cell, at, cellEnd));
            header |= cell.isHeader();
            at = Math.min(cellEnd + 1, end + 1);
        }
        return new Row(new TextRange(start, end), header, cells);
    }

    /** A cell ends at the next pipe: escaped ones are hidden by the view, and the parser does not know any others. */
    private int cellEnd(int from, int to) {
        int at = from;
        while (at < to && view.seenAt(at) != '|') {
            at += view.seenAt(at) == '\\' && at + 1 < to && view.seenAt(at + 1) == '|' ? 2 : 1;
        }
        return Math.min(at, to);
    }

    private Cell cell(TableCell cell, int from, int to) {
        int start = Math.min(to, Chars.skipBlanks(view.source(), from));
        int end = Chars.trimmedEnd(view.source(), start, to);
        TextRange range = new TextRange(start, end);
        return new Cell(range, inlines.text(cell, start, end, true), cell.isHeader(), 1, 1);
    }
}
