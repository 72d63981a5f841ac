package org.commcheck.extract;

import java.time.LocalDate;
import org.commcheck.text.TextRange;

/**
 * Documents that the series lacks between the {@link EarlierDocument} and this one, going by its rhythm. It stands at the start of this
 * document; its text is the day of the first that is missing, or its month. Read by {@code timeliness/missing-report}.
 *
 * @param rhythm {@code weekly}, {@code fortnightly} or {@code monthly}
 * @param missing how many there are, at least 1
 * @param expected about when the first was due
 */
public record SeriesGap(TextRange range, String text, String rhythm, int missing, LocalDate expected) implements Fact {}
