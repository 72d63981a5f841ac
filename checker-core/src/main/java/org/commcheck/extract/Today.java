package org.commcheck.extract;

import java.time.LocalDate;
import org.commcheck.text.TextRange;

/**
 * The day that the caller says it is; it stands at the start of the document. The clock is never read: without a caller's word there is no
 * such fact. Read by {@code timeliness/overdue-action}.
 *
 * @param date that day
 */
public record Today(TextRange range, String text, LocalDate date) implements Fact {}
