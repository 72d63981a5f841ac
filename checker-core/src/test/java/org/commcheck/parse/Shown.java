package org.commcheck.parse;

import java.util.List;
import org.commcheck.model.Block;
import org.commcheck.model.CodeBlock;
import org.commcheck.model.Document;
import org.commcheck.model.InlineMark;
import org.commcheck.model.InlineText;
import org.commcheck.model.ListBlock;
import org.commcheck.model.ListItem;
import org.commcheck.model.Paragraph;
import org.commcheck.model.Quote;
import org.commcheck.model.Section;
import org.commcheck.model.Table;
import org.commcheck.text.SourceText;
import org.commcheck.text.TextRange;

/**
 * A document as lines of text, for tests: kind, plain words, and between guillemets the source behind them wherever it differs. Line
 * breaks are shown as {@code ⏎}.
 */
final class Shown {

    private final SourceText source;
    private final StringBuilder out = new StringBuilder();

    private Shown(SourceText source) {
        this.source = source;
    }

    static Document markdown(String text) {
        return new DocumentParser().parse(SourceText.of("test.md", text));
    }

    static Document html(String text) {
        return new DocumentParser().parse(SourceText.of("test.html", text));
    }

    /** The outline of a Markdown text. */
    static String outline(String markdown) {
        return of(markdown(markdown));
    }

    /** The outline of an HTML text. */
    static String htmlOutline(String html) {
        return of(html(html));
    }

    static String of(Document document) {
        Shown shown = new Shown(document.source());
        document.blocks().forEach(block -> shown.block(block, 0));
        return shown.out.toString();
    }

    /** The marks of a text: kind, marked words, target. */
    static List<String> marks(InlineText text) {
        return text.marks().stream()
                .map(mark -> mark.kind() + " " + text.text().substring(mark.start(), mark.end())
                        + (mark.target().isEmpty() ? "" : " -> " + mark.target()))
                .toList();
    }

    /** The text of the only block, which is a paragraph. */
    static InlineText paragraph(Document document) {
        if (document.blocks().size() != 1 || !(document.blocks().get(0) instanceof Paragraph paragraph)) {
            throw new AssertionError("no single paragraph:\n" + of(document));
        }
        return paragraph.text();
    }

    /** The source behind the only occurrence of some plain words. */
    static String behind(Document document, InlineText text, String words) {
        int at = text.text().indexOf(words);
        return document.source().slice(text.range(at, at + words.length()));
    }

    static boolean isMarked(InlineText text, InlineMark.Kind kind, String words) {
        int at = text.text().indexOf(words);
        return text.isMarked(kind, at, at + words.length());
    }

    private void block(Block block, int depth) {
        if (block instanceof Section section) {
            line(
                    depth,
                    section.style() + " " + section.level(),
                    section.heading().text(),
                    section.heading().range());
            section.blocks().forEach(inner -> block(inner, depth + 1));
        } else if (block instanceof Paragraph paragraph) {
            line(depth, "TEXT", paragraph.text().text(), paragraph.range());
        } else if (block instanceof ListBlock list) {
            line(depth, "LIST" + (list.ordered() ? " ordered" : "") + (list.rendered() ? "" : " unrendered"));
            list.items().forEach(item -> item(item, depth + 1));
        } else if (block instanceof Table table) {
            line(depth, "TABLE");
            table.rows().forEach(row -> row(row, depth + 1));
        } else if (block instanceof Quote quote) {
            line(depth, "QUOTE");
            quote.blocks().forEach(inner -> block(inner, depth + 1));
        } else if (block instanceof CodeBlock code) {
            line(depth, ("CODE " + code.info()).strip(), escaped(source.slice(code.range())), code.range());
        }
    }

    private void item(ListItem item, int depth) {
        String box = item.box() == ListItem.CheckBox.NONE ? "" : " " + item.box();
        line(depth, item.marker() + box, item.text().text(), item.text().range());
        item.blocks().forEach(inner -> block(inner, depth + 1));
    }

    private void row(Table.Row row, int depth) {
        out.append("  ".repeat(depth)).append(row.header() ? "HEAD" : "ROW");
        for (Table.Cell cell : row.cells()) {
            String span = (cell.columns() > 1 ? "<" + cell.columns() : "") + (cell.rows() > 1 ? "^" + cell.rows() : "");
            out.append(" | ").append(words(cell.text().text(), cell.range())).append(span);
        }
        out.append('\n');
    }

    private void line(int depth, String kind, String words, TextRange range) {
        line(depth, kind + (words.isEmpty() && range.isEmpty() ? "" : ": " + words(words, range)));
    }

    private void line(int depth, String line) {
        out.append("  ".repeat(depth)).append(line.strip()).append('\n');
    }

    private String words(String words, TextRange range) {
        String behind = source.slice(range);
        return escaped(words)
                + (behind.equals(words) || escaped(behind).equals(words) ? "" : " «" + escaped(behind) + "»");
    }

    private static String escaped(String text) {
        return text.replace("\r\n", "⏎").replace("\n", "⏎").replace("\r", "⏎").replace("\t", "→");
    }
}
