package org.commcheck.extract.responsibility;

import java.util.List;
import org.commcheck.model.Table;

/** Tells which rows of a table name its columns. */
final class HeadRows {

    private HeadRows() {}

    /** Number of rows at the top that name the columns, 0 if the table begins with its first entry. */
    static int count(Table table, List<List<Slot>> rows) {
        int marked = 0;
        while (marked < rows.size() && isMarked(table.rows().get(marked))) {
            marked++;
        }
        while (marked > 1 && table.rows().get(marked - 1).cells().size() == 1) {
            marked--;
        }
        boolean named = rows.subList(0, marked).stream().anyMatch(HeadRows::hasNames);
        int head = named ? marked : marked + unmarked(rows, marked);
        if (!named && marked > 0) {
            head = Math.max(head, lowest(rows, marked));
        }
        return head + below(rows, head);
    }

    /** Whether anything but the first cell says something; a title across the table does not. */
    private static boolean hasNames(List<Slot> row) {
        for (int column = 1; column < row.size(); column++) {
            Slot slot = row.get(column);
            if (!slot.across() && !slot.isBlank()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMarked(Table.Row row) {
        return row.header() || (row.cells().size() > 1 && row.cells().stream().allMatch(Table.Cell::header));
    }

    /** Without a marked head the first row is the head unless it holds codes. */
    private static int unmarked(List<List<Slot>> rows, int at) {
        return at < rows.size() && !hasCode(rows.get(at)) ? 1 : 0;
    }

    /**
     * Number of rows down to the lowest one that can name the parties under a head that is blank: the sheet that such a table was exported from
     * began with its title and the names of those who wrote it. 0 if no row above the codes can.
     */
    private static int lowest(List<List<Slot>> rows, int from) {
        int lowest = 0;
        for (int row = from; row < rows.size(); row++) {
            long words =
                    rows.get(row).stream().skip(1).filter(HeadRows::isFilled).count();
            long codes = rows.get(row).stream().skip(1).filter(HeadRows::isCode).count();
            if (codes >= 2 && codes * 2 >= words) {
                return lowest;
            }
            lowest = words >= 2 ? row + 1 : lowest;
        }
        return 0;
    }

    /** A second row of names in the body: nothing over the tasks, words over the parties. */
    private static int below(List<List<Slot>> rows, int head) {
        if (head == 0 || head >= rows.size() - 1) {
            return 0;
        }
        List<Slot> row = rows.get(head);
        if (row.size() <= 2 || !isUnlabelled(row.get(0)) || hasCode(row)) {
            return 0;
        }
        long prose = row.stream().skip(1).filter(slot -> slot.code().isFilled()).count();
        return prose >= 2 ? 1 : 0;
    }

    private static boolean isFilled(Slot slot) {
        return !slot.across() && slot.code().isFilled();
    }

    private static boolean isUnlabelled(Slot first) {
        return first.isBlank() || first.down();
    }

    private static boolean hasCode(List<Slot> row) {
        for (int column = 1; column < row.size(); column++) {
            if (isCode(row.get(column))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCode(Slot slot) {
        return slot.code().shape() == Code.Shape.CODES || slot.code().shape() == Code.Shape.TICK;
    }
}
