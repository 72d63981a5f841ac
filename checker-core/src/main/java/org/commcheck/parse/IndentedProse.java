package org.commcheck.parse;

import java.util.ArrayList;
import java.util.List;
import org.commcheck.model.CodeBlock;
import org.commcheck.model.InlineText;
import org.commcheck.model.Paragraph;
import org.commcheck.text.TextRange;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * Indented blocks. Markdown takes them for code, but Chinese authors indent the first line of a paragraph; a block that is mostly Chinese
 * is prose.
 */
final class IndentedProse {

    private IndentedProse() {}

    static List<Piece> piece(ParserView view, Node node, TextRange range) {
        if (!isProse(view.source(), range)) {
            return List.of(new Piece.Content(new CodeBlock(range, "")));
        }
        List<Piece> pieces = new ArrayList<>();
        SourceChars chars = new SourceChars(view, range.start());
        int last = -1;
        for (SourceSpan span : node.getSourceSpans()) {
            int to = MarkdownInlines.end(span);
            int from = Math.min(to, Chars.skipBlanks(view.source(), span.getInputIndex()));
            if (from < to) {
                if (last >= 0) {
                    chars.resolved("\n", last, Math.min(from, last + 1));
                }
                chars.literal(from, to);
                last = to;
            }
        }
        InlineText text = chars.build(range.end());
        if (!text.isBlank()) {
            pieces.add(new Piece.Content(new Paragraph(text)));
        }
        return pieces;
    }

    private static boolean isProse(String source, TextRange range) {
        int han = 0;
        int ascii = 0;
        for (int i = range.start(); i < range.end(); i++) {
            char c = source.charAt(i);
            if (Chars.isHan(c)) {
                han++;
            } else if (c > ' ' && c < 127) {
                ascii++;
            }
        }
        return 2 * han > ascii && han > 0;
    }
}
