package org.commcheck.extract.vocabulary;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A row of a table of the rulebase.
 *
 * @param origin the file it came from
 * @param line 1-based line in that file
 * @param cells value by column name, trimmed
 */
public record TableRow(String origin, int line, Map<String, String> cells) {

    private static final Pattern PARTS = Pattern.compile("\\s*;\\s*");

    public TableRow {
        cells = cells instanceof Cells ? cells : Map.copyOf(cells);
    }

    /**
     * The cell of a column; empty if the row leaves it empty.
     *
     * @throws TableException if the table has no such column
     */
    public String get(String column) {
        String cell = cells.get(column);
        if (cell == null) {
            throw new TableException(
                    origin,
                    line,
                    "there is no column “" + column + "”; the columns are "
                            + cells.keySet().stream().sorted().toList());
        }
        return cell;
    }

    /**
     * The words that a row of a word list stands for: its term with the alternatives in parentheses spelled out.
     *
     * @throws TableException if the table is no word list, or the row is malformed
     */
    public List<String> spelled() {
        return Term.of(this).stream().map(Term::written).distinct().toList();
    }

    /** The parts of a cell that holds several values, divided by {@code ;}; empty if the cell is. */
    public List<String> list(String column) {
        String cell = get(column);
        if (cell.isEmpty()) {
            return List.of();
        }
        return cell.indexOf(';') < 0 ? List.of(cell) : List.of(PARTS.split(cell));
    }

    /** Whether the cell says {@code yes}; anything but {@code yes}, {@code no} and nothing is an error. */
    public boolean yes(String column) {
        String cell = get(column);
        if (!cell.isEmpty() && !cell.equals("yes") && !cell.equals("no")) {
            throw new TableException(
                    origin, line, "“" + cell + "” in the column “" + column + "” is neither yes nor no");
        }
        return cell.equals("yes");
    }
}
