package org.commcheck.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commcheck.model.Block;
import org.commcheck.model.InlineText;
import org.commcheck.model.ListBlock;
import org.commcheck.model.ListItem;
import org.commcheck.model.Paragraph;
import org.commcheck.text.TextRange;

/** Makes nested sections and lists of the pieces that a parser found, for Markdown and HTML alike. */
final class OutlineBuilder {

    private final String source;

    OutlineBuilder(String source) {
        this.source = source;
    }

    /** The blocks of a document. */
    List<Block> build(List<Piece> pieces) {
        List<Piece> titled = PlainTitles.settle(PastedTables.settle(pieces), source);
        return assemble(NumberedRuns.settle(LineSplitter.split(titled, true)), new Nesting());
    }

    /** The blocks of a quote: its headings open sections, its labels are somebody else's words. */
    List<Block> quoted(List<Piece> pieces) {
        return assemble(LineSplitter.split(pieces, false), new Nesting());
    }

    /** The blocks of an item or a cell, in which a heading is just a line. */
    List<Block> contents(List<Piece> pieces) {
        return quoted(withoutHeadings(pieces));
    }

    /**
     * An item of a list that the format knows, and those that its author wrote behind it in the same line.
     *
     * @param start offset of its marker, or of its tag
     * @param marker as it stands in the source
     * @param contentStart where its words would begin if it had any
     */
    List<ListItem> items(int start, String marker, int contentStart, List<Piece> pieces) {
        List<Segment> segments = LineSplitter.splitItem(withoutHeadings(pieces), marker);
        InlineText text = new InlineText.Builder(contentStart).build(contentStart);
        List<ListItem> items = new ArrayList<>();
        if (!segments.isEmpty() && segments.get(0) instanceof Segment.Words words) {
            text = words.lines().text();
            segments = segments.subList(1, segments.size());
            Optional<ListMarker> own = ListMarker.of(marker + " ");
            while (own.isPresent() && isNext(segments, own.get())) {
                items.add(item(start, marker, contentStart, text, List.of()));
                Segment.Item next = (Segment.Item) segments.get(0);
                start = next.lines().text().range().start();
                marker = next.marking();
                text = next.words();
                contentStart = text.range().start();
                segments = segments.subList(1, segments.size());
            }
        } else if (isLone(segments)) {
            text = ((Segment.Item) segments.get(0)).lines().text();
            segments = segments.subList(1, segments.size());
        }
        items.add(item(start, marker, contentStart, text, segments));
        return items;
    }

    private static boolean isNext(List<Segment> segments, ListMarker own) {
        return !segments.isEmpty()
                && segments.get(0) instanceof Segment.Item item
                && item.lines().isRunOn()
                && item.marker().kind().equals(own.kind());
    }

    private ListItem item(int start, String marker, int contentStart, InlineText text, List<Segment> below) {
        List<Block> blocks = assemble(below, new Nesting());
        int end = Math.max(contentStart, text.range().end());
        end = blocks.isEmpty()
                ? end
                : Math.max(end, blocks.get(blocks.size() - 1).range().end());
        CheckBoxes words = CheckBoxes.of(text);
        return new ListItem(new TextRange(start, end), marker, words.box(), words.text(), blocks);
    }

    /** {@code - 1、…}: one marker behind another is no list in the item. */
    private static boolean isLone(List<Segment> segments) {
        return !segments.isEmpty()
                && segments.get(0) instanceof Segment.Item
                && (segments.size() == 1 || !(segments.get(1) instanceof Segment.Item));
    }

    private static List<Piece> withoutHeadings(List<Piece> pieces) {
        List<Piece> plain = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Heading heading) {
                if (!heading.text().isBlank()) {
                    plain.add(new Piece.Content(new Paragraph(heading.text())));
                }
            } else {
                plain.add(piece);
            }
        }
        return plain;
    }

    private List<Block> assemble(List<Segment> segments, Nesting nesting) {
        PseudoLists lists = new PseudoLists();
        for (Segment segment : segments) {
            if (segment instanceof Segment.Item item) {
                if (lists.isOpen()
                        && !lists.takes(item, isApart(lists, item.lines().text().range()))) {
                    nesting.add(lists.close());
                }
                lists.add(item);
            } else if (segment instanceof Segment.Other other && continues(lists, other.block())) {
                lists.attach(other.block());
            } else {
                if (lists.isOpen()) {
                    nesting.add(lists.close());
                }
                add(segment, nesting);
            }
        }
        if (lists.isOpen()) {
            nesting.add(lists.close());
        }
        return nesting.finish();
    }

    private static void add(Segment segment, Nesting nesting) {
        if (segment instanceof Segment.Head head) {
            nesting.add(head);
        } else if (segment instanceof Segment.Words words) {
            nesting.add(new Paragraph(words.lines().text()));
        } else if (segment instanceof Segment.Other other) {
            nesting.add(other.block());
        } else {
            nesting.endLabels();
        }
    }

    /** A list of the format that follows an item with no blank line between belongs to the item. */
    private boolean continues(PseudoLists lists, Block block) {
        return lists.isOpen() && block instanceof ListBlock && !isApart(lists, block.range());
    }

    /** Whether there is a blank line between the open list and what follows. */
    private boolean isApart(PseudoLists lists, TextRange next) {
        int lineEnds = 0;
        for (int i = lists.end(); i < next.start(); i++) {
            lineEnds += source.charAt(i) == '\n' ? 1 : 0;
        }
        return lineEnds > 1;
    }
}
