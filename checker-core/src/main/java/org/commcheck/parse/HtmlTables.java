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

    /** The table, unless it has no cells. */
    static Optional<Table> table(Element table, HtmlSource source) {
        List<Row> rows = new ArrayList<>();
        for (Element part : table.children()) {
            switch (part.normalName()) {
                case "thead", "tbody", "tfoot" ->
                    part.children().forEach(row -> row(row, source).ifPresent(rows::add));
                case "tr" -> row(part, source).ifPresent(rows::add);
                default -> {}
            }
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Table(source.range(table), rows));
    }

    private static Optional<Row> row(Element row, HtmlSource source) {
        List<Cell> cells = new ArrayList<>();
        boolean allHeaders = true;
        for (Element cell : row.children()) {
            boolean header = cell.normalName().equals("th");
            if (header || cell.normalName().equals("td")) {
                cells.add(cell(cell, header, source));
                allHeaders &= header;
            }
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
