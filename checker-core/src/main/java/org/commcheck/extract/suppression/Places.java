package org.commcheck.extract.suppression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.commcheck.model.Block;
import org.commcheck.model.Document;
import org.commcheck.model.ListBlock;
import org.commcheck.model.ListItem;
import org.commcheck.model.Paragraph;
import org.commcheck.model.Quote;
import org.commcheck.model.Section;
import org.commcheck.model.Table;
import org.commcheck.text.Ordered;
import org.commcheck.text.TextRange;

/** The blocks of a document in the order of their starts, an outer one before those in it, for looking up what stands around an offset. */
final class Places {

    private static final int NONE = -1;

    private final List<Place> places = new ArrayList<>();

    private Places() {}

    /**
     * A block.
     *
     * @param whole with all that stands in it
     * @param words what a comment about the block itself means: of a section its heading, else the whole
     * @param first its first words, behind which a comment on the same line still belongs to it
     * @param parent index of the block around it; -1 if there is none
     * @param kind what it is
     */
    record Place(TextRange whole, TextRange words, TextRange first, int parent, Kind kind) {}

    /** Kinds of blocks, as far as comments care. */
    enum Kind {
        SECTION,
        /** Other blocks stand in it: a list, a table, a quotation. */
        HOLDER,
        /** An item of a list. */
        ITEM,
        /** Only words stand in it: a paragraph, a row of a table. */
        LEAF
    }

    static Places of(Document document) {
        Places places = new Places();
        document.blocks().forEach(block -> places.add(block, NONE));
        return places;
    }

    private void add(Block block, int parent) {
        int index = places.size();
        TextRange range = block.range();
        if (block instanceof Section section) {
            TextRange heading = section.heading().range();
            places.add(new Place(range, heading, heading, parent, Kind.SECTION));
            section.blocks().forEach(inner -> add(inner, index));
        } else if (block instanceof ListBlock list) {
            places.add(new Place(range, range, range, parent, Kind.HOLDER));
            list.items().forEach(item -> add(item, index));
        } else if (block instanceof Quote quote) {
            places.add(new Place(range, range, range, parent, Kind.HOLDER));
            quote.blocks().forEach(inner -> add(inner, index));
        } else if (block instanceof Table table) {
            places.add(new Place(range, range, range, parent, Kind.HOLDER));
            for (Table.Row row : table.rows()) {
                places.add(new Place(row.range(), row.range(), row.range(), index, Kind.LEAF));
            }
        } else {
            places.add(new Place(range, range, range, parent, block instanceof Paragraph ? Kind.LEAF : Kind.HOLDER));
        }
    }

    private void add(ListItem item, int parent) {
        int index = places.size();
        places.add(new Place(item.range(), item.range(), item.text().range(), parent, Kind.ITEM));
        item.blocks().forEach(inner -> add(inner, index));
    }

    /** The last block that starts at or before an offset. */
    Optional<Place> before(int offset) {
        int index = countUpTo(offset) - 1;
        return index < 0 ? Optional.empty() : Optional.of(places.get(index));
    }

    /** The first and outermost block that starts at or behind an offset. */
    Optional<Place> from(int offset) {
        int index = countUpTo(offset - 1);
        return index == places.size() ? Optional.empty() : Optional.of(places.get(index));
    }

    /** The innermost block of these kinds that holds a range. */
    Optional<Place> around(TextRange range, Kind... kinds) {
        int index = countUpTo(range.start()) - 1;
        while (index >= 0) {
            Place place = places.get(index);
            if (List.of(kinds).contains(place.kind()) && place.whole().end() >= range.end()) {
                return Optional.of(place);
            }
            index = place.parent();
        }
        return Optional.empty();
    }

    /** The innermost list item that starts before an offset and of which this holds. */
    Optional<Place> itemBefore(int offset, Predicate<Place> test) {
        for (int index = countUpTo(offset) - 1;
                index >= 0;
                index = places.get(index).parent()) {
            if (places.get(index).kind() == Kind.ITEM && test.test(places.get(index))) {
                return Optional.of(places.get(index));
            }
        }
        return Optional.empty();
    }

    /** How many blocks start at or before an offset. */
    private int countUpTo(int offset) {
        return Ordered.first(places, place -> place.whole().start(), offset + 1);
    }
}
