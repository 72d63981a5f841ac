package org.commcheck.extract.responsibility;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commcheck.model.Table;
import org.commcheck.text.TextRange;

/** Reads tables as responsibility matrices, whichever way they are written. Safe for any number of threads. */
final class TableReader {

    private final ResponsibilityWords words;
    private final CodeReader codes;

    TableReader(ResponsibilityWords words) {
        this.words = words;
        this.codes = new CodeReader(words);
    }

    /**
     * The matrix that a table is; empty if it is none.
     *
     * @param legend whether the table explains letters, row by row
     * @param untitled the name of the task where the table gives none, such as the heading above it
     */
    Optional<Matrix> read(Table table, Naming naming, boolean legend, Words untitled) {
        Grid grid = Grid.of(table, codes);
        if (!grid.isDense() || grid.width() < 2 || grid.head() >= grid.height()) {
            return Optional.empty();
        }
        return (legend ? turnedDuties(grid, naming) : byForm(grid, naming, untitled))
                .filter(matrix -> !matrix.tasks().isEmpty())
                .map(matrix -> new Matrix(head(table), matrix.variant(), matrix.tasks()));
    }

    private Optional<Matrix> byForm(Grid grid, Naming naming, Words untitled) {
        return coded(grid, naming)
                .or(() -> DutyTable.read(grid, naming, words, untitled))
                .or(() -> turnedDuties(grid, naming))
                .or(() -> BracketTable.read(grid, naming, words));
    }

    /** Codes in the cells; most tables have none. */
    private Optional<Matrix> coded(Grid grid, Naming naming) {
        List<Integer> coded = CodeTable.parties(grid, words);
        if (coded.isEmpty()) {
            return Optional.empty();
        }
        Grid turned = new Orientation(grid, words).turned(coded).orElse(grid);
        return CodeTable.read(turned, naming, words);
    }

    /** Duties as rows: {@code | Responsible | Ana | Bo |} under tasks, or one column of names. */
    private Optional<Matrix> turnedDuties(Grid grid, Naming naming) {
        boolean named = grid.width() > 2 || words.isHead(grid.headOf(1).text(), "party");
        if (!named || labels(grid) * 2 < grid.height() - grid.head()) {
            return Optional.empty();
        }
        Grid turned = grid.transposed(1);
        Set<Integer> duties = DutyTable.heads(turned, codes).keySet();
        return holdNames(turned, duties) ? DutyTable.read(turned, naming, words, Words.NONE) : Optional.empty();
    }

    /** Number of rows whose first cell says a duty. */
    private int labels(Grid grid) {
        int labels = 0;
        for (int row = 0; row < grid.height(); row++) {
            Slot slot = grid.at(row, 0);
            labels += codes.readWhole(slot.text()).shape() == Code.Shape.CODES ? 1 : 0;
        }
        return labels;
    }

    /** Whether most cells under the duties name somebody; else they describe what the duties are. */
    private boolean holdNames(Grid grid, Set<Integer> duties) {
        PartyNames names = new PartyNames(words);
        int named = 0;
        int filled = 0;
        for (int row = grid.head(); row < grid.height(); row++) {
            for (int column : duties) {
                Slot slot = grid.at(row, column);
                filled += slot.code().isFilled() ? 1 : 0;
                named += slot.code().isFilled() && names.areNames(slot.cell().text()) ? 1 : 0;
            }
        }
        return named * 2 > filled;
    }

    /** The first row's words, from its first cell to its last. */
    private static Words head(Table table) {
        for (Table.Row row : table.rows()) {
            List<Words> cells = row.cells().stream()
                    .map(cell -> Words.of(cell.text()))
                    .filter(words -> !words.isEmpty())
                    .toList();
            if (!cells.isEmpty()) {
                TextRange range =
                        cells.get(0).range().union(cells.get(cells.size() - 1).range());
                return new Words(
                        range,
                        String.join(" | ", cells.stream().map(Words::text).toList()));
            }
        }
        return new Words(table.range(), "");
    }
}
