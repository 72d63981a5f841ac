package org.commcheck.extract;

import java.time.LocalDate;
import org.commcheck.text.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * By when an action item is to be done.
 *
 * @param itemId the item, see {@link ActionItem#id}
 * @param kind what the words say: {@link TimeKind#DATE}, {@link TimeKind#DURATION} and {@link TimeKind#EVENT} are concrete
 * @param date the day, or null if the words name none, or none that is known
 */
public record Deadline(
        TextRange range,
        String text,
        int itemId,
        TimeKind kind,
        @Nullable LocalDate date) implements Fact {
    /** Whether two readers would put it on the same day. */
    public boolean concrete() {
        return kind.concrete();
    }
}
