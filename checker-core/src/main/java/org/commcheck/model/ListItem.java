package org.commcheck.model;

import java.util.List;
import org.commcheck.text.TextRange;

/**
 * An entry of a list.
 *
 * @param range from the marker to the end of the item's last block
 * @param marker as it stands in the source: {@code -}, {@code 1.}, {@code 2、}, {@code （三）}
 * @param box the item's check box, if it has one
 * @param text the item's own words; empty if it begins with another block
 * @param blocks what else stands in the item: further paragraphs, nested lists, tables
 */
public record ListItem(TextRange range, String marker, CheckBox box, InlineText text, List<Block> blocks) {

    /** The state of an item's check box. */
    public enum CheckBox {
        NONE,
        OPEN,
        CHECKED
    }

    public ListItem {
        blocks = List.copyOf(blocks);
    }
}
