package org.commcheck.parse;

import java.util.List;
import java.util.function.Consumer;
import org.commcheck.model.Comment;
import org.commcheck.model.InlineMark;
import org.commcheck.model.InlineText;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** The inline nodes below a Markdown block as text. */
final class MarkdownInlines {

    private final ParserView view;
    private final String source;
    private final Consumer<Comment> comments;
    private final UnknownTags unknownTags;

    MarkdownInlines(ParserView view, Consumer<Comment> comments) {
        this.view = view;
        this.source = view.source();
        this.comments = comments;
        this.unknownTags = new UnknownTags(source);
    }

    /**
     * The words below a block.
     *
     * @param start where the block's text begins in the source
     * @param end where it ends
     * @param inTable whether a pipe needs an escape even in code
     */
    InlineText text(Node block, int start, int end, boolean inTable) {
        List<SourceSpan> spans = block.getSourceSpans();
        int first = spans.isEmpty() ? start : spans.get(0).getInputIndex();
        return new Walk(start, first, inTable).text(block, end);
    }

    private final class Walk {

        private final SourceChars chars;
        private final InlineTags tags;
        private final EscapedText escaped;
        private final boolean inTable;
        private int reached;

        Walk(int start, int first, boolean inTable) {
            this.chars = new SourceChars(view, start);
            this.tags = new InlineTags(chars);
            this.escaped = new EscapedText(view, chars);
            this.inTable = inTable;
            this.reached = first;
        }

        InlineText text(Node block, int end) {
            children(block);
            tags.closeAll();
            return chars.build(end);
        }

        private void children(Node parent) {
            for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
                node(child);
                List<SourceSpan> spans = child.getSourceSpans();
                if (!spans.isEmpty()) {
                    reached = Math.max(reached, end(spans.get(spans.size() - 1)));
                }
            }
        }

        private void node(Node node) {
            if (node instanceof Text text) {
                text.getSourceSpans()
                        .forEach(span -> escaped.append(text.getLiteral(), span.getInputIndex(), end(span)));
            } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
                lineBreak("\n");
            } else if (node instanceof Code code) {
                code(code);
            } else if (node instanceof HtmlInline html) {
                html(html);
            } else {
                marked(node);
            }
        }

        private void marked(Node node) {
            int since = chars.length();
            children(node);
            if (node instanceof StrongEmphasis) {
                chars.mark(InlineMark.Kind.STRONG, since, "");
            } else if (node instanceof Emphasis) {
                chars.mark(InlineMark.Kind.EMPHASIS, since, "");
            } else if (node instanceof Strikethrough) {
                chars.mark(InlineMark.Kind.STRIKETHROUGH, since, "");
            } else if (node instanceof Link link) {
                chars.mark(InlineMark.Kind.LINK, since, link.getDestination());
            } else if (node instanceof Image image) {
                chars.mark(InlineMark.Kind.IMAGE, since, image.getDestination());
            }
        }

        /** Line breaks have no place of their own in the tree: they are where the line ends behind what came last. */
        private void lineBreak(String shown) {
            int at = reached;
            while (at < source.length() && source.charAt(at) != '\n' && source.charAt(at) != '\r') {
                at++;
            }
            int end = Math.min(source.length(), at + (source.startsWith("\r\n", at) ? 2 : 1));
            chars.resolved(shown, at, end);
            reached = end;
        }

        private void code(Code code) {
            int since = chars.length();
            List<SourceSpan> spans = code.getSourceSpans();
            int ticks = 0;
            int first = spans.get(0).getInputIndex();
            while (source.charAt(first + ticks) == '`') {
                ticks++;
            }
            for (int i = 0; i < spans.size(); i++) {
                int from = spans.get(i).getInputIndex() + (i == 0 ? ticks : 0);
                int to = end(spans.get(i)) - (i == spans.size() - 1 ? ticks : 0);
                codeLine(from, Math.max(from, to), i);
            }
            chars.mark(InlineMark.Kind.CODE, since, "");
        }

        /** Code keeps what the view has dropped; a line end in it is a blank. */
        private void codeLine(int from, int to, int line) {
            if (line > 0) {
                lineBreak(" ");
            }
            for (int i = from; i < to; i++) {
                boolean escapedPipe = inTable && view.isEscapedPipe(i) && i + 1 < to;
                if (escapedPipe) {
                    chars.resolved("|", i, i + 2);
                    i++;
                } else {
                    chars.verbatim(i, i + 1);
                }
            }
            reached = to;
        }

        private void html(HtmlInline html) {
            List<SourceSpan> spans = html.getSourceSpans();
            int from = spans.get(0).getInputIndex();
            int to = end(spans.get(spans.size() - 1));
            String literal = html.getLiteral();
            if (literal.startsWith("<!--")) {
                comments.accept(HtmlComments.comment(source, from, to));
            } else if (unknownTags.isPlaceholder(literal)) {
                chars.verbatim(from, to);
            } else {
                tags.tag(literal, from, to);
            }
        }
    }

    static int end(SourceSpan span) {
        return span.getInputIndex() + span.getLength();
    }
}
