package org.commcheck.extract;

import org.commcheck.text.TextRange;

/**
 * A table or list that says who is responsible, accountable, consulted and informed.
 *
 * @param id number of the matrix; its tasks and assignments carry it
 * @param variant {@code RACI}, {@code RASCI}, {@code DACI}, {@code ARCI}, …
 */
public record ResponsibilityMatrix(TextRange range, String text, int id, String variant) implements Fact {}
