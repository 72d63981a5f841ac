package org.commcheck.model;

import java.util.List;
import org.commcheck.text.TextRange;

/**
 * A list, also one that is none for Markdown ({@code 1、}, {@code （1）}, {@code •} at the start of lines).
 *
 * @param range from the first marker to the end of the last item
 * @param ordered whether its markers are numbers or letters
 * @param rendered whether the renderer numbers it: then the source's own numbers mean nothing
 * @param items at least one
 */
public record ListBlock(TextRange range, boolean ordered, boolean rendered, List<ListItem> items) implements Block {

    public ListBlock {
        items = List.copyOf(items);
    }
}
