package org.commcheck.extract;

import org.commcheck.text.TextRange;

/**
 * A letter that the variant of a matrix knows. It stands at the matrix; its text is the letter.
 *
 * @param matrixId see {@link ResponsibilityMatrix#id}
 * @param letter upper case
 * @param role the duty: {@code responsible}, {@code accountable}, {@code consulted}, {@code informed}, {@code support}, {@code driver} or
 *     another of the table {@code raci-variants}; {@code other} for a letter that only a legend explains
 * @param required whether a matrix of this variant must use it
 */
public record MatrixLetter(TextRange range, String text, int matrixId, String letter, String role, boolean required)
        implements Fact {}
