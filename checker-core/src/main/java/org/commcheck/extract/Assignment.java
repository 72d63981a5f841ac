package org.commcheck.extract;

import org.commcheck.text.TextRange;

/**
 * One letter in a cell of a responsibility matrix; {@code A/R} are two. Its text is the cell.
 *
 * @param taskId see {@link MatrixTask#id}
 * @param matrixId see {@link ResponsibilityMatrix#id}
 * @param role the duty, see {@link MatrixLetter#role}
 * @param party who has it, as the column or row names it
 */
public record Assignment(TextRange range, String text, int taskId, int matrixId, String role, String party)
        implements Fact {}
