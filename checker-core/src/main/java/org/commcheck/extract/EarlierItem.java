package org.commcheck.extract;

import java.time.LocalDate;
import org.commcheck.text.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * An action item that was open in the {@link EarlierDocument}. It stands at the start of this document, its text is the task as written there.
 * Read by {@code timeliness/open-loop} and {@code timeliness/silent-slip}.
 *
 * @param id number of the item; recurrences carry it
 * @param due the day by which it was to be done, or null if none is known
 */
public record EarlierItem(
        TextRange range, String text, int id, @Nullable LocalDate due) implements Fact {}
