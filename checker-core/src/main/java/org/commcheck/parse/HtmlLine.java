package org.commcheck.parse;

import java.util.Deque;
import java.util.Optional;
import org.commcheck.model.InlineMark;
import org.commcheck.model.InlineText;
import org.commcheck.text.TextRange;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;

/**
 * All words of an element as one text, such as a heading's or a table cell's; blocks in it are lines. A text goes forward in the source:
 * words that the parser has moved behind later ones, because they stood wrongly in a table, are left out.
 */
final class HtmlLine {

    private final HtmlSource source;
    private final Deque<HtmlText.OpenMark> marks = HtmlText.noMarks();
    private final HtmlText text;

    private HtmlLine(HtmlSource source, int start) {
        this.source = source;
        this.text = new HtmlText(source.view(), start, marks);
    }

    static InlineText text(Element element, HtmlSource source) {
        TextRange range = source.range(element);
        int start = source.offset(
                element.sourceRange().isTracked() ? element.sourceRange().endPos() : 0);
        HtmlLine line = new HtmlLine(source, start);
        line.children(element);
        Range close = element.endSourceRange();
        return line.text.build(close.isTracked() ? Math.max(start, source.offset(close.startPos())) : range.end());
    }

    private void children(Element element) {
        for (int i = 0; i < element.childNodeSize(); i++) {
            node(element.childNode(i));
        }
    }

    private void node(Node node) {
        if (node instanceof TextNode) {
            Range range = node.sourceRange();
            if (range.isTracked() && source.offset(range.startPos()) >= text.end()) {
                text.append(source.offset(range.startPos()), source.offset(range.endPos()));
            }
        } else if (node instanceof Comment) {
            source.comment(node);
        } else if (node instanceof Element element && !HtmlElements.isUnseen(element)) {
            element(element);
        }
    }

    private void element(Element element) {
        String name = element.normalName();
        if (name.equals("br")) {
            text.breakLine(source.range(element));
        } else if (name.equals("img") || name.equals("input")) {
            text.replaced(element, source);
        } else if (HtmlElements.isBlock(name)) {
            text.breakLine(source.opening(element));
            children(element);
            text.breakLine(source.closing(element));
        } else {
            inline(element);
        }
    }

    private void inline(Element element) {
        Optional<InlineMark.Kind> kind = HtmlElements.mark(element);
        if (kind.isEmpty()) {
            children(element);
            return;
        }
        HtmlText.OpenMark mark = new HtmlText.OpenMark(kind.get(), element.attr("href"));
        text.open(mark);
        marks.push(mark);
        children(element);
        marks.pop();
        text.close(mark);
    }
}
