package org.commcheck.model;

import java.util.List;
import org.commcheck.text.TextRange;

/**
 * A table. Rows may differ in their number of cells, as they do in real documents.
 *
 * @param rows header rows first, in source order
 */
public record Table(TextRange range, List<Row> rows) implements Block {

    public Table {
        rows = List.copyOf(rows);
    }

    /**
     * @param header whether the row stands in the table's head
     */
    public record Row(TextRange range, boolean header, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * @param range the cell's content; an empty cell has an empty range where its content would stand
     * @param text the cell's words; lines ({@code <br>}, list items of HTML) are divided by {@code \n}
     * @param header whether the cell is a header by its mark-up ({@code <th>}, or in the head)
     * @param columns number of columns it spans, at least 1
     * @param rows number of rows it spans, at least 1
     */
    public record Cell(TextRange range, InlineText text, boolean header, int columns, int rows) {}
}
