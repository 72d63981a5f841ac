package org.commcheck.extract.responsibility;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commcheck.model.Table;

/** A table as rows and columns, cells that span several places standing in each of them. Not changed once it is made. */
final class Grid {

    /** Places that spanning cells may cover beyond their first, per cell of the table: a bound on what a small table can blow up to. */
    private static final int SPAN_BUDGET = 16;

    private static final int SPAN_ALLOWANCE = 1000;

    private final List<List<Slot>> rows;
    private final int head;
    private final int width;

    private Grid(List<List<Slot>> rows, int head) {
        this.rows = rows;
        this.head = head;
        int widest = 0;
        for (List<Slot> row : rows) {
            widest = Math.max(widest, row.size());
        }
        this.width = widest;
    }

    static Grid of(Table table, CodeReader reader) {
        List<List<Slot>> rows = new Layout(table, reader).rows();
        return new Grid(rows, HeadRows.count(table, rows));
    }

    /** The rows, the head's first; they may differ in length. */
    List<List<Slot>> rows() {
        return rows;
    }

    /** Number of rows that name the columns. */
    int head() {
        return head;
    }

    int width() {
        return width;
    }

    /** Whether rows are of about the same length, so that going over all places costs no more than going over the cells. */
    boolean isDense() {
        long slots = 0;
        for (List<Slot> row : rows) {
            slots += row.size();
        }
        return (long) width * height() <= SPAN_BUDGET * slots + SPAN_ALLOWANCE;
    }

    int height() {
        return rows.size();
    }

    Slot at(int row, int column) {
        List<Slot> slots = rows.get(row);
        return column < slots.size() ? slots.get(column) : Slot.ABSENT;
    }

    /** The slots of a column, top to bottom. */
    List<Slot> column(int column) {
        List<Slot> slots = new ArrayList<>(height());
        for (int row = 0; row < height(); row++) {
            slots.add(at(row, column));
        }
        return slots;
    }

    /** The lowest words over a column; with several rows in the head, that is the most special one. */
    Words headOf(int column) {
        for (int row = head - 1; row >= 0; row--) {
            if (!at(row, column).isBlank()) {
                return at(row, column).words();
            }
        }
        return Words.NONE;
    }

    /**
     * The grid with rows and columns exchanged.
     *
     * @param labels number of columns that become the head
     */
    Grid transposed(int labels) {
        List<List<Slot>> turned = new ArrayList<>();
        for (int column = 0; column < width(); column++) {
            List<Slot> slots = new ArrayList<>(height());
            for (int row = 0; row < height(); row++) {
                slots.add(at(row, column).turned());
            }
            turned.add(slots);
        }
        return new Grid(turned, labels);
    }

    /** Puts the cells where a browser would. */
    private static final class Layout {

        private final List<List<Slot>> rows = new ArrayList<>();
        private final Map<String, Code> codes = new HashMap<>();
        private final CodeReader reader;
        private int budget = SPAN_ALLOWANCE;

        Layout(Table table, CodeReader reader) {
            this.reader = reader;
            for (Table.Row row : table.rows()) {
                rows.add(new ArrayList<>(row.cells().size()));
                budget += SPAN_BUDGET * row.cells().size();
            }
            for (int i = 0; i < rows.size(); i++) {
                place(table.rows().get(i), i);
            }
        }

        List<List<Slot>> rows() {
            return rows;
        }

        private void place(Table.Row row, int at) {
            int column = 0;
            for (Table.Cell cell : row.cells()) {
                while (column < rows.get(at).size() && !rows.get(at).get(column).isAbsent()) {
                    column++;
                }
                Code code = codes.computeIfAbsent(cell.text().text(), reader::read);
                Slot slot = Slot.of(cell, code);
                put(at, column, slot);
                cover(at, column, slot);
                column++;
            }
        }

        private void cover(int at, int column, Slot slot) {
            int down = Math.min(slot.cell().rows(), rows.size() - at);
            for (int i = 0; i < down; i++) {
                for (int j = i == 0 ? 1 : 0; j < slot.cell().columns(); j++) {
                    if (budget-- <= 0) {
                        return;
                    }
                    put(at + i, column + j, slot.covering(j > 0 ? Slot.Cover.ACROSS : Slot.Cover.DOWN));
                }
            }
        }

        private void put(int row, int column, Slot slot) {
            List<Slot> slots = rows.get(row);
            while (slots.size() < column) {
                slots.add(Slot.ABSENT);
                budget--;
            }
            if (column == slots.size()) {
                slots.add(slot);
            } else if (slots.get(column).isAbsent()) {
                slots.set(column, slot);
            }
        }
    }
}
