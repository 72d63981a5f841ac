package org.commcheck.extract.responsibility;

import java.util.ArrayList;
import java.util.List;

/** Reads the tasks of a table, row by row. */
final class TaskRows {

    private final Grid grid;
    private final Columns columns;
    private final TableForm form;
    private final RowKinds kinds;
    private final Words untitled;

    /**
     * @param untitled the name of the task in a table that has no column for names
     */
    TaskRows(Grid grid, Columns columns, TableForm form, ResponsibilityWords words, Words untitled) {
        this.grid = grid;
        this.columns = columns;
        this.form = form;
        this.kinds = new RowKinds(grid, columns, form, words);
        this.untitled = untitled;
    }

    List<Matrix.Task> read() {
        List<Draft> drafts = new ArrayList<>();
        for (int row = grid.head(); row < grid.height(); row++) {
            RowKinds.Kind kind = kinds.of(row);
            if (kind == RowKinds.Kind.TASK || (kind == RowKinds.Kind.CONTINUATION && drafts.isEmpty())) {
                drafts.add(new Draft(name(row), false));
            }
            if (kind == RowKinds.Kind.EMPTY) {
                drafts.add(new Draft(name(row), true));
            } else if (kind != RowKinds.Kind.NONE) {
                fill(drafts.get(drafts.size() - 1), row);
            }
        }
        return drafts.stream().map(Draft::task).toList();
    }

    private void fill(Draft draft, int row) {
        for (int column : columns.duties()) {
            Slot slot = grid.at(row, column);
            if (slot.counts()) {
                draft.duties.addAll(form.duties(slot, column));
                if (form.isUnknown(slot)) {
                    draft.unknown.add(slot.words());
                }
            }
        }
    }

    private Words name(int row) {
        if (columns.task() < 0) {
            return untitled;
        }
        Slot slot = grid.at(row, columns.task());
        return slot.isAbsent() ? Words.NONE : slot.words();
    }

    private static final class Draft {

        private final Words name;
        private final boolean empty;
        private final List<Matrix.Duty> duties = new ArrayList<>();
        private final List<Words> unknown = new ArrayList<>();

        Draft(Words name, boolean empty) {
            this.name = name;
            this.empty = empty;
        }

        Matrix.Task task() {
            return new Matrix.Task(name, empty, duties, unknown);
        }
    }
}
