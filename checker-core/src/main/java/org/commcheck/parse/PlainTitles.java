package org.commcheck.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commcheck.model.InlineMark;
import org.commcheck.model.InlineText;
import org.commcheck.model.ListBlock;
import org.commcheck.model.ListItem;
import org.commcheck.model.Paragraph;

/**
 * Makes headings of texts without mark-up, pasted from a mail or a word processor: short lines that end like no sentence, over what is written
 * out.
 */
final class PlainTitles {

    private static final Lines NONE = new Lines(InlineText.EMPTY);

    private final List<Piece> pieces;
    private final PlainHeads heads;

    private PlainTitles(List<Piece> pieces, PlainHeads heads) {
        this.pieces = pieces;
        this.heads = heads;
    }

    /** The pieces, with such lines as labels if the document has no other headings. */
    static List<Piece> settle(List<Piece> pieces, String source) {
        if (pieces.isEmpty() || hasHeadings(pieces)) {
            return pieces;
        }
        List<Piece> cut = cut(pieces, source);
        PlainHeads heads = new PlainHeads(cut, source);
        return heads.divide() ? new PlainTitles(cut, heads).divided() : pieces;
    }

    /** One at the very beginning is a title, and does not show how the rest is divided. */
    private static boolean hasHeadings(List<Piece> pieces) {
        int bold = 0;
        for (Piece piece : pieces.subList(1, pieces.size())) {
            if (!(piece instanceof Piece.Content content)) {
                return true;
            }
            bold += content.block() instanceof Paragraph words && words.text().isWholly(InlineMark.Kind.STRONG) ? 1 : 0;
        }
        return bold > 1;
    }

    /** The pieces, with paragraphs divided where a line in them heads a list that begins below it. */
    private static List<Piece> cut(List<Piece> pieces, String source) {
        List<Piece> cut = new ArrayList<>();
        for (int at = 0; at < pieces.size(); at++) {
            Lines lines = PlainHeads.lines(pieces, at).orElse(NONE);
            boolean list = at + 1 < pieces.size()
                    && PlainHeads.block(pieces.get(at + 1)) instanceof ListBlock below
                    && isNextLine(
                            source, pieces.get(at).range().end(), below.range().start());
            int from = 0;
            for (int i = 1; i < lines.count(); i++) {
                String next = i + 1 < lines.count() ? lines.string(i + 1) : list ? "- " : "";
                if (PlainLines.isTitle(lines.string(i)) && PlainLines.isOverList(lines.string(i - 1), next)) {
                    cut.add(new Piece.Content(new Paragraph(lines.text(from, i))));
                    from = i;
                }
            }
            cut.add(from == 0 ? pieces.get(at) : new Piece.Content(new Paragraph(lines.text(from, lines.count()))));
        }
        return cut;
    }

    private static boolean isNextLine(String source, int end, int start) {
        return source.substring(end, start).chars().filter(c -> c == '\n').count() == 1;
    }

    private List<Piece> divided() {
        List<Piece> divided = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Optional<Lines> lines = PlainHeads.lines(pieces, i);
            if (i == 0 && lines.isPresent()) {
                first(lines.get(), divided);
            } else if (lines.isPresent() && heads.has(i)) {
                divide(lines.get(), divided);
            } else if (heads.has(i) && PlainHeads.block(pieces.get(i)) instanceof ListBlock agenda) {
                for (ListItem item : agenda.items()) {
                    divide(new Lines(item.text()), divided);
                    item.blocks().forEach(block -> divided.add(new Piece.Content(block)));
                }
            } else {
                divided.add(pieces.get(i));
            }
        }
        return divided;
    }

    private static void divide(Lines lines, List<Piece> divided) {
        divided.add(new Piece.Label(lines.text(0, 1), Title.PLAIN));
        rest(lines, divided);
    }

    private static void rest(Lines lines, List<Piece> divided) {
        if (lines.count() > 1) {
            divided.add(new Piece.Content(new Paragraph(lines.text(1, lines.count()))));
        }
    }

    /** The first line is the title where it bears a day, or a day, a field or another heading stands below it; else it heads its part like the others. */
    private void first(Lines lines, List<Piece> divided) {
        InlineText line = lines.text(0, 1);
        Optional<Lines> next = PlainHeads.lines(pieces, 1);
        String below = lines.count() > 1
                ? lines.string(1)
                : next.map(text -> text.string(0)).orElse("");
        boolean part = PlainLines.isTitle(line);
        boolean alone = lines.count() == 1 && heads.isOverNothing(0);
        boolean head = Fields.isField(below) || PlainLines.isDay(below) || (!part && PlainLines.isDay(line.text()));
        if (PlainLines.isTitleOfPaper(line) && (head || (part && alone))) {
            divided.add(new Piece.Heading(line.range(), line, 1));
            rest(lines, divided);
        } else if (part) {
            divide(lines, divided);
        } else {
            divided.add(pieces.get(0));
        }
    }
}
