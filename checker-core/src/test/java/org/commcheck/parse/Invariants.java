package org.commcheck.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.commcheck.model.Block;
import org.commcheck.model.Comment;
import org.commcheck.model.Document;
import org.commcheck.model.FrontMatter;
import org.commcheck.model.InlineMark;
import org.commcheck.model.InlineText;
import org.commcheck.model.ListBlock;
import org.commcheck.model.ListItem;
import org.commcheck.model.Paragraph;
import org.commcheck.model.Quote;
import org.commcheck.model.Section;
import org.commcheck.model.Table;
import org.commcheck.text.TextRange;
import org.jsoup.parser.Parser;

/** What holds for every document, whatever its text; the fuzz tests ask it, too. */
public final class Invariants {

    private final Document document;
    private final String source;

    private Invariants(Document document) {
        this.document = document;
        this.source = document.source().content();
    }

    /** @throws AssertionError if something does not hold */
    public static void check(Document document) {
        new Invariants(document).check();
    }

    private void check() {
        TextRange whole = new TextRange(0, source.length());
        blocks(document.blocks(), whole);
        for (Comment comment : document.comments()) {
            inside(comment.range(), whole);
            assertThat(document.source().slice(comment.range())).startsWith("<!--");
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

    private int next(TextRange range, int previousEnd, TextRange within) {
        inside(range, within);
        assertThat(range.start()).as("a block begins behind the one before it").isGreaterThanOrEqualTo(previousEnd);
        return range.end();
    }

    /** @throws AssertionError if one does not hold the other */
    public static void inside(TextRange range, TextRange within) {
        assertThat(within.contains(range)).as("%s holds %s", within, range).isTrue();
    }

    private void block(Block block) {
        if (block instanceof Section section) {
            inside(section.heading().range(), section.range());
            text(section.heading());
            blocks(
                    section.blocks(),
                    new TextRange(
                            section.heading().range().end(), section.range().end()));
        } else if (block instanceof Paragraph paragraph) {
            assertThat(paragraph.text().isBlank()).as("a paragraph has words").isFalse();
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
        assertThat(list.items()).isNotEmpty();
        int end = list.range().start();
        for (ListItem item : list.items()) {
            end = next(item.range(), end, list.range());
            inside(item.text().range(), item.range());
            text(item.text());
            blocks(
                    item.blocks(),
                    new TextRange(item.text().range().end(), item.range().end()));
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

    /** Each plain character stands in the source where the text says, or is what the source there stands for. */
    private void text(InlineText text) {
        int previous = -1;
        for (int i = 0; i < text.length(); i++) {
            TextRange range = text.range(i, i + 1);
            String behind = source.substring(range.start(), range.end());
            assertThat(isSame(text.text().charAt(i), behind))
                    .as(
                            "character %d «%s» of «%s» is behind «%s»",
                            i, text.text().charAt(i), text.text(), behind)
                    .isTrue();
            assertThat(range.start()).as("characters keep their order").isGreaterThanOrEqualTo(previous);
            previous = range.start();
        }
        for (InlineMark mark : text.marks()) {
            assertThat(mark.end()).isLessThanOrEqualTo(text.length());
        }
        assertThat(text.slice(0, text.length()).text()).isEqualTo(text.text());
    }

    private static boolean isSame(char c, String behind) {
        if (behind.isEmpty()) {
            return false;
        }
        if (c == '\n') {
            return isSpace(behind) || behind.startsWith("<") || behind.endsWith(">");
        }
        if (c == ' ' && (behind.isBlank() || behind.startsWith("<input"))) {
            return true;
        }
        return behind.equals(String.valueOf(c))
                || (behind.length() == 2 && behind.charAt(0) == '\\' && behind.charAt(1) == c)
                || (behind.startsWith("&") && resolves(behind, c))
                || behind.startsWith("<input");
    }

    /** Control characters, such as the character 0, part words like spaces. */
    private static boolean isSpace(String behind) {
        return behind.isBlank() || behind.chars().allMatch(Character::isISOControl);
    }

    private static boolean resolves(String reference, char c) {
        return Parser.unescapeEntities(reference, false).indexOf(c) >= 0 || c == '\uFFFD';
    }
}
