package org.commcheck.extract;

import org.commcheck.text.TextRange;

/**
 * A cell of a responsibility matrix whose code is none of the matrix's letters. Its text is the cell.
 *
 * @param taskId see {@link MatrixTask#id}
 * @param matrixId see {@link ResponsibilityMatrix#id}
 */
public record UnknownCode(TextRange range, String text, int taskId, int matrixId) implements Fact {}
