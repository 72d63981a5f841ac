package org.commcheck.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commcheck.model.InlineText;
import org.commcheck.model.Table;
import org.commcheck.model.Table.Cell;
import org.commcheck.model.Table.Row;
import org.commcheck.text.TextRange;
import org.jsoup.nodes.Element;

/** HTML tables as our model has them. */
final class HtmlTables {

    /** As browsers limit it, and far above any table. */
    private static final int MOST_SPANNED = 1000;

    private HtmlTables() {}

    /** Whether a table only arranges blocks on a page: it holds headings or other tables, or is a single cell. */
    static boolean isLayout(Element table) {
        return table.attr("role").equals("presentation")
                || table.selectFirst("td table, th table, td h1, td h2, td h3, td h4, td h5, td h6") != null
                || table.select("td, th").size() <= 1;
    }

    /**
     * The pieces of a table: itself, unless it has no cells. A form is parted where a cell that spans columns holds several blocks, which are read as
     * they would be outside; what stands beside it is their label.
     */
    static List<Piece> pieces(Element table, HtmlSource source) {
        List<Piece> pieces = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        boolean parted = false;
        for (Element row : table.select("> tr, > thead > tr, > tbody > tr, > tfoot > tr")) {
            if (isOfBlocks(row)) {
                parted = true;
                addTable(rows, pieces);
                blocks(row, source, pieces);
            } else {
                row(row, source).ifPresent(rows::add);
            }
        }
        if (parted) {
            addTable(rows, pieces);
        } else if (!rows.isEmpty()) {
            pieces.add(new Piece.Content(new Table(source.range(table), rows)));
        }
        return pieces;
    }

    private static void addTable(List<Row> rows, List<Piece> pieces) {
        if (!rows.isEmpty()) {
            TextRange range =
                    rows.get(0).range().union(rows.get(rows.size() - 1).range());
            pieces.add(new Piece.Content(new Table(range, rows)));
            rows.clear();
        }
    }

    /** Whether a row is a cell that spans columns, with a label beside it or alone, and holds several blocks. */
    private static boolean isOfBlocks(Element row) {
        List<Element> cells = cells(row);
        if (cells.isEmpty() || cells.size() > 2 || span(cells.get(cells.size() - 1), "colspan") < 2) {
            return false;
        }
        Element last = cells.get(cells.size() - 1);
        long blocks = last.select("> p, > div, > ul > li, > ol > li, > div > p").stream()
                .filter(Element::hasText)
                .limit(2)
                .count();
        return blocks > 1;
    }

    private static void blocks(Element row, HtmlSource source, List<Piece> pieces) {
        List<Element> cells = cells(row);
        InlineText label = HtmlLine.text(cells.get(0), source);
        if (cells.size() > 1 && !label.isBlank()) {
            pieces.add(new Piece.Label(label, Title.FORM));
        }
        pieces.addAll(HtmlFlow.pieces(cells.get(cells.size() - 1), source));
        pieces.add(new Piece.LabelsEnd(source.range(row).end()));
    }

    private static List<Element> cells(Element row) {
        return row.select("> td, > th");
    }

    private static Optional<Row> row(Element row, HtmlSource source) {
        List<Cell> cells = new ArrayList<>();
        boolean allHeaders = true;
        for (Element cell : cells(row)) {
            boolean header = cell.normalName().equals("th");
            cells.add(cell(cell, header, source));
            allHeaders &= header;
        }
        boolean inHead = row.parent() != null && row.parent().normalName().equals("thead");
        return cells.isEmpty()
                ? Optional.empty()
                : Optional.of(new Row(source.range(row), inHead || allHeaders, cells));
    }

    private static Cell cell(Element cell, boolean header, HtmlSource source) {
        InlineText text = HtmlLine.text(cell, source);
        TextRange inner = text.range();
        int start = Math.min(inner.end(), Chars.skipBlanks(source.view().source(), inner.start()));
        int end = text.length() == 0 ? start : Chars.trimmedEnd(source.view().source(), start, inner.end());
        TextRange range = new TextRange(start, end);
        return new Cell(range, text, header, span(cell, "colspan"), span(cell, "rowspan"));
    }

    private static int span(Element cell, String attribute) {
        String value = cell.attr(attribute).strip();
        if (value.isEmpty() || value.length() > 4 || !value.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return 1;
        }
        return Math.max(1, Math.min(MOST_SPANNED, Integer.parseInt(value)));
    }
}
