package org.commcheck.extract.responsibility;

import org.commcheck.model.InlineMark;
import org.commcheck.model.InlineText;
import org.commcheck.model.Table;
import org.commcheck.text.TextRange;

/**
 * A place in a table's grid.
 *
 * @param cell the cell that covers it
 * @param code what the cell says about duties
 * @param cover how the cell comes to cover the place
 */
record Slot(Table.Cell cell, Code code, Cover cover) {

    /** No cell covers the place: the row is too short. */
    static final Slot ABSENT =
            new Slot(new Table.Cell(new TextRange(0, 0), InlineText.EMPTY, false, 1, 1), Code.BLANK, Cover.NOTHING);

    /** How a cell comes to cover a place. */
    enum Cover {
        NOTHING,
        /** The cell begins here. */
        ITSELF,
        /** It began further left, in this row or one above. */
        ACROSS,
        /** It began further up, in this column. */
        DOWN
    }

    static Slot of(Table.Cell cell, Code code) {
        return new Slot(cell, code, Cover.ITSELF);
    }

    Slot covering(Cover how) {
        return new Slot(cell, code, how);
    }

    /** The same in a grid whose rows and columns change places. */
    Slot turned() {
        return switch (cover) {
            case ACROSS -> covering(Cover.DOWN);
            case DOWN -> covering(Cover.ACROSS);
            default -> this;
        };
    }

    /** Whether what the cell says is to be read here; a cell across several columns is read in the first of them. */
    boolean counts() {
        return cover != Cover.ACROSS;
    }

    boolean across() {
        return cover == Cover.ACROSS;
    }

    boolean down() {
        return cover == Cover.DOWN;
    }

    boolean isAbsent() {
        return cover == Cover.NOTHING;
    }

    boolean isBlank() {
        return Words.isBlank(cell.text(), 0, cell.text().length());
    }

    /** The cell's words; made when asked for, since hardly one of the cells of a large table ever is. */
    Words words() {
        return Words.of(cell.text());
    }

    String text() {
        return Words.text(cell.text(), 0, cell.text().length());
    }

    /** Whether all its words are bold or in italics. */
    boolean isEmphasised() {
        return cell.text().isWholly(InlineMark.Kind.STRONG) || cell.text().isWholly(InlineMark.Kind.EMPHASIS);
    }
}
