package org.commcheck.extract.structure;

import org.commcheck.text.TextRange;

/**
 * A key with its value in the head of a document, before it is known what the key means.
 *
 * @param range the value; the key where the value is empty
 * @param key as written
 * @param value as written
 * @param name canonical name from the table {@code fields}; the key itself if the table does not know it
 * @param unit index of the unit it stands in, -1 for front matter, {@link #IN_HEADING} for a heading
 */
public record HeadField(TextRange range, String key, String value, String name, int unit) {

    /** Where a field stands that is a heading by itself. */
    public static final int IN_HEADING = -2;

    /** Whether it stands in the front matter. */
    public boolean front() {
        return unit == -1;
    }
}
