package org.commcheck.extract.structure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commcheck.extract.DocumentDate;
import org.commcheck.extract.outline.Grid;
import org.commcheck.extract.outline.Unit;
import org.commcheck.extract.time.DateOrder;
import org.commcheck.extract.time.DatedText;
import org.commcheck.extract.time.TimeScanner;
import org.commcheck.extract.time.TimeScanner.Context;

/**
 * The day that a table tells the state of: {@code Progress as of 22 May}, 截至5月22日进展. Where the column leaves out the year it is that of the
 * days in the table's cells.
 */
final class StateColumns {

    private static final Pattern AS_OF = Pattern.compile("(?i)\\bas (?:of|at)\\b|截[至止]");

    private static final int LONGEST_HEADER = 40;

    private StateColumns() {}

    static Optional<DocumentDate> day(Entry entry, TimeScanner times, DateOrder order) {
        return entry.grids().stream()
                .filter(grid -> grid.rows().size() > 1)
                .flatMap(grid -> header(entry, grid).flatMap(cell -> day(entry, grid, cell, times, order).stream()))
                .findFirst();
    }

    private static Stream<Unit> header(Entry entry, Grid grid) {
        return units(entry, grid.rows().get(0))
                .filter(cell -> cell.words().length() <= LONGEST_HEADER
                        && DayWords.holdsFigure(cell.words())
                        && AS_OF.matcher(cell.words()).find());
    }

    private static Optional<DocumentDate> day(Entry entry, Grid grid, Unit cell, TimeScanner times, DateOrder order) {
        Optional<LocalDate> last = grid.rows().stream()
                .skip(1)
                .flatMap(row -> units(entry, row))
                .filter(unit -> unit.words().length() <= LONGEST_HEADER && DayWords.holdsFigure(unit.words()))
                .flatMap(unit -> times.dateOf(unit.words(), new Context(Optional.empty(), order)).stream())
                .flatMap(date -> date.date().stream())
                .max(Comparator.naturalOrder());
        return times.dateOf(cell.words(), new Context(last, order))
                .flatMap(DatedText::date)
                .map(day -> new DocumentDate(cell.text().range(), cell.words(), day, "field"));
    }

    private static Stream<Unit> units(Entry entry, List<Integer> row) {
        return row.stream().map(at -> entry.outline().units().get(at));
    }
}
