package org.commcheck.extract;

import org.commcheck.text.TextRange;

/**
 * When a change takes effect: a day, a period or “at once”, said outside the fields for the document's own days and outside what is past. Samples:
 * {@code from 27 March 2026}, 自3月27日起, {@code with immediate effect}. Read by
 * {@code completeness/unannounced-change} and {@code structure/buried-conclusion}.
 */
public record EffectiveDate(TextRange range, String text) implements Fact {}
