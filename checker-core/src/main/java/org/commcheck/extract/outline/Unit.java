package org.commcheck.extract.outline;

import org.commcheck.model.InlineText;
import org.commcheck.model.ListItem.CheckBox;
import org.commcheck.text.CharSigns;

/**
 * A stretch of text that stands by itself: a paragraph, the own words of a list item, a table cell.
 *
 * @param index position among the document's units, from 0
 * @param kind what it is
 * @param text its words
 * @param heading index of the innermost heading above it, -1 before the first
 * @param parent for a list item or a paragraph in one: index of the unit of the item around it, else -1
 * @param depth for a list item: 0 in an outermost list
 * @param box the check box of a list item
 * @param marker the marker of a list item that the renderer does not number itself, else empty
 * @param quoted whether it stands in a block quote
 * @param grid for a cell: index of its table, else -1
 */
public record Unit(
        int index,
        Kind kind,
        InlineText text,
        int heading,
        int parent,
        int depth,
        CheckBox box,
        String marker,
        boolean quoted,
        int grid) {

    /** What a unit is. */
    public enum Kind {
        PARAGRAPH,
        ITEM,
        CELL,
        /** The words of a heading, read like a unit. */
        HEADING
    }

    /** The words of a heading as a unit of none of the outline's. */
    public static Unit ofHeading(Heading heading) {
        return new Unit(-1, Kind.HEADING, heading.text(), heading.index(), -1, 0, CheckBox.NONE, "", false, -1);
    }

    public boolean isItem() {
        return kind == Kind.ITEM;
    }

    public boolean isCell() {
        return kind == Kind.CELL;
    }

    /** The same, not quoted. */
    Unit unquoted() {
        return new Unit(index, kind, text, heading, parent, depth, box, marker, false, grid);
    }

    /** The plain words. */
    public String words() {
        return text.text();
    }

    /** Whether the words may hold a character of these, see {@link CharSigns}; a “no” is certain. */
    public boolean mayHold(long signs) {
        return CharSigns.share(text.signs(), signs);
    }
}
