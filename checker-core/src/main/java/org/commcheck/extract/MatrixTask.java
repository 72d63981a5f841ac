package org.commcheck.extract;

import org.commcheck.text.TextRange;

/**
 * A task of a responsibility matrix: a row, or a column where the roles are the rows. Its text is the task's name.
 *
 * @param id number of the task; its assignments carry it
 * @param matrixId see {@link ResponsibilityMatrix#id}
 * @param empty whether no cell of it is filled
 */
public record MatrixTask(TextRange range, String text, int id, int matrixId, boolean empty) implements Fact {}
