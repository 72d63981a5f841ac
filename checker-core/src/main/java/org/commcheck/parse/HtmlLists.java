package org.commcheck.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commcheck.model.ListBlock;
import org.commcheck.model.ListItem;
import org.commcheck.text.TextRange;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** HTML lists as our model has them. */
final class HtmlLists {

    private HtmlLists() {}

    /** A list, unless it is empty; what stands in it outside its items goes to the item before. */
    static Optional<ListBlock> list(Element list, HtmlSource source) {
        List<Element> starts = new ArrayList<>();
        List<List<Piece>> contents = new ArrayList<>();
        for (Node child : list.childNodes()) {
            if (child instanceof Comment) {
                source.comment(child);
            } else if (child instanceof Element element && !HtmlElements.isUnseen(element)) {
                boolean item = element.normalName().equals("li");
                List<Piece> pieces = item ? HtmlFlow.pieces(element, source) : HtmlFlow.piecesOf(element, source);
                if (item || starts.isEmpty()) {
                    starts.add(element);
                    contents.add(new ArrayList<>(pieces));
                } else {
                    contents.get(contents.size() - 1).addAll(pieces);
                }
            }
        }
        boolean ordered = list.normalName().equals("ol");
        return starts.isEmpty()
                ? Optional.empty()
                : Optional.of(build(source.range(list), ordered, starts, contents, source));
    }

    /** An item outside any list is a list of one. */
    static ListBlock strayItem(Element item, HtmlSource source) {
        return build(source.range(item), false, List.of(item), List.of(HtmlFlow.pieces(item, source)), source);
    }

    private static ListBlock build(
            TextRange range, boolean ordered, List<Element> starts, List<List<Piece>> contents, HtmlSource source) {
        List<ListItem> items = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            TextRange tag = source.range(starts.get(i));
            int contentStart = source.offset(starts.get(i).sourceRange().endPos());
            items.add(source.outline().item(tag.start(), "", Math.max(tag.start(), contentStart), contents.get(i)));
        }
        return new ListBlock(range, ordered, true, items);
    }
}
