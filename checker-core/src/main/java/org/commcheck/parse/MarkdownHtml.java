package org.commcheck.parse;

import java.util.List;
import java.util.Locale;
import org.commcheck.model.Paragraph;
import org.commcheck.text.TextRange;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** Stretches of HTML between Markdown blocks. A blank line ends one for Markdown, but for the browser a table goes on to its closing tag. */
final class MarkdownHtml {

    private final ParserView view;
    private final Asides asides;
    private final OutlineBuilder outline;
    private final UnknownTags unknownTags;
    private boolean tableNeverEnds;

    MarkdownHtml(ParserView view, Asides asides, OutlineBuilder outline) {
        this.view = view;
        this.asides = asides;
        this.outline = outline;
        this.unknownTags = new UnknownTags(view.source());
    }

    /** Adds the pieces of a stretch and returns the last node that was taken in with it: mostly the node itself. */
    Node add(HtmlBlock block, TextRange range, List<Piece> pieces) {
        String written = view.source().substring(range.start(), range.end());
        if (unknownTags.isPlaceholder(written) && written.indexOf('>') == written.length() - 1) {
            SourceChars chars = new SourceChars(view, range.start());
            chars.verbatim(range.start(), range.end());
            pieces.add(new Piece.Content(new Paragraph(chars.build(range.end()))));
            return block;
        }
        Node last = lastOfTable(block);
        int end = range.end();
        for (Node node = block; node != last.getNext(); node = node.getNext()) {
            end = Math.max(end, blankPrefixes(node));
        }
        HtmlSource html = new HtmlSource(view, range.start(), end, asides, outline);
        pieces.addAll(HtmlFlow.pieces(html.parse(), html));
        return last;
    }

    /** What quotes and lists put before each line is no HTML. Returns where the node ends. */
    private int blankPrefixes(Node node) {
        int end = 0;
        for (SourceSpan span : node.getSourceSpans()) {
            if (end > 0 && end < span.getInputIndex()) {
                view.blank(end, span.getInputIndex());
            }
            end = MarkdownInlines.end(span);
        }
        return end;
    }

    private Node lastOfTable(HtmlBlock block) {
        int open = opened(block);
        if (open <= 0 || tableNeverEnds) {
            return block;
        }
        for (Node node = block.getNext(); node != null; node = node.getNext()) {
            if (node instanceof HtmlBlock html) {
                open += opened(html);
                if (open <= 0) {
                    return node;
                }
            }
        }
        tableNeverEnds = true;
        return block;
    }

    private static int opened(HtmlBlock block) {
        String html = block.getLiteral().toLowerCase(Locale.ROOT);
        return count(html, "<table") - count(html, "</table");
    }

    private static int count(String text, String wanted) {
        int count = 0;
        for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length())) {
            count++;
        }
        return count;
    }
}
