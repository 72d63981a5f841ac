package org.commcheck.extract.responsibility;

import java.util.List;

/** Tells tasks from what else stands in the rows of a matrix: sub-headings, sums, repeated heads. */
final class RowKinds {

    /** What a row is. */
    enum Kind {
        TASK,
        /** A task that nobody has a duty in. */
        EMPTY,
        /** More duties of the task above. */
        CONTINUATION,
        /** No task. */
        NONE
    }

    private final Grid grid;
    private final Columns columns;
    private final TableForm form;
    private final ResponsibilityWords words;
    private final GroupRows groups;

    RowKinds(Grid grid, Columns columns, TableForm form, ResponsibilityWords words) {
        this.grid = grid;
        this.columns = columns;
        this.form = form;
        this.words = words;
        this.groups = new GroupRows(grid, columns);
    }

    Kind of(int row) {
        if (columns.task() < 0) {
            return isCoded(row) ? Kind.TASK : Kind.NONE;
        }
        String label = grid.at(row, columns.task()).text();
        if (words.isHead(label, "total") || repeatsHead(row)) {
            return Kind.NONE;
        }
        if (isCoded(row)) {
            return isContinued(row) ? below(row) : Kind.TASK;
        }
        boolean named = label.chars().anyMatch(Character::isLetterOrDigit) && !words.isHead(label, "aside");
        boolean task = named && !isFilled(row);
        return task && !groups.isGroup(row, isCodedBelow(row)) ? Kind.EMPTY : Kind.NONE;
    }

    private boolean isCoded(int row) {
        return columns.duties().stream()
                .map(column -> grid.at(row, column))
                .anyMatch(slot -> slot.counts() && form.isCoded(slot));
    }

    private boolean isFilled(int row) {
        return columns.duties().stream()
                .map(column -> grid.at(row, column))
                .anyMatch(slot -> slot.counts() && slot.code().isFilled());
    }

    private boolean isCodedBelow(int row) {
        return row + 1 < grid.height() && isCoded(row + 1);
    }

    /** Whether nothing names the row, or only cells that span it from above. */
    private boolean isContinued(int row) {
        List<Slot> slots = grid.rows().get(row);
        int labels = Math.min(slots.size(), columns.duties().get(0));
        return slots.stream().limit(Math.max(labels, 1)).allMatch(slot -> slot.isBlank() || slot.down());
    }

    /** More of the task above, unless a row without any words stands in between: behind it legends and notes follow. */
    private Kind below(int row) {
        boolean apart = row > grid.head() && grid.rows().get(row - 1).stream().allMatch(Slot::isBlank);
        return apart ? Kind.NONE : Kind.CONTINUATION;
    }

    private boolean repeatsHead(int row) {
        return grid.head() > 0
                && columns.duties().stream().allMatch(column -> sameAsHead(row, column))
                && sameAsHead(row, columns.task());
    }

    private boolean sameAsHead(int row, int column) {
        return grid.at(row, column).text().equals(grid.headOf(column).text());
    }
}
