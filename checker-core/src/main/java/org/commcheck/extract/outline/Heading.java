package org.commcheck.extract.outline;

import org.commcheck.model.InlineText;
import org.commcheck.model.Section.HeadingStyle;
import org.commcheck.text.TextRange;

/**
 * A heading with the stretch of units under it.
 *
 * @param index position among the document's headings, from 0
 * @param text its words
 * @param level 1 for the outermost
 * @param style how it is written
 * @param range from the heading to the end of its section
 * @param parent index of the heading it stands under, -1 if under none
 * @param firstUnit index of the first unit under it, sub-sections included
 * @param endUnit behind the last unit under it
 * @param content whether anything stands under it: text, code, a table, a sub-section
 */
public record Heading(
        int index,
        InlineText text,
        int level,
        HeadingStyle style,
        TextRange range,
        int parent,
        int firstUnit,
        int endUnit,
        boolean content) {

    /** The plain words. */
    public String words() {
        return text.text();
    }
}
