package org.commcheck.extract.responsibility;

import java.util.Locale;

/**
 * Tells a row that heads the tasks below it from a task that was left empty. Both hold nothing but a name; what makes a heading is that
 * the row is set apart: one cell across, bold or in italics, numbered above its followers.
 */
final class GroupRows {

    private final Grid grid;
    private final Columns columns;
    private final boolean emphasisedNames;
    private final boolean markedNames;

    GroupRows(Grid grid, Columns columns) {
        this.grid = grid;
        this.columns = columns;
        this.emphasisedNames = isUsual(Slot::isEmphasised);
        this.markedNames = isUsual(slot -> slot.cell().header());
    }

    /**
     * Whether a row without duties is a heading.
     *
     * @param followed whether a task with duties stands right below it
     */
    boolean isGroup(int row, boolean followed) {
        if (isDashed(row)) {
            return false;
        }
        Slot name = grid.at(row, columns.task());
        return isAlone(row, name) || isSetApart(name) || (followed && isAbove(name.text(), nameBelow(row)));
    }

    /** Whether somebody wrote into the cells that there is nothing: then it is a task. */
    private boolean isDashed(int row) {
        return columns.duties().stream()
                .map(column -> grid.at(row, column))
                .anyMatch(slot -> slot.counts() && !slot.isBlank());
    }

    /** One cell that spans the duties, or has no others beside it. */
    private boolean isAlone(int row, Slot name) {
        boolean spans = columns.duties().stream()
                .anyMatch(column -> grid.at(row, column).across());
        boolean missing = columns.duties().stream()
                .allMatch(column -> grid.at(row, column).isAbsent());
        long filled = grid.rows().get(row).stream()
                .filter(slot -> slot.counts() && !slot.isBlank())
                .count();
        return spans || (missing && filled == 1 && !name.isBlank());
    }

    private boolean isSetApart(Slot name) {
        return (name.isEmphasised() && !emphasisedNames)
                || (name.cell().header() && !markedNames)
                || name.text().endsWith(":")
                || name.text().endsWith("：");
    }

    private String nameBelow(int row) {
        return grid.at(row + 1, columns.task()).text();
    }

    private static boolean isAbove(String name, String below) {
        String number = Numbering.of(name);
        String next = Numbering.of(below);
        boolean parent = !number.isEmpty() && (next.isEmpty() || next.startsWith(number + "."));
        return parent || (isCapitals(name) && !isCapitals(below)) || (isIndented(below) && !isIndented(name));
    }

    private static boolean isCapitals(String text) {
        long letters = text.chars().filter(Character::isAlphabetic).count();
        return letters > 3
                && text.equals(text.toUpperCase(Locale.ROOT))
                && text.chars().anyMatch(Character::isUpperCase);
    }

    private static boolean isIndented(String text) {
        return !text.isEmpty() && "-–—•·└→>".indexOf(text.charAt(0)) >= 0;
    }

    private boolean isUsual(java.util.function.Predicate<Slot> mark) {
        if (columns.task() < 0) {
            return false;
        }
        long marked = 0;
        long all = 0;
        for (int row = grid.head(); row < grid.height(); row++) {
            Slot name = grid.at(row, columns.task());
            all += name.isBlank() ? 0 : 1;
            marked += !name.isBlank() && mark.test(name) ? 1 : 0;
        }
        return marked * 2 > all;
    }
}
