package org.commcheck.parse;

import java.util.List;
import org.commcheck.model.Block;
import org.commcheck.model.Document;
import org.commcheck.model.FrontMatter;
import org.commcheck.text.SourceText;
import org.commcheck.text.TextRange;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Parses Markdown: CommonMark with tables, task lists and strikethrough, and what authors write beyond it. */
final class MarkdownParser {

    /** Lists and quotes deeper than this are read as text. */
    static final int MOST_NESTED = 100;

    private MarkdownParser() {}

    /**
     * Parses a body.
     *
     * @param bodyStart offset behind the front matter
     */
    static Document parse(SourceText source, FrontMatter frontMatter, int bodyStart, Asides asides) {
        String readable = LongLines.without(source, asides);
        ParserView view = MarkdownView.of(readable, bodyStart);
        Node tree = parser(view).parse(view.text());
        List<Block> blocks = new OutlineBuilder(readable).build(new MarkdownBlocks(view, asides).pieces(tree));
        return new Document(
                source,
                Document.Format.MARKDOWN,
                frontMatter,
                Bounds.fit(blocks, new TextRange(0, source.length())),
                asides.comments(),
                asides.troubles());
    }

    /** A single tilde is a range in Chinese dates ({@code 5月13日~5月9日}), so it takes two to strike through. */
    private static Parser parser(ParserView view) {
        return Parser.builder()
                .extensions(List.of(
                        TablesExtension.create(),
                        StrikethroughExtension.builder().requireTwoTildes(true).build()))
                .customBlockParserFactory(new LineBlocks(view))
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .maxOpenBlockParsers(2 * MOST_NESTED)
                .build();
    }
}
