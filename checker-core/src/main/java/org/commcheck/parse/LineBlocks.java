package org.commcheck.parse;

import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** Blocks of one line, which the view has marked: headings without a blank, and lines that break out of a list or an endless paragraph. */
final class LineBlocks implements BlockParserFactory {

    private static final int CODE_INDENT = 4;

    private final ParserView view;

    LineBlocks(ParserView view) {
        this.view = view;
    }

    /** A line that is a block; a heading if its level is above 0. */
    static final class LineBlock extends CustomBlock {

        private final int level;

        private LineBlock(int level) {
            this.level = level;
        }

        int level() {
            return level;
        }
    }

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        int index = state.getNextNonSpaceIndex();
        SourceLine line = state.getLine();
        SourceSpan span = line.getSourceSpan();
        if (state.getIndent() >= CODE_INDENT || index >= line.getContent().length() || span == null) {
            return BlockStart.none();
        }
        int offset = span.getInputIndex() + index;
        if (view.isTightHeading(offset)) {
            int level = level(offset);
            return start(level, index + level);
        }
        boolean inParagraph = state.getActiveBlockParser().getBlock() instanceof Paragraph;
        boolean lazy = matched.getMatchedBlockParser() != state.getActiveBlockParser();
        boolean breaks = (lazy && view.isFreeLine(offset)) || view.isCut(offset);
        return inParagraph && breaks ? start(0, index) : BlockStart.none();
    }

    private static BlockStart start(int level, int index) {
        return BlockStart.of(new LineParser(level)).atIndex(index);
    }

    private int level(int offset) {
        int end = offset;
        while (end < view.source().length()
                && TightHeadings.isHash(view.source().charAt(end))) {
            end++;
        }
        return end - offset;
    }

    private static final class LineParser extends AbstractBlockParser {

        private final LineBlock block;
        private SourceLines lines = SourceLines.empty();

        LineParser(int level) {
            this.block = new LineBlock(level);
        }

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            return BlockContinue.none();
        }

        @Override
        public void addLine(SourceLine line) {
            CharSequence content = line.getContent();
            int start = Chars.skipBlanks(content, 0);
            int end = Chars.trimmedEnd(content, start, content.length());
            int words = block.level() > 0 ? TightHeadings.contentEnd(content, start, end) : end;
            lines = SourceLines.of(List.of(line.substring(start, words)));
        }

        @Override
        public void parseInlines(InlineParser inlineParser) {
            inlineParser.parse(lines, block);
        }
    }
}
