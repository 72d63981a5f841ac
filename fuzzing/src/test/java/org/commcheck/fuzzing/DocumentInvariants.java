package org.commcheck.fuzzing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.commcheck.model.Block;
import org.commcheck.model.Comment;
import org.commcheck.model.Document;
import org.commcheck.model.FrontMatter;
import org.commcheck.model.InlineText;
import org.commcheck.model.ListBlock;
import org.commcheck.model.ListItem;
import org.commcheck.model.Paragraph;
import org.commcheck.model.Quote;
import org.commcheck.model.Section;
import org.commcheck.model.Table;
import org.commcheck.text.TextRange;

/** What holds for every parsed document: its parts lie inside each other and in order, and each letter stands where the document says. */
final class DocumentInvariants {

    private final String source;

    private DocumentInvariants(String source) {
        this.source = source;
    }

    static void check(Document document) {
        DocumentInvariants invariants = new DocumentInvariants(document.source().content());
        TextRange whole = new TextRange(0, document.source().length());
        invariants.blocks(document.blocks(), whole);
        for (Comment comment : document.comments()) {
            inside(comment.range(), whole);
        }
        for (Document.Trouble trouble : document.troubles()) {
            inside(trouble.range(), whole);
            assertThat(trouble.message()).isNotBlank();
        }
        inside(document.frontMatter().range(), whole);
        for (FrontMatter.Entry entry : document.frontMatter().entries()) {
            inside(entry.range(), whole);
            inside(entry.valueRange(), entry.range());
        }
    }

    private void blocks(List<Block> blocks, TextRange within) {
        int end = within.start();
        for (Block block : blocks) {
            end = next(block.range(), end, within);
            block(block);
        }
    }

    private void block(Block block) {
        if (block instanceof Section section) {
            inside(section.heading().range(), section.range());
            text(section.heading());
            blocks(section.blocks(), behind(section.heading().range(), section.range()));
        } else if (block instanceof Paragraph paragraph) {
            text(paragraph.text());
        } else if (block instanceof ListBlock list) {
            list(list);
        } else if (block instanceof Table table) {
            table(table);
        } else if (block instanceof Quote quote) {
            blocks(quote.blocks(), quote.range());
        }
    }

    private void list(ListBlock list) {
        int end = list.range().start();
        for (ListItem item : list.items()) {
            end = next(item.range(), end, list.range());
            inside(item.text().range(), item.range());
            text(item.text());
            blocks(item.blocks(), behind(item.text().range(), item.range()));
        }
    }

    private void table(Table table) {
        int end = table.range().start();
        for (Table.Row row : table.rows()) {
            end = next(row.range(), end, table.range());
            int cellEnd = row.range().start();
            for (Table.Cell cell : row.cells()) {
                cellEnd = next(cell.range(), cellEnd, row.range());
                text(cell.text());
            }
        }
    }

    private void text(InlineText text) {
        int previous = -1;
        for (int i = 0; i < text.length(); i++) {
            TextRange range = text.range(i, i + 1);
            inside(range, new TextRange(0, source.length()));
            assertThat(range.start()).as("letters keep their order").isGreaterThanOrEqualTo(previous);
            assertThat(standsFor(
                            source.substring(range.start(), range.end()),
                            text.text().charAt(i)))
                    .as("letter %d of «%s» is behind %s", i, text.text(), range)
                    .isTrue();
            previous = range.start();
        }
    }

    /** A single letter stands for itself; white space, escapes, entities and tags stand for what the reader sees. */
    private static boolean standsFor(String behind, char c) {
        if (behind.isEmpty()) {
            return false;
        }
        if (behind.isBlank() || behind.endsWith(">")) {
            return Character.isWhitespace(c) || behind.indexOf(c) >= 0 || behind.startsWith("<");
        }
        boolean itself = behind.length() == 1 && (behind.charAt(0) == c || c == '\uFFFD');
        return itself || (behind.length() > 1 && "\\&<".indexOf(behind.charAt(0)) >= 0);
    }

    private static TextRange behind(TextRange first, TextRange whole) {
        return new TextRange(first.end(), whole.end());
    }

    private static int next(TextRange range, int previousEnd, TextRange within) {
        inside(range, within);
        assertThat(range.start()).as("a part begins behind the one before it").isGreaterThanOrEqualTo(previousEnd);
        return range.end();
    }

    static void inside(TextRange range, TextRange within) {
        if (!within.contains(range)) {
            throw new AssertionError(within + " does not hold " + range);
        }
    }
}
