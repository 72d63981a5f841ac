package org.commcheck.extract.responsibility;

import java.util.List;

/** A way to write a matrix as a table: what its cells mean. A row of the grid is a task. */
interface TableForm {

    /** Whether a cell in a duty column says who has which duty. */
    boolean isCoded(Slot slot);

    /** The duties that a cell gives; empty if it gives none. */
    List<Matrix.Duty> duties(Slot slot, int column);

    /** Whether a cell holds a code that means nothing. */
    boolean isUnknown(Slot slot);
}
