package org.commcheck.extract.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.commcheck.model.Table;

/** Lays a table's cells out on a grid, spans resolved. */
final class GridReader {

    /** A span beyond this is a slip of the author; laying it out would cost memory for nothing. */
    private static final int WIDEST_SPAN = 1_000;

    private final ToIntFunction<Table.Cell> unitOf;
    private final Map<Integer, int[]> hanging = new HashMap<>();

    /**
     * @param unitOf makes the unit of a cell and returns its index
     */
    GridReader(ToIntFunction<Table.Cell> unitOf) {
        this.unitOf = unitOf;
    }

    Grid read(Table table, int index, int heading, int firstRow) {
        List<List<Integer>> rows = new ArrayList<>();
        int headerRows = 0;
        for (Table.Row row : table.rows()) {
            headerRows += row.header() && headerRows == rows.size() ? 1 : 0;
            rows.add(row(row));
        }
        return new Grid(index, table.range(), heading, headerRows, firstRow, rows);
    }

    private List<Integer> row(Table.Row row) {
        List<Integer> laid = new ArrayList<>();
        for (Table.Cell cell : row.cells()) {
            layHanging(laid);
            int unit = unitOf.applyAsInt(cell);
            for (int i = 0; i < Math.min(cell.columns(), WIDEST_SPAN); i++) {
                if (cell.rows() > 1) {
                    hanging.put(laid.size(), new int[] {unit, cell.rows() - 1});
                }
                laid.add(unit);
            }
        }
        layHanging(laid);
        return laid;
    }

    /** Cells of rows above that reach down into the next columns of this row. */
    private void layHanging(List<Integer> laid) {
        int[] cell = hanging.get(laid.size());
        while (cell != null && cell[1] > 0) {
            cell[1]--;
            laid.add(cell[0]);
            cell = hanging.get(laid.size());
        }
    }
}
