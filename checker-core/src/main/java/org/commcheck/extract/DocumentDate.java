package org.commcheck.extract;

import java.time.LocalDate;
import org.commcheck.text.TextRange;

/**
 * The day that the document is of; relative dates are counted from it. Sample: {@code Date: 4 March 2026}. A document whose day is not
 * known has no such fact.
 *
 * @param date the day
 * @param evidence where it came from: {@code request}, {@code front matter}, {@code field}, {@code title}, {@code file name},
 *     {@code heading} or {@code signature}
 */
public record DocumentDate(TextRange range, String text, LocalDate date, String evidence) implements Fact {}
