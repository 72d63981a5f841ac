package org.commcheck.extract.people;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.commcheck.extract.outline.Grid;
import org.commcheck.extract.outline.Unit;
import org.commcheck.extract.structure.Entry;
import org.commcheck.extract.structure.SectionKinds;
import org.commcheck.extract.vocabulary.BareWords;

/** Reads tables that have a column for names: who was there, and who was not. Immutable. */
final class NameTables {

    private static final String NAME = "name";
    private static final String ABSENTEES = "absentees";

    /** Beside a name: not there. A cross may as well tick. */
    private static final Pattern NO = Pattern.compile("(?i)no|n|absent|away|否|未到|缺席|请假|請假");

    private final SectionKinds kinds;

    NameTables(SectionKinds kinds) {
        this.kinds = kinds;
    }

    /** The cells that stand over or beside a column for names: its header, roles, companies. */
    BitSet besideNames(Entry entry) {
        BitSet beside = new BitSet();
        for (Grid grid : entry.grids()) {
            BitSet names = nameColumns(entry, grid);
            for (int row = 0; !names.isEmpty() && row < grid.rows().size(); row++) {
                List<Integer> cells = grid.rows().get(row);
                for (int column = 0; column < cells.size(); column++) {
                    beside.set(cells.get(column), row == 0 || !names.get(column));
                }
            }
        }
        return beside;
    }

    /** The cells of rows in which something beside the name says that its bearer was not there: {@code Ana | Treasurer | Apologies}. */
    BitSet away(Entry entry) {
        BitSet away = new BitSet();
        List<Unit> units = entry.outline().units();
        for (Grid grid : entry.grids()) {
            BitSet names = nameColumns(entry, grid);
            for (List<Integer> row : names.isEmpty() ? List.<List<Integer>>of() : grid.rows()) {
                for (int column = 0; column < row.size(); column++) {
                    String words = BareWords.of(units.get(row.get(column)).words());
                    if (!names.get(column) && (NO.matcher(words).matches() || kinds.names(ABSENTEES, words))) {
                        row.forEach(away::set);
                    }
                }
            }
        }
        return away;
    }

    BitSet nameColumns(Entry entry, Grid grid) {
        BitSet columns = new BitSet();
        List<Integer> header = grid.rows().isEmpty() ? List.of() : grid.rows().get(0);
        for (int column = 0; column < header.size(); column++) {
            if (kinds.names(
                    NAME, entry.outline().units().get(header.get(column)).words())) {
                columns.set(column);
            }
        }
        return columns;
    }
}
