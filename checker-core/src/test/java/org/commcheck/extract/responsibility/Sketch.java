package org.commcheck.extract.responsibility;

import java.util.ArrayList;
import java.util.List;
import org.commcheck.model.Block;
import org.commcheck.model.CodeBlock;
import org.commcheck.model.Document;
import org.commcheck.model.FrontMatter;
import org.commcheck.model.InlineMark;
import org.commcheck.model.InlineText;
import org.commcheck.model.ListBlock;
import org.commcheck.model.ListItem;
import org.commcheck.model.Paragraph;
import org.commcheck.model.Section;
import org.commcheck.model.Table;
import org.commcheck.text.SourceText;
import org.commcheck.text.TextRange;

/**
 * Makes documents for tests out of the little Markdown that they need: headings, bar tables, lists, fenced code, paragraphs, bold. So the
 * tests of this package depend on the model alone.
 */
final class Sketch {

    private final String text;
    private final List<int[]> lines = new ArrayList<>();
    private int at;

    private Sketch(String text) {
        this.text = text;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n') {
                lines.add(new int[] {start, i});
                start = i + 1;
            }
        }
    }

    static Document of(String path, String markdown) {
        Sketch sketch = new Sketch(markdown);
        List<Block> blocks = sketch.blocks(0, 0);
        return new Document(
                SourceText.of(path, markdown),
                Document.Format.MARKDOWN,
                FrontMatter.NONE,
                blocks,
                List.of(),
                List.of());
    }

    private List<Block> blocks(int level, int indent) {
        List<Block> blocks = new ArrayList<>();
        while (at < lines.size()) {
            String line = line(at);
            int hashes = line.length() - line.replaceFirst("^#+", "").length();
            if (line.isBlank()) {
                at++;
            } else if ((hashes > 0 && hashes <= level) || indentOf(line) < indent) {
                break;
            } else {
                blocks.add(block(line, hashes));
            }
        }
        return blocks;
    }

    private Block block(String line, int hashes) {
        if (hashes > 0) {
            return section(hashes);
        }
        if (line.startsWith("```")) {
            return code();
        }
        if (line.startsWith("|") && at + 1 < lines.size() && line(at + 1).matches("\\|[-:| ]+")) {
            return table();
        }
        return line.strip().startsWith("- ") ? list(indentOf(line)) : paragraph();
    }

    private Section section(int level) {
        int[] line = lines.get(at++);
        InlineText heading = inline(line[0] + level + 1, line[1]);
        List<Block> blocks = blocks(level, 0);
        return new Section(
                new TextRange(line[0], lines.get(at - 1)[1]), heading, level, Section.HeadingStyle.HEADING, blocks);
    }

    private CodeBlock code() {
        int start = lines.get(at++)[0];
        while (!line(at).startsWith("```")) {
            at++;
        }
        return new CodeBlock(new TextRange(start, lines.get(at++)[1]), "");
    }

    private Table table() {
        List<Table.Row> rows = new ArrayList<>();
        int start = lines.get(at)[0];
        while (at < lines.size() && line(at).startsWith("|")) {
            if (rows.size() != 1 || !line(at).matches("\\|[-:| ]+") || rows.get(0) == null) {
                rows.add(row(rows.isEmpty()));
            } else {
                rows.add(null);
            }
            at++;
        }
        rows.remove(1);
        return new Table(new TextRange(start, lines.get(at - 1)[1]), rows);
    }

    private Table.Row row(boolean header) {
        int[] line = lines.get(at);
        List<Table.Cell> cells = new ArrayList<>();
        int start = line[0] + 1;
        for (int i = start; i < line[1]; i++) {
            if (text.charAt(i) == '|') {
                cells.add(cell(start, i, header));
                start = i + 1;
            }
        }
        return new Table.Row(new TextRange(line[0], line[1]), header, cells);
    }

    private Table.Cell cell(int from, int to, boolean header) {
        int start = from;
        int end = to;
        while (start < end && text.charAt(start) == ' ') {
            start++;
        }
        while (end > start && text.charAt(end - 1) == ' ') {
            end--;
        }
        InlineText inline = inline(start, end);
        return new Table.Cell(inline.range(), inline, header, 1, 1);
    }

    private ListBlock list(int indent) {
        List<ListItem> items = new ArrayList<>();
        int start = lines.get(at)[0];
        while (at < lines.size()
                && indentOf(line(at)) == indent
                && line(at).strip().startsWith("- ")) {
            int[] line = lines.get(at++);
            InlineText inline = inline(line[0] + indent + 2, line[1]);
            boolean deeper = at < lines.size() && !line(at).isBlank() && indentOf(line(at)) > indent;
            List<Block> nested = deeper ? blocks(0, indent + 1) : List.of();
            TextRange range = new TextRange(line[0] + indent, lines.get(at - 1)[1]);
            items.add(new ListItem(range, "-", ListItem.CheckBox.NONE, inline, nested));
        }
        return new ListBlock(new TextRange(start, lines.get(at - 1)[1]), false, true, items);
    }

    private Paragraph paragraph() {
        int start = lines.get(at)[0];
        while (at + 1 < lines.size() && isText(line(at + 1))) {
            at++;
        }
        return new Paragraph(inline(start, lines.get(at++)[1]));
    }

    private static boolean isText(String line) {
        return !line.isBlank()
                && !line.startsWith("#")
                && !line.startsWith("```")
                && !line.strip().startsWith("- ");
    }

    /** Resolves {@code **bold**} and {@code <br>}. */
    private InlineText inline(int from, int to) {
        InlineText.Builder builder = new InlineText.Builder(from);
        int open = -1;
        int i = from;
        while (i < to) {
            if (text.startsWith("**", i)) {
                if (open >= 0) {
                    builder.mark(new InlineMark(InlineMark.Kind.STRONG, open, builder.length(), ""));
                }
                open = open < 0 ? builder.length() : -1;
                i += 2;
            } else if (text.startsWith("<br>", i)) {
                builder.append("\n", i, i + 4);
                i += 4;
            } else {
                builder.append(text.substring(i, i + 1), i);
                i++;
            }
        }
        return builder.build(to);
    }

    private String line(int number) {
        int[] line = lines.get(number);
        return text.substring(line[0], line[1]);
    }

    private static int indentOf(String line) {
        return line.length() - line.stripLeading().length();
    }
}
