package org.commcheck.extract.responsibility;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Decides whether the tasks of a table are its rows, as usual, or its columns. */
final class Orientation {

    private static final char ACCOUNTABLE = 'A';

    private final Grid grid;
    private final ResponsibilityWords words;

    Orientation(Grid grid, ResponsibilityWords words) {
        this.grid = grid;
        this.words = words;
    }

    /**
     * The grid turned so that its rows are the tasks; empty if they are already.
     *
     * @param coded the columns that hold codes, at least one, see {@link CodeTable#parties}
     */
    Optional<Grid> turned(List<Integer> coded) {
        return tasksAreColumns(coded) ? Optional.of(grid.transposed(coded.get(0))) : Optional.empty();
    }

    private boolean tasksAreColumns(List<Integer> coded) {
        double heads = (double) CodeTable.partyHeads(grid, coded, words) / coded.size();
        double labels = partyLabels();
        String corner = corner();
        if (words.isHead(corner, "task")) {
            return false;
        }
        if (words.isHead(corner, "party")) {
            return heads < 0.5 || labels > heads;
        }
        boolean unknown = labels == 0 && heads == 0 && corner.isEmpty();
        return (labels >= 0.5 && heads < 0.25) || (unknown && answersByColumn(coded));
    }

    /** Where the names say nothing: whether each column has its one A, and some row has not. */
    private boolean answersByColumn(List<Integer> coded) {
        int[] byRow = new int[grid.height()];
        boolean columns = true;
        for (int column : coded) {
            int answering = 0;
            for (int row = grid.head(); row < grid.height(); row++) {
                Code code = grid.at(row, column).code();
                if (code.runs().stream().anyMatch(run -> run.indexOf(ACCOUNTABLE) >= 0)) {
                    answering++;
                    byRow[row]++;
                }
            }
            columns &= answering == 1;
        }
        return columns && IntStream.range(grid.head(), grid.height()).anyMatch(row -> byRow[row] != 1);
    }

    /** What the corner says of the rows: the first word of {@code Task / Role}. */
    private String corner() {
        String corner = Folding.width(grid.headOf(0).text());
        for (String mark : List.of("/", "\\", "|")) {
            int at = corner.indexOf(mark);
            corner = at > 0 ? corner.substring(0, at) : corner;
        }
        return corner.strip();
    }

    /** The share of rows that are named after a role or a group. */
    private double partyLabels() {
        int parties = 0;
        int rows = 0;
        for (int row = grid.head(); row < grid.height(); row++) {
            String label = grid.at(row, 0).text();
            rows += label.isEmpty() ? 0 : 1;
            parties += words.isParty(label) ? 1 : 0;
        }
        return rows == 0 ? 0 : (double) parties / rows;
    }
}
