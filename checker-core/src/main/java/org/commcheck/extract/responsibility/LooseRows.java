package org.commcheck.extract.responsibility;

import java.util.ArrayList;
import java.util.List;
import org.commcheck.model.Block;
import org.commcheck.model.InlineText;
import org.commcheck.model.Paragraph;
import org.commcheck.model.Table;
import org.commcheck.text.TextRange;

/** Puts together again what a reader takes for a table and a parser does not: lines of cells between bars with blank lines in between. */
final class LooseRows {

    private LooseRows() {}

    /** The blocks, with runs of paragraphs that are rows as one table each, joined to a table right before them. */
    static List<Block> join(List<Block> blocks) {
        if (!holdRow(blocks)) {
            return blocks;
        }
        List<Block> joined = new ArrayList<>();
        int at = 0;
        while (at < blocks.size()) {
            int end = at;
            while (end < blocks.size() && isRow(blocks.get(end))) {
                end++;
            }
            if (end > at) {
                add(table(joined, blocks.subList(at, end)), joined);
            }
            if (end < blocks.size()) {
                joined.add(blocks.get(end));
            }
            at = end + 1;
        }
        return joined;
    }

    private static boolean holdRow(List<Block> blocks) {
        for (Block block : blocks) {
            if (isRow(block)) {
                return true;
            }
        }
        return false;
    }

    private static void add(List<Table.Row> rows, List<Block> joined) {
        if (!joined.isEmpty() && joined.get(joined.size() - 1) instanceof Table) {
            joined.remove(joined.size() - 1);
        }
        if (!rows.isEmpty()) {
            TextRange range =
                    rows.get(0).range().union(rows.get(rows.size() - 1).range());
            joined.add(new Table(range, rows));
        }
    }

    private static List<Table.Row> table(List<Block> before, List<Block> paragraphs) {
        List<Table.Row> rows = new ArrayList<>();
        if (!before.isEmpty() && before.get(before.size() - 1) instanceof Table table) {
            rows.addAll(table.rows());
        }
        for (Block block : paragraphs) {
            if (block instanceof Paragraph paragraph) {
                addLines(paragraph.text(), rows);
            }
        }
        return rows;
    }

    private static void addLines(InlineText text, List<Table.Row> rows) {
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.text().charAt(i) == '\n') {
                addRow(text, start, i, rows);
                start = i + 1;
            }
        }
    }

    private static void addRow(InlineText text, int from, int to, List<Table.Row> rows) {
        String line = text.text().substring(from, to);
        boolean ruler = line.chars().allMatch(c -> "|-: \t".indexOf(c) >= 0);
        if (ruler) {
            return;
        }
        boolean header = rows.isEmpty();
        List<Table.Cell> cells = new ArrayList<>();
        int start = line.indexOf('|') + 1;
        for (int i = start; i <= line.length(); i++) {
            boolean closing = i == line.length() && line.substring(start).isBlank();
            if (!closing && (i == line.length() || line.charAt(i) == '|')) {
                InlineText cell = text.slice(from + start, from + i);
                cells.add(new Table.Cell(Words.of(cell).range(), cell, header, 1, 1));
                start = i + 1;
            }
        }
        if (!cells.isEmpty()) {
            rows.add(new Table.Row(text.range(from, to), header, cells));
        }
    }

    /** Whether each line of a paragraph begins with a bar, and has another one. */
    private static boolean isRow(Block block) {
        if (!(block instanceof Paragraph paragraph)) {
            return false;
        }
        String text = paragraph.text().text();
        return text.startsWith("|")
                && text.lines().allMatch(line -> line.stripLeading().startsWith("|") && line.indexOf('|', 1) > 0);
    }
}
