package org.commcheck.parse;

import java.util.ArrayList;
import java.util.List;
import org.commcheck.model.Block;
import org.commcheck.model.CodeBlock;
import org.commcheck.model.InlineText;
import org.commcheck.model.ListBlock;
import org.commcheck.model.ListItem;
import org.commcheck.model.Paragraph;
import org.commcheck.model.Quote;
import org.commcheck.model.Section;
import org.commcheck.model.Table;
import org.commcheck.text.TextRange;

/**
 * Makes sure that blocks lie one behind the other and inside the block that holds them. They do, except where broken HTML has made the
 * parser move elements about; there the ranges of blocks give way, while each character keeps its place.
 */
final class Bounds {

    private final int end;
    private int cursor;

    private Bounds(TextRange allowed) {
        this.cursor = allowed.start();
        this.end = allowed.end();
    }

    static List<Block> fit(List<Block> blocks, TextRange allowed) {
        Bounds bounds = new Bounds(allowed);
        List<Block> fitted = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            fitted.add(fit(block, bounds.next(block.range())));
        }
        return fitted;
    }

    /** As much of a range as lies behind the ranges before it. */
    private TextRange next(TextRange wanted) {
        int from = Math.min(Math.max(wanted.start(), cursor), end);
        cursor = Math.min(Math.max(wanted.end(), from), end);
        return new TextRange(from, cursor);
    }

    private static Block fit(Block block, TextRange range) {
        if (block instanceof Paragraph paragraph) {
            return new Paragraph(fit(paragraph.text(), range));
        }
        if (block instanceof ListBlock list) {
            return new ListBlock(range, list.ordered(), list.rendered(), items(list.items(), range));
        }
        if (block instanceof Table table) {
            return new Table(range, rows(table.rows(), range));
        }
        if (block instanceof Quote quote) {
            return new Quote(range, fit(quote.blocks(), range));
        }
        if (block instanceof CodeBlock code) {
            return new CodeBlock(range, code.info());
        }
        return section((Section) block, range);
    }

    private static Section section(Section section, TextRange range) {
        TextRange heading = new Bounds(range).next(section.heading().range());
        TextRange below = new TextRange(heading.end(), range.end());
        return new Section(
                range, fit(section.heading(), heading), section.level(), section.style(), fit(section.blocks(), below));
    }

    private static List<ListItem> items(List<ListItem> items, TextRange range) {
        Bounds bounds = new Bounds(range);
        List<ListItem> fitted = new ArrayList<>(items.size());
        for (ListItem item : items) {
            TextRange whole = bounds.next(item.range());
            TextRange words = new Bounds(whole).next(item.text().range());
            TextRange below = new TextRange(words.end(), whole.end());
            fitted.add(
                    new ListItem(whole, item.marker(), item.box(), fit(item.text(), words), fit(item.blocks(), below)));
        }
        return fitted;
    }

    private static List<Table.Row> rows(List<Table.Row> rows, TextRange range) {
        Bounds bounds = new Bounds(range);
        List<Table.Row> fitted = new ArrayList<>(rows.size());
        for (Table.Row row : rows) {
            TextRange whole = bounds.next(row.range());
            fitted.add(new Table.Row(whole, row.header(), cells(row.cells(), whole)));
        }
        return fitted;
    }

    private static List<Table.Cell> cells(List<Table.Cell> cells, TextRange range) {
        Bounds bounds = new Bounds(range);
        List<Table.Cell> fitted = new ArrayList<>(cells.size());
        for (Table.Cell cell : cells) {
            fitted.add(
                    new Table.Cell(bounds.next(cell.range()), cell.text(), cell.header(), cell.columns(), cell.rows()));
        }
        return fitted;
    }

    private static InlineText fit(InlineText text, TextRange range) {
        return range.equals(text.range()) ? text : text.slice(0, text.length(), range);
    }
}
