package org.commcheck.extract.outline;

import java.util.List;
import org.commcheck.text.TextRange;

/**
 * A table as units. Spanning cells stand in every place that they cover.
 *
 * @param index position among the document's tables, from 0
 * @param range the table
 * @param heading index of the innermost heading above it, -1 before the first
 * @param headerRows number of rows in its head
 * @param firstRow how many rows the document's tables before it have
 * @param rows for each row the indexes of its cells' units; rows may differ in length
 */
public record Grid(int index, TextRange range, int heading, int headerRows, int firstRow, List<List<Integer>> rows) {

    public Grid {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** How many rows the document's tables have up to its end. */
    public int endRow() {
        return firstRow + rows.size();
    }
}
