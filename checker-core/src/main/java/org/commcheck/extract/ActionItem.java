package org.commcheck.extract;

import org.commcheck.text.TextRange;

/**
 * An entry that commits somebody to do something, whatever its form. Sample: {@code - [ ] Rotate the signing keys}. Its text is the task as
 * written.
 *
 * @param id number of the item; owners and deadlines carry it
 * @param open neither done nor closed, and not last time's
 * @param form how it is written
 * @param priority as written, empty if none
 * @param authored whether it stands in a report whose one author owns what names nobody else
 */
public record ActionItem(
        TextRange range, String text, int id, boolean open, Form form, String priority, boolean authored)
        implements Fact {
    /** How an action item is written. */
    public enum Form {
        /** {@code - [ ] task} */
        CHECK_BOX,
        /** A row of a table with a task column. */
        TABLE_ROW,
        /** {@code ACTION: …}, {@code 待办：…} */
        MARKED,
        /** An entry of an action-item or next-steps section. */
        LISTED,
        /** {@code Bo will …}, 由张三负责 … in running text or an ordinary list. */
        SENTENCE
    }
}
