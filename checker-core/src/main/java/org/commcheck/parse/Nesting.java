package org.commcheck.parse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.commcheck.model.Block;
import org.commcheck.model.Section;
import org.commcheck.text.TextRange;

/** Nests blocks under their headings. Headings of the format keep their level, the others stand one below what they are under. */
final class Nesting {

    private final List<Block> outermost = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();

    private record Open(Segment.Head head, int level, List<Block> blocks) {

        Section close() {
            int end = blocks.isEmpty()
                    ? head.range().end()
                    : blocks.get(blocks.size() - 1).range().end();
            TextRange range = new TextRange(
                    head.range().start(), Math.max(end, head.range().end()));
            return new Section(range, head.text(), level, head.style(), blocks);
        }
    }

    void add(Segment.Head head) {
        while (!open.isEmpty() && open.element().head().order() >= head.order()) {
            closeLast();
        }
        int above = open.isEmpty() ? 0 : open.element().level();
        open.push(new Open(head, head.isReal() ? head.level() : above + 1, new ArrayList<>()));
    }

    void add(Block block) {
        current().add(block);
    }

    /** Ends all headings but those of the format. */
    void endLabels() {
        while (!open.isEmpty() && !open.element().head().isReal()) {
            closeLast();
        }
    }

    /** All blocks, in order. */
    List<Block> finish() {
        while (!open.isEmpty()) {
            closeLast();
        }
        return outermost;
    }

    private void closeLast() {
        Section section = open.pop().close();
        current().add(section);
    }

    private List<Block> current() {
        return open.isEmpty() ? outermost : open.element().blocks();
    }
}
