package org.commcheck.parse;

import org.commcheck.text.TextRange;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;

/**
 * A stretch of HTML in a source, and the way from the parser's offsets to the source's.
 *
 * @param view the whole source
 * @param start where the stretch begins
 * @param end where it ends
 */
record HtmlSource(ParserView view, int start, int end, Asides asides, OutlineBuilder outline) {

    /** Deeper elements are taken out of what they stand in. */
    static final int MOST_NESTED = 256;

    /** Parses the stretch as browsers do. */
    org.jsoup.nodes.Document parse() {
        return Parser.htmlParser()
                .setTrackPosition(true)
                .setMaxDepth(MOST_NESTED)
                .parseInput(html(), "");
    }

    /** What the parser gets to see: what the view has dropped is blank, what it has only veiled is there. */
    private String html() {
        char[] html = view.source().substring(start, end).toCharArray();
        for (int i = 0; i < html.length; i++) {
            if (view.isDropped(start + i)) {
                html[i] = ' ';
            } else if (view.isTemplate(start + i)) {
                html[i] = view.seenAt(start + i);
            }
        }
        return new String(html);
    }

    int offset(int parsed) {
        return Math.min(end, start + parsed);
    }

    TextRange shifted(TextRange parsed) {
        return new TextRange(offset(parsed.start()), offset(parsed.end()));
    }

    /** From an element's opening tag to its closing tag, or to where it ends without one. */
    TextRange range(Element element) {
        Range open = element.sourceRange();
        int from = open.isTracked() ? offset(open.startPos()) : start;
        int to = open.isTracked() ? offset(open.endPos()) : start;
        return new TextRange(from, Math.max(to, end(element)));
    }

    /** Where an element's opening tag is; empty if nobody wrote it. */
    TextRange opening(Element element) {
        return range(element.sourceRange());
    }

    /** Where an element's closing tag is; empty if nobody wrote it. */
    TextRange closing(Element element) {
        return range(element.endSourceRange());
    }

    private TextRange range(Range range) {
        return range.isTracked()
                ? new TextRange(offset(range.startPos()), offset(range.endPos()))
                : new TextRange(0, 0);
    }

    int end(Element element) {
        Range close = element.endSourceRange();
        return close.isTracked() ? offset(close.endPos()) : 0;
    }

    /** Takes in a node if it is a comment. */
    void comment(Node node) {
        if (!(node instanceof Comment)) {
            return;
        }
        Range range = node.sourceRange();
        if (range.isTracked() && view.source().startsWith("<!--", offset(range.startPos()))) {
            asides.comment(HtmlComments.comment(view.source(), offset(range.startPos()), offset(range.endPos())));
        }
    }
}
