package org.commcheck.parse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.commcheck.model.Block;
import org.commcheck.model.ListBlock;
import org.commcheck.model.ListItem;
import org.commcheck.text.TextRange;

/** Puts items of lists that the format does not know into lists; a new kind of marker opens a list below the last item. */
final class PseudoLists {

    /** Authors use three or four kinds; a list that nests deeper goes on at this level. */
    private static final int MOST_LEVELS = 6;

    private final Deque<Level> levels = new ArrayDeque<>();

    private record Level(String kind, int rank, List<Entry> entries) {

        Entry last() {
            return entries.get(entries.size() - 1);
        }
    }

    private record Entry(TextRange range, String marker, CheckBoxes words, List<Block> blocks) {

        ListItem item() {
            TextRange whole = blocks.isEmpty()
                    ? range
                    : range.union(blocks.get(blocks.size() - 1).range());
            return new ListItem(whole, marker, words.box(), words.text(), blocks);
        }
    }

    boolean isOpen() {
        return !levels.isEmpty();
    }

    /** Whether an item goes into the open list, or opens one of its own. */
    boolean takes(Segment.Item item, boolean apart) {
        String kind = item.marker().kind();
        if (holds(kind)) {
            return true;
        }
        int rank = item.marker().rank();
        int innermost = levels.element().rank();
        return apart ? rank > innermost && rank < ListMarker.BULLET : rank > innermost || rank > ListMarker.MINOR;
    }

    void add(Segment.Item item) {
        String kind = item.marker().kind();
        if (holds(kind)) {
            while (!levels.element().kind().equals(kind)) {
                closeLevel();
            }
        } else if (levels.size() < MOST_LEVELS) {
            levels.push(new Level(kind, item.marker().rank(), new ArrayList<>()));
        }
        levels.element().entries().add(entry(item));
    }

    private boolean holds(String kind) {
        return levels.stream().anyMatch(level -> level.kind().equals(kind));
    }

    /** Puts a block below the last item. */
    void attach(Block block) {
        levels.element().last().blocks().add(block);
    }

    /** The end of the last item. */
    int end() {
        Entry last = levels.element().last();
        return last.blocks().isEmpty()
                ? last.range().end()
                : Math.max(
                        last.range().end(),
                        last.blocks().get(last.blocks().size() - 1).range().end());
    }

    /** The whole list; none is open then. */
    ListBlock close() {
        while (levels.size() > 1) {
            closeLevel();
        }
        return list(levels.pop());
    }

    private void closeLevel() {
        ListBlock inner = list(levels.pop());
        levels.element().last().blocks().add(inner);
    }

    private static ListBlock list(Level level) {
        List<ListItem> items = level.entries().stream().map(Entry::item).toList();
        TextRange range = items.get(0).range().union(items.get(items.size() - 1).range());
        return new ListBlock(range, level.rank() < ListMarker.BULLET, false, items);
    }

    private static Entry entry(Segment.Item item) {
        return new Entry(item.lines().text().range(), item.marking(), CheckBoxes.of(item.words()), new ArrayList<>());
    }
}
