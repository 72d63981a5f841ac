package org.commcheck.extract.outline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commcheck.model.Block;
import org.commcheck.model.Document;
import org.commcheck.model.InlineMark;
import org.commcheck.model.InlineText;
import org.commcheck.model.ListBlock;
import org.commcheck.model.ListItem;
import org.commcheck.model.ListItem.CheckBox;
import org.commcheck.model.Paragraph;
import org.commcheck.model.Quote;
import org.commcheck.model.Section;
import org.commcheck.model.Table;

/** Walks a document once. Blocks nest no deeper than the parser lets them, so recursion is safe. */
final class OutlineReader {

    private final Document document;
    private final List<Heading> headings = new ArrayList<>();
    private final List<Unit> units = new ArrayList<>();
    private final List<Grid> grids = new ArrayList<>();
    private final Set<Integer> illustrated = new HashSet<>();

    OutlineReader(Document document) {
        this.document = document;
    }

    /** Where the walk stands: under which heading and item, how deep, in a quote or not. */
    private record Place(int heading, int parent, int depth, boolean quoted) {

        Place under(int changed) {
            return new Place(changed, -1, 0, quoted);
        }

        Place in(int item) {
            return new Place(heading, item, depth + 1, quoted);
        }

        Place inQuote() {
            return new Place(heading, parent, depth, true);
        }
    }

    /** Where the words of all of several sections are quoted nobody is: the author only likes the look. */
    Outline read() {
        walk(document.blocks(), new Place(-1, -1, 0, false));
        boolean quoted =
                units.stream().allMatch(unit -> unit.quoted() || unit.words().isBlank());
        if (quoted && units.stream().map(Unit::heading).distinct().count() > 1) {
            units.replaceAll(Unit::unquoted);
        }
        return new Outline(document, headings, units, grids, illustrated);
    }

    /** An indented list right behind another belongs to that one's last item, though Markdown takes it for a list of its own. */
    private void walk(List<Block> blocks, Place place) {
        int column = 0;
        int last = -1;
        Set<Section> entries = EntryHeadings.among(blocks);
        for (Block block : blocks) {
            if (block instanceof Section section && entries.contains(section)) {
                add(Unit.Kind.ITEM, EntryHeadings.words(section), place, CheckBox.NONE, "", -1);
                continue;
            }
            boolean list = block instanceof ListBlock;
            int indent = list ? document.source().locate(block.range().start()).column() : 0;
            if (list && last >= 0 && indent > column) {
                walk(block, place.in(last));
            } else {
                int before = units.size();
                walk(block, place);
                last = list ? lastItem(before, place) : -1;
                column = indent;
            }
        }
    }

    private int lastItem(int from, Place place) {
        int at = units.size() - 1;
        while (at >= from && !(units.get(at).isItem() && units.get(at).parent() == place.parent())) {
            at--;
        }
        return at >= from ? at : -1;
    }

    private void walk(Block block, Place place) {
        if (block instanceof Section section) {
            section(section, place);
        } else if (block instanceof Paragraph paragraph) {
            add(Unit.Kind.PARAGRAPH, paragraph.text(), place, CheckBox.NONE, "", -1);
        } else if (block instanceof ListBlock list) {
            list.items().forEach(item -> item(item, list.rendered(), place));
        } else if (block instanceof Table table) {
            table(table, place);
        } else if (block instanceof Quote quote) {
            walk(quote.blocks(), place.inQuote());
        }
        // What is left is code, which is no language: nobody reads it.
    }

    private void section(Section section, Place place) {
        int index = headings.size();
        Heading open = heading(section, index, place.heading(), units.size(), units.size());
        headings.add(open);
        walk(section.blocks(), place.under(index));
        headings.set(index, heading(section, index, place.heading(), open.firstUnit(), units.size()));
    }

    private static Heading heading(Section section, int index, int parent, int first, int end) {
        return new Heading(
                index,
                section.heading(),
                section.level(),
                section.style(),
                section.range(),
                parent,
                first,
                end,
                !section.blocks().isEmpty());
    }

    private void item(ListItem item, boolean rendered, Place place) {
        int index = units.size();
        add(Unit.Kind.ITEM, item.text(), place, item.box(), rendered ? "" : item.marker(), -1);
        walk(item.blocks(), place.in(index));
    }

    private void table(Table table, Place place) {
        int index = grids.size();
        int firstRow = index == 0 ? 0 : grids.get(index - 1).endRow();
        grids.add(new Grid(index, table.range(), place.heading(), 0, firstRow, List.of()));
        illustrate(place.heading());
        GridReader reader = new GridReader(cell -> add(Unit.Kind.CELL, cell.text(), place, CheckBox.NONE, "", index));
        grids.set(index, reader.read(table, index, place.heading(), firstRow));
    }

    private int add(Unit.Kind kind, InlineText text, Place place, CheckBox box, String marker, int grid) {
        int index = units.size();
        for (InlineMark mark : text.marks()) {
            if (mark.kind() == InlineMark.Kind.IMAGE) {
                illustrate(place.heading());
            }
        }
        units.add(new Unit(
                index, kind, text, place.heading(), place.parent(), place.depth(), box, marker, place.quoted(), grid));
        return index;
    }

    private void illustrate(int heading) {
        int at = heading;
        while (at >= 0 && illustrated.add(at)) {
            at = headings.get(at).parent();
        }
        if (heading < 0) {
            illustrated.add(heading);
        }
    }
}
