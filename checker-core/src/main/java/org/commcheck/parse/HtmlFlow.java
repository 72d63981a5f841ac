package org.commcheck.parse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.commcheck.model.Block;
import org.commcheck.model.CodeBlock;
import org.commcheck.model.InlineMark;
import org.commcheck.model.InlineText;
import org.commcheck.model.Paragraph;
import org.commcheck.model.Quote;
import org.commcheck.text.TextRange;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Reads the contents of one element that holds blocks. Its recursion is as deep as the parser lets elements nest. */
final class HtmlFlow {

    private final HtmlSource source;
    private final List<Piece> pieces = new ArrayList<>();
    private final Deque<HtmlText.OpenMark> marks = HtmlText.noMarks();

    /** The text that is being read; null between blocks. */
    private @Nullable HtmlText text;

    /** Where the block element begins whose first words the next text will be; -1 if none. */
    private int blockStart = -1;

    /** Where the block element begins that the text opened with; -1 if none. */
    private int ownerStart = -1;

    /** The task whose box stands before the next words; null if they begin none. */
    private @Nullable Element task;

    HtmlFlow(HtmlSource source) {
        this.source = source;
    }

    /** The pieces of an element's contents, in order. */
    static List<Piece> pieces(Element element, HtmlSource source) {
        HtmlFlow flow = new HtmlFlow(source);
        flow.task = HtmlTasks.isTask(element) ? element : null;
        flow.children(element);
        flow.flush(null);
        return inOrder(flow.pieces);
    }

    /** The pieces that nodes in a row make themselves. */
    static List<Piece> piecesOf(List<Node> nodes, HtmlSource source) {
        HtmlFlow flow = new HtmlFlow(source);
        nodes.forEach(flow::node);
        flow.flush(null);
        return flow.pieces;
    }

    /** The parser moves what stands wrongly in a table to the place before it; here it goes back. */
    private static List<Piece> inOrder(List<Piece> pieces) {
        for (int i = 1; i < pieces.size(); i++) {
            if (start(pieces.get(i)) < start(pieces.get(i - 1))) {
                pieces.sort(Comparator.comparingInt(HtmlFlow::start));
                return pieces;
            }
        }
        return pieces;
    }

    private static int start(Piece piece) {
        return piece.range().start();
    }

    private void children(Element element) {
        for (int i = 0; i < element.childNodeSize(); i++) {
            node(element.childNode(i));
        }
    }

    private void node(Node node) {
        if (node instanceof TextNode words) {
            text(words);
        } else if (node instanceof Comment) {
            source.comment(node);
        } else if (node instanceof Element element && !HtmlElements.isUnseen(element)) {
            element(element);
        } else if (node instanceof Element element && element.normalName().equals("head")) {
            element.childNodes().forEach(source::comment);
        }
    }

    private void text(TextNode node) {
        Range range = node.sourceRange();
        if (!range.isTracked() || (text == null && node.isBlank())) {
            return;
        }
        int from = source.offset(range.startPos());
        if (text != null && from < text.end()) {
            flush(null);
        }
        text(from).append(from, source.offset(range.endPos()));
    }

    private HtmlText text(int from) {
        if (text == null) {
            text = new HtmlText(source.view(), blockStart >= 0 && blockStart <= from ? blockStart : from, marks);
            ownerStart = blockStart;
            blockStart = -1;
            if (task != null) {
                TextRange tag = source.opening(task);
                text.tag(HtmlTasks.box(task), tag.start(), tag.end());
                task = null;
            }
        }
        return text;
    }

    private void element(Element element) {
        switch (element.normalName()) {
            case "br" -> lineBreak(element);
            case "img", "input" -> text(source.range(element).start()).replaced(element, source);
            case "hr" -> flush(null);
            case "pre", "xmp", "listing" -> block(new CodeBlock(source.range(element), language(element)));
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element);
            case "ul", "ol", "menu", "dir" -> list(element);
            case "li" -> item(element);
            case "dl" -> definitions(element);
            case "blockquote" -> block(quote(element));
            case "table" -> table(element);
            default -> other(element);
        }
    }

    private void other(Element element) {
        if (HtmlElements.isBlock(element.normalName())) {
            flush(null);
            blockStart = source.range(element).start();
            children(element);
            flush(element);
            return;
        }
        Optional<InlineMark.Kind> kind = HtmlElements.mark(element);
        if (kind.isEmpty()) {
            children(element);
            return;
        }
        HtmlText.OpenMark mark = new HtmlText.OpenMark(kind.get(), element.attr("href"));
        if (text != null) {
            text.open(mark);
        }
        marks.push(mark);
        children(element);
        marks.pop();
        if (text != null) {
            text.close(mark);
        }
    }

    /** Two line breaks make a new paragraph for the reader. */
    private void lineBreak(Element element) {
        TextRange range = source.range(element);
        if (text != null && text.endsLine()) {
            flush(null);
        } else if (text != null) {
            text.tag("\n", range.start(), range.end());
        }
    }

    private void heading(Element element) {
        flush(null);
        InlineText words = HtmlLine.text(element, source);
        pieces.add(new Piece.Heading(
                source.range(element), words, element.normalName().charAt(1) - '0'));
    }

    /** A list whose entries begin with headings is an outline of sections, though their numbers come from the list. */
    private void list(Element list) {
        if (HtmlLists.isOutline(list)) {
            flush(null);
            children(list);
            flush(null);
        } else {
            HtmlLists.list(list, source).ifPresent(this::block);
        }
    }

    private void item(Element item) {
        if (HtmlLists.isSection(item)) {
            flush(null);
            children(item);
            flush(null);
        } else {
            block(HtmlLists.strayItem(item, source));
        }
    }

    private void definitions(Element list) {
        flush(null);
        for (Element child : list.select("> dt, > dd, > div > dt, > div > dd")) {
            if (child.normalName().equals("dt")) {
                InlineText term = HtmlLine.text(child, source);
                if (!term.isBlank()) {
                    pieces.add(new Piece.Label(term, Title.LABEL));
                }
            } else {
                pieces.addAll(pieces(child, source));
            }
        }
        pieces.add(new Piece.LabelsEnd(
                source.end(list) > 0 ? source.end(list) : source.range(list).end()));
    }

    private Quote quote(Element element) {
        return new Quote(source.range(element), source.outline().quoted(pieces(element, source)));
    }

    private void table(Element element) {
        flush(null);
        if (HtmlTables.isLayout(element)) {
            pieces.addAll(pieces(element, source));
        } else {
            pieces.addAll(HtmlTables.pieces(element, source));
        }
    }

    private static String language(Element pre) {
        Element code = pre.selectFirst("> code");
        String classes = (code == null ? pre : code).className();
        int at = classes.indexOf("language-");
        return at < 0 ? "" : classes.substring(at + 9).split("\\s", 2)[0];
    }

    private void block(Block block) {
        flush(null);
        pieces.add(new Piece.Content(block));
    }

    /** Ends the text, if one is being read. */
    private void flush(@Nullable Element closed) {
        HtmlText done = text;
        text = null;
        blockStart = -1;
        if (done == null) {
            return;
        }
        boolean opened =
                closed != null && ownerStart >= 0 && source.range(closed).start() == ownerStart;
        int end = closed != null && opened ? source.end(closed) : done.end();
        InlineText words = done.build(end);
        if (words.isVisible()) {
            pieces.add(new Piece.Content(new Paragraph(words)));
        }
    }
}
