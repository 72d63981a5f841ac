package org.commcheck.extract;

import java.time.LocalDate;
import org.commcheck.text.TextRange;

/**
 * The document of the same series that comes right before this one. It stands at the start of this document, its text is the file's name. Read
 * by {@code timeliness/open-loop} and {@code timeliness/missing-report}.
 *
 * @param date its day, before this document's
 */
public record EarlierDocument(TextRange range, String text, LocalDate date) implements Fact {}
