package org.commcheck.extract;

import org.commcheck.text.TextRange;

/**
 * What the series of a document is called: the field {@code series}, else the title once dates and numbers are taken out of it, else the
 * file's name treated likewise. Sample: {@code # Weekly report, 4 March 2026} is of the series {@code weekly report}. Its text is in lower
 * case, divided by single spaces; empty if nothing is left.
 *
 * @param stated whether the document names its series itself
 * @param rhythm how often the name says that there is one: {@code weekly}, {@code fortnightly}, {@code monthly}, {@code other}; empty if it
 *     does not say
 */
public record SeriesName(TextRange range, String text, boolean stated, String rhythm) implements Fact {}
