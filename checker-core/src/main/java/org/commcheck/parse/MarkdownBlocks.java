package org.commcheck.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commcheck.model.Block;
import org.commcheck.model.CodeBlock;
import org.commcheck.model.InlineMark;
import org.commcheck.model.InlineText;
import org.commcheck.model.ListBlock;
import org.commcheck.model.Paragraph;
import org.commcheck.model.Quote;
import org.commcheck.text.TextRange;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;

/** The block nodes of a Markdown parser as pieces of our model. Its recursion is as deep as the parser lets blocks nest. */
final class MarkdownBlocks {

    private static final Pattern BOX = Pattern.compile("\\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\\]\\s*(?:\n|$)");

    private final ParserView view;
    private final Asides asides;
    private final MarkdownInlines inlines;
    private final MarkdownTables tables;
    private final OutlineBuilder outline;
    private final MarkdownHtml html;
    private int depth;

    MarkdownBlocks(ParserView view, Asides asides) {
        this.view = view;
        this.asides = asides;
        this.inlines = new MarkdownInlines(view, asides::comment);
        this.tables = new MarkdownTables(view, inlines);
        this.outline = new OutlineBuilder(view.source());
        this.html = new MarkdownHtml(view, asides, outline);
    }

    /** The blocks below a node, in order. */
    List<Piece> pieces(Node parent) {
        List<Piece> pieces = new ArrayList<>();
        depth++;
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            child = add(child, pieces);
        }
        depth--;
        return pieces;
    }

    /** Adds a node and returns the last node that was taken in with it: mostly the node itself. */
    private Node add(Node node, List<Piece> pieces) {
        if (node.getSourceSpans().isEmpty()) {
            return node;
        }
        TextRange range = range(node);
        if (node instanceof Heading heading) {
            heading(heading, range, pieces);
        } else if (node instanceof LineBlocks.LineBlock line) {
            line(line, range, pieces);
        } else if (node instanceof org.commonmark.node.Paragraph) {
            paragraph(inlines.text(node, range.start(), range.end(), false), pieces);
        } else if (node instanceof BlockQuote) {
            checkDepth(range);
            quote(range, pieces(node), pieces);
        } else if (node instanceof org.commonmark.node.ListBlock list) {
            checkDepth(range);
            if (depth == 1 && isAllHeadings(list)) {
                headings(list, pieces);
            } else {
                list(list, pieces);
            }
        } else if (node instanceof FencedCodeBlock code) {
            String info = code.getInfo();
            block(new CodeBlock(range, info == null ? "" : info.strip()), pieces);
        } else if (node instanceof IndentedCodeBlock) {
            IndentedProse.piece(view, node, range).forEach(pieces::add);
        } else if (node instanceof TableBlock) {
            block(tables.table(node, range), pieces);
        } else if (node instanceof HtmlBlock block) {
            return html.add(block, range, pieces);
        }
        return node;
    }

    /** A quote that begins with {@code [!NOTE]} is a box with the author's own words. */
    private void quote(TextRange range, List<Piece> quoted, List<Piece> pieces) {
        if (!quoted.isEmpty()
                && quoted.get(0) instanceof Piece.Content content
                && content.block() instanceof Paragraph first
                && BOX.matcher(first.text().text()).lookingAt()) {
            Lines lines = new Lines(first.text());
            if (lines.count() > 1) {
                paragraph(lines.text(1, lines.count()), pieces);
            }
            pieces.addAll(quoted.subList(1, quoted.size()));
        } else {
            block(new Quote(range, outline.quoted(quoted)), pieces);
        }
    }

    private void checkDepth(TextRange range) {
        if (depth >= MarkdownParser.MOST_NESTED) {
            asides.trouble(
                    range,
                    "lists and quotes nest deeper than " + MarkdownParser.MOST_NESTED
                            + " levels; what is deeper is read as plain text. Write it with fewer levels");
        }
    }

    /** An underlined paragraph is a heading only if its last line looks like one; else the line below it divides. */
    private void heading(Heading heading, TextRange range, List<Piece> pieces) {
        boolean underlined = view.source().charAt(range.start()) != '#';
        TextRange content =
                underlined ? new TextRange(range.start(), contentEnd(heading, range)) : contentRange(heading, range);
        InlineText text = inlines.text(heading, content.start(), content.end(), false);
        if (!underlined) {
            pieces.add(new Piece.Heading(range, text, heading.getLevel()));
            return;
        }
        Lines lines = new Lines(text);
        int last = lines.count() - 1;
        InlineText title = lines.text(last, last + 1);
        boolean isTitle = heading.getLevel() == 1 || last == 0;
        if (!isTitle || !isTitleLike(title.text())) {
            paragraph(text, pieces);
            return;
        }
        if (last > 0) {
            paragraph(lines.text(0, last), pieces);
        }
        pieces.add(new Piece.Heading(new TextRange(title.range().start(), range.end()), title, heading.getLevel()));
    }

    private static boolean isTitleLike(String text) {
        return !text.isEmpty()
                && Chars.width(text) <= 100
                && "。.；;，,".indexOf(text.charAt(text.length() - 1)) < 0
                && !Titles.hasSentenceEnd(text.substring(0, text.length() - 1));
    }

    private void line(LineBlocks.LineBlock line, TextRange range, List<Piece> pieces) {
        if (line.level() == 0) {
            paragraph(inlines.text(line, range.start(), range.end(), false), pieces);
            return;
        }
        TextRange content = contentRange(line, range);
        pieces.add(new Piece.Heading(range, inlines.text(line, content.start(), content.end(), false), line.level()));
    }

    private static void paragraph(InlineText text, List<Piece> pieces) {
        if (text.isVisible()) {
            block(new Paragraph(text), pieces);
        }
    }

    private static void block(Block block, List<Piece> pieces) {
        pieces.add(new Piece.Content(block));
    }

    /** Whether all items of a list are headings: {@code * ### Ana}, {@code 1. ## Risks}; {@code - # of rooms} hardly is one. */
    private boolean isAllHeadings(org.commonmark.node.ListBlock list) {
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            boolean heading = item.getFirstChild() instanceof Heading first
                    && first.getLevel() > 1
                    && view.source().charAt(range(first).start()) == '#';
            if (!heading) {
                return false;
            }
        }
        return true;
    }

    /** A mark before a heading makes it no entry: what stands in the item stands below the heading. */
    private void headings(org.commonmark.node.ListBlock list, List<Piece> pieces) {
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            pieces.addAll(pieces(item));
        }
    }

    /** A bold question that the number before it makes an entry, over a list that is not its own, heads its answers: {@code 5. **What comes next?**}. */
    private void list(org.commonmark.node.ListBlock list, List<Piece> pieces) {
        Node last = list.getLastChild();
        boolean broken = depth == 1 && list instanceof OrderedList && list.getNext() instanceof BulletList;
        if (broken && last.getFirstChild() instanceof org.commonmark.node.Paragraph only && only.getNext() == null) {
            TextRange range = range(only);
            InlineText text = inlines.text(only, range.start(), range.end(), false);
            if (isQuestion(text)) {
                if (list.getFirstChild() != last) {
                    block(listBefore(last, list), pieces);
                }
                paragraph(text, pieces);
                return;
            }
        }
        block(list(list), pieces);
    }

    private static boolean isQuestion(InlineText text) {
        String words = text.text().strip();
        return (words.endsWith("?") || words.endsWith("？")) && text.isWholly(InlineMark.Kind.STRONG);
    }

    private ListBlock list(org.commonmark.node.ListBlock list) {
        return listBefore(null, list);
    }

    /** @param end the item before which the list ends; null for none */
    private ListBlock listBefore(@Nullable Node end, org.commonmark.node.ListBlock list) {
        List<org.commcheck.model.ListItem> items = new ArrayList<>();
        for (Node child = list.getFirstChild(); child != null && child != end; child = child.getNext()) {
            if (child instanceof ListItem item && !item.getSourceSpans().isEmpty()) {
                items.addAll(items(item));
            }
        }
        TextRange range = items.get(0).range().union(items.get(items.size() - 1).range());
        return new ListBlock(range, list instanceof OrderedList, true, items);
    }

    private List<org.commcheck.model.ListItem> items(ListItem item) {
        TextRange range = range(item);
        int markerEnd = range.start();
        while (markerEnd < range.end() && !Chars.isBlank(view.source().charAt(markerEnd))) {
            markerEnd++;
        }
        String marker = view.source().substring(range.start(), markerEnd);
        return outline.items(range.start(), marker, markerEnd, pieces(item));
    }

    private static int contentEnd(Node heading, TextRange range) {
        List<SourceSpan> spans = heading.getSourceSpans();
        return spans.size() < 2
                ? range.end()
                : Math.max(range.start(), MarkdownInlines.end(spans.get(spans.size() - 2)));
    }

    /** Without the number signs at both ends. */
    private TextRange contentRange(Node heading, TextRange range) {
        String source = view.source();
        Node first = heading.getFirstChild();
        Node last = heading.getLastChild();
        if (first == null
                || last == null
                || first.getSourceSpans().isEmpty()
                || last.getSourceSpans().isEmpty()) {
            return new TextRange(range.end(), range.end());
        }
        int start = first.getSourceSpans().get(0).getInputIndex();
        int end = MarkdownInlines.end(
                last.getSourceSpans().get(last.getSourceSpans().size() - 1));
        return new TextRange(start, Chars.trimmedEnd(source, start, end));
    }

    /** From the first character of a node to its last that is no white space. */
    private TextRange range(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        int start = Chars.skipBlanks(view.source(), spans.get(0).getInputIndex());
        int end = MarkdownInlines.end(spans.get(spans.size() - 1));
        return start >= end
                ? new TextRange(end, end)
                : new TextRange(start, Chars.trimmedEnd(view.source(), start, end));
    }
}
