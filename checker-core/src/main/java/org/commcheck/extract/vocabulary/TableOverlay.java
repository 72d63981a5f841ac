package org.commcheck.extract.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.commcheck.extract.vocabulary.Tables.Source;
import org.commcheck.text.NearestName;

/**
 * Adds rows to tables, and takes rows away. A row whose first cell begins with {@code -} takes away: of a word list the term that it names, of
 * another table all rows that agree with its cells, the empty ones aside. Collects what is wrong, so that it is told at once. For one thread.
 */
public final class TableOverlay {

    private static final String REMOVES = "-";
    private static final String LIST = "list";
    private static final String TERM = "term";
    private static final String MATCH = "match";

    private final Tables base;
    private final Map<String, List<TableRow>> rows = new HashMap<>();
    private final List<TableException> wrong = new ArrayList<>();

    public TableOverlay(Tables base) {
        this.base = base;
    }

    /**
     * Takes in a file.
     *
     * @param source named like the table that it is about; its columns are some or all of that table's, in any order
     */
    public void add(Source source) {
        if (!base.names().contains(source.name())) {
            wrong.add(new TableException(
                    source.origin(),
                    1,
                    1,
                    "There is no table “" + source.name() + "”."
                            + NearestName.suggestion(source.name(), base.names())
                            + " The file's name says which one it is about."));
            return;
        }
        try {
            List<String> header = Tables.header(source);
            if (checkHeader(source, header)) {
                add(source, header.get(0));
            }
        } catch (TableException e) {
            wrong.add(e);
        }
    }

    /** Adds a row, or takes away what it names. */
    public void add(String table, TableRow row, boolean removes) {
        if (removes) {
            remove(table, row);
        } else {
            rows(table).add(completed(table, row));
        }
    }

    /** What is wrong so far, in the order in which it was come upon. */
    public List<TableException> wrong() {
        return List.copyOf(wrong);
    }

    /** The tables with what was added and without what was taken away. */
    public Tables tables() {
        return base.with(rows);
    }

    private List<TableRow> rows(String table) {
        return rows.computeIfAbsent(table, name -> new ArrayList<>(base.rows(name)));
    }

    private boolean checkHeader(Source source, List<String> header) {
        List<String> columns = base.columns(source.name());
        int before = wrong.size();
        for (int i = 0; i < header.size(); i++) {
            String column = header.get(i);
            if (!columns.contains(column)) {
                wrong.add(new TableException(
                        source.origin(),
                        source.headerLine(),
                        source.columnOf(source.headerLine(), i),
                        "There is no column “" + column + "”." + NearestName.suggestion(column, columns) + " Columns: "
                                + String.join(", ", columns) + "."));
            }
        }
        return wrong.size() == before;
    }

    /** @param first the first column, whose cells say whether a row is added or taken away */
    private void add(Source source, String first) {
        List<TableRow> added = new ArrayList<>();
        for (TableRow row : Tables.read(source)) {
            String cell = row.get(first);
            if (cell.startsWith(REMOVES)) {
                Map<String, String> cells = new HashMap<>(row.cells());
                cells.put(first, cell.substring(REMOVES.length()).strip());
                add(source.name(), new TableRow(row.origin(), row.line(), cells), true);
            } else {
                add(source.name(), row, false);
                added.add(row);
            }
        }
        wrong.addAll(TableForm.of(base, source.name()).wrong(source, added));
    }

    /** With all columns of the table; a cell that is not given is empty. */
    private TableRow completed(String table, TableRow row) {
        Map<String, String> cells = new HashMap<>(row.cells());
        base.columns(table).forEach(column -> cells.putIfAbsent(column, ""));
        return new TableRow(row.origin(), row.line(), cells);
    }

    private void remove(String table, TableRow row) {
        if (base.columns(table).containsAll(Set.of(TERM, LIST, MATCH))) {
            removeTerm(table, row);
        } else if (!rows(table).removeIf(other -> agrees(other, row))) {
            wrong.add(new TableException(
                    row.origin(),
                    row.line(),
                    1,
                    "No row of the table “" + table + "” agrees with this one, so none can be taken away."));
        }
    }

    private static boolean agrees(TableRow row, TableRow wanted) {
        return wanted.cells().entrySet().stream()
                .filter(cell -> !cell.getValue().isEmpty())
                .allMatch(cell -> cell.getValue().equals(row.cells().get(cell.getKey())));
    }

    /** An entry of a word list is often one of several that a row spells; the row stays, and the entry is switched off. */
    private void removeTerm(String table, TableRow row) {
        TableRow off = completed(
                table,
                new TableRow(row.origin(), row.line(), Map.of(LIST, row.get(LIST), TERM, row.get(TERM), MATCH, "off")));
        Set<String> known = new TreeSet<>();
        rows(table).forEach(other -> known.addAll(words(other, row.list(LIST))));
        for (String unwanted : words(off, row.list(LIST))) {
            if (!known.contains(unwanted)) {
                wrong.add(new TableException(
                        row.origin(),
                        row.line(),
                        "“" + unwanted + "” is no word of the list “" + row.get(LIST) + "”."
                                + NearestName.suggestion(unwanted, known)));
            }
        }
        rows(table).add(off);
    }

    /** The entries that a row spells in any of these lists, in lower case. */
    private static Set<String> words(TableRow row, List<String> lists) {
        Set<String> words = new LinkedHashSet<>();
        for (Term term : Term.of(row)) {
            if (lists.contains(term.list())) {
                words.add(term.written().toLowerCase(Locale.ROOT));
            }
        }
        return words;
    }
}
