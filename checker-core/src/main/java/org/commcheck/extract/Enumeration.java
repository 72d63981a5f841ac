package org.commcheck.extract;

import org.commcheck.text.TextRange;

/**
 * Parallel points within a paragraph: marked ones ({@code (1) … (2) …}, 一是…二是…), clauses between semicolons, or clauses that begin alike.
 * Sample: {@code We fixed the login; we sped up the search; we moved the logs.} has three. Names in a row are no points. Read by
 * {@code structure/inline-enumeration}.
 *
 * @param points how many
 */
public record Enumeration(TextRange range, String text, int points) implements Fact {}
