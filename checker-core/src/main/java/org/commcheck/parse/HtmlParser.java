package org.commcheck.parse;

import java.util.ArrayList;
import java.util.List;
import org.commcheck.model.Block;
import org.commcheck.model.Document;
import org.commcheck.model.FrontMatter;
import org.commcheck.text.SourceText;
import org.commcheck.text.TextRange;

/** Parses HTML as browsers do: whatever it is, it has a tree. Scripts, styles and what belongs to the site are no content. */
final class HtmlParser {

    private HtmlParser() {}

    /**
     * Parses a page, or the body of one.
     *
     * @param bodyStart offset behind the front matter
     */
    static Document parse(SourceText source, FrontMatter frontMatter, int bodyStart, Asides asides) {
        ParserView view = new ParserView(source.content());
        view.blank(0, bodyStart);
        Templates.mask(view, bodyStart);
        OutlineBuilder outline = new OutlineBuilder(source.content());
        HtmlSource html = new HtmlSource(view, 0, source.length(), asides, outline);
        org.jsoup.nodes.Document page = html.parse();
        List<Block> blocks = outline.build(HtmlFlow.pieces(page, html));
        return new Document(
                source,
                Document.Format.HTML,
                withMetadata(frontMatter, HtmlMetadata.entries(page, html)),
                Bounds.fit(blocks, new TextRange(0, source.length())),
                asides.comments(),
                asides.troubles());
    }

    private static FrontMatter withMetadata(FrontMatter frontMatter, List<FrontMatter.Entry> metadata) {
        if (metadata.isEmpty()) {
            return frontMatter;
        }
        List<FrontMatter.Entry> entries = new ArrayList<>(frontMatter.entries());
        entries.addAll(metadata);
        TextRange range = entries.get(0).range();
        for (FrontMatter.Entry entry : entries) {
            range = range.union(entry.range());
        }
        return new FrontMatter(frontMatter.range().isEmpty() ? range : frontMatter.range(), entries);
    }
}
