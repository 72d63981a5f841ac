package org.commcheck.extract;

import java.time.LocalDate;
import org.commcheck.text.TextRange;

/**
 * The days that a document is about, as its period field, its title or its file's name says. Sample: {@code Period: 2–6 March 2026}. Read by
 * {@code timeliness/late-report}.
 *
 * @param from first day
 * @param to last day, later than the first
 */
public record ReportPeriod(TextRange range, String text, LocalDate from, LocalDate to) implements Fact {}
