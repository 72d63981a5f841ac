package org.commcheck.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commcheck.model.ListBlock;
import org.commcheck.model.ListItem;
import org.commcheck.text.TextRange;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** HTML lists as our model has them. */
final class HtmlLists {

    private static final Pattern HEADING = Pattern.compile("h[1-6]");

    private HtmlLists() {}

    /** @param inside where its contents begin */
    private record Entry(int start, int inside, List<Piece> contents) {}

    /** Whether each entry of a list begins with a heading, and one of them has something below it. */
    static boolean isOutline(Element list) {
        boolean filled = false;
        for (Element child : list.children()) {
            if (child.normalName().equals("li") && !HtmlElements.isUnseen(child)) {
                if (!beginsWithHeading(child)) {
                    return false;
                }
                filled |= isSection(child);
            }
        }
        return filled;
    }

    /** Whether an entry begins with a heading and goes on below it. */
    static boolean isSection(Element item) {
        return beginsWithHeading(item)
                && (item.childrenSize() > 1 || !item.ownText().isBlank());
    }

    private static boolean beginsWithHeading(Element item) {
        for (Node child : item.childNodes()) {
            if (child instanceof Element element) {
                return HEADING.matcher(element.normalName()).matches();
            }
            if (child instanceof TextNode words && !words.isBlank()) {
                return false;
            }
        }
        return false;
    }

    /** A list, unless it is empty; what stands in it outside its items, be it bare words, goes to the item before, or is the first. */
    static Optional<ListBlock> list(Element list, HtmlSource source) {
        List<Entry> entries = new ArrayList<>();
        List<Node> outside = new ArrayList<>();
        for (Node child : list.childNodes()) {
            if (child instanceof Element element
                    && element.normalName().equals("li")
                    && !HtmlElements.isUnseen(element)) {
                addOutside(outside, entries, source);
                outside.clear();
                entries.add(item(element, source));
            } else {
                outside.add(child);
            }
        }
        addOutside(outside, entries, source);
        boolean ordered = list.normalName().equals("ol");
        return entries.isEmpty() ? Optional.empty() : Optional.of(build(source.range(list), ordered, entries, source));
    }

    private static void addOutside(List<Node> nodes, List<Entry> entries, HtmlSource source) {
        List<Piece> pieces = HtmlFlow.piecesOf(nodes, source);
        if (!pieces.isEmpty() && entries.isEmpty()) {
            int start = pieces.get(0).range().start();
            entries.add(new Entry(start, start, new ArrayList<>(pieces)));
        } else if (!pieces.isEmpty()) {
            entries.get(entries.size() - 1).contents().addAll(pieces);
        }
    }

    /** An item outside any list is a list of one. */
    static ListBlock strayItem(Element item, HtmlSource source) {
        return build(source.range(item), false, List.of(item(item, source)), source);
    }

    private static Entry item(Element item, HtmlSource source) {
        int start = source.range(item).start();
        int inside = source.offset(item.sourceRange().endPos());
        return new Entry(start, Math.max(start, inside), new ArrayList<>(HtmlFlow.pieces(item, source)));
    }

    private static ListBlock build(TextRange range, boolean ordered, List<Entry> entries, HtmlSource source) {
        List<ListItem> items = new ArrayList<>();
        for (Entry entry : entries) {
            items.addAll(source.outline().items(entry.start(), "", entry.inside(), entry.contents()));
        }
        return new ListBlock(range, ordered, true, items);
    }
}
