package org.commcheck.extract.vocabulary;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commcheck.text.NearestName;

/**
 * What the cells of rows may hold that somebody adds to a table; the table that is there shows it. A column that holds nothing but yes and no
 * goes on doing so; what programs go by is one of the words that are there; what is looked for in texts is not empty. So what would fail in the
 * middle of a run, or would be passed over in silence, is told before. Immutable.
 */
public final class TableForm {

    /** Columns whose words programs know, in any table. Others, such as the kinds of sections, are everybody's to extend. */
    private static final Set<String> CLOSED = Set.of(
            "language", "role", "state", "rank", "rhythm", "weight", "form", "severity", "audience", "where", "when");

    /** The same of a single table. */
    private static final Set<String> CLOSED_HERE =
            Set.of("abbreviations kind", "raci-heads kind", "document-type-signs place");

    /** Columns without which a row says nothing. */
    private static final Set<String> NEEDED = Set.of("phrase", "name", "word", "letter", "year", "role", "from", "to");

    private static final String FESTIVALS = "time-festival";
    private static final String PAUSES = "report-pauses";
    private static final String YEAR = "year";
    private static final Pattern FOUR_DIGITS = Pattern.compile("[0-9]{4}");
    private static final Pattern LETTER = Pattern.compile("[A-Z]");
    private static final Pattern FESTIVAL_AND_DAYS = Pattern.compile("([a-z-]+)(?: [+-]?[0-9]{1,3})?");

    private final String table;
    private final List<String> columns;
    private final Set<String> festivals;
    private final Set<String> answers;

    /** What the rows that are there say in the columns that matter here. */
    private final Map<String, Set<String>> said = new HashMap<>();

    private TableForm(Tables tables, String table) {
        this.table = table;
        this.columns = tables.columns(table);
        this.festivals = new TreeSet<>(tables.columns(FESTIVALS));
        this.answers = tables.answers(table);
        festivals.remove(YEAR);
        for (String column : columns) {
            if (isClosed(column) || NEEDED.contains(column)) {
                said.put(
                        column,
                        tables.rows(table).stream()
                                .map(row -> row.get(column))
                                .collect(Collectors.toCollection(TreeSet::new)));
            }
        }
    }

    /** The form of a table that is there. */
    public static TableForm of(Tables tables, String table) {
        return new TableForm(tables, table);
    }

    /**
     * What is wrong with rows that are to be added, with its place; empty if nothing is.
     *
     * @param source the file that they come from
     */
    public List<TableException> wrong(Tables.Source source, Collection<TableRow> rows) {
        List<String> header = Tables.header(source);
        List<TableException> wrong = new ArrayList<>();
        for (TableRow row : rows) {
            for (String column : columns) {
                String detail = wrong(column, row.cells().getOrDefault(column, ""));
                if (!detail.isEmpty()) {
                    int cell = header.indexOf(column);
                    int at = cell < 0 ? 0 : source.columnOf(row.line(), cell);
                    wrong.add(new TableException(row.origin(), row.line(), at, detail));
                }
            }
        }
        return wrong;
    }

    /** What is wrong with a cell; empty if nothing is. */
    private String wrong(String column, String cell) {
        if (cell.isEmpty()) {
            return NEEDED.contains(column) && !said(column).contains("")
                    ? "The column “" + column + "” is empty, and a row of this table needs it."
                    : "";
        }
        if (answers.contains(column) && !cell.equals("yes") && !cell.equals("no")) {
            return is(cell, column) + "neither yes nor no.";
        }
        if (table.equals(FESTIVALS) && column.equals(YEAR)) {
            return FOUR_DIGITS.matcher(cell).matches() ? "" : is(cell, column) + "no year; write one such as 2027.";
        }
        if (table.equals(FESTIVALS)) {
            return isDay(cell) ? "" : is(cell, column) + "no day of a year; write one such as 02-19.";
        }
        if (table.equals(PAUSES) && !column.equals("language")) {
            return isDay(cell) || isFestival(cell)
                    ? ""
                    : is(cell, column)
                            + "no day of a year; write one such as 12-24, or a festival and days: spring-festival -2.";
        }
        if (column.equals("letter")) {
            return LETTER.matcher(cell).matches() ? "" : is(cell, column) + "no letter from A to Z.";
        }
        return isClosed(column) ? unknown(column, cell) : "";
    }

    private boolean isClosed(String column) {
        return CLOSED.contains(column) || CLOSED_HERE.contains(table + " " + column);
    }

    private String unknown(String column, String cell) {
        List<String> known =
                said(column).stream().filter(word -> !word.isEmpty()).toList();
        return known.contains(cell)
                ? ""
                : is(cell, column) + "none of " + String.join(", ", known) + "." + NearestName.suggestion(cell, known);
    }

    private Set<String> said(String column) {
        return said.getOrDefault(column, Set.of());
    }

    private boolean isFestival(String cell) {
        Matcher festival = FESTIVAL_AND_DAYS.matcher(cell);
        return festival.matches() && festivals.contains(festival.group(1));
    }

    private static boolean isDay(String cell) {
        try {
            YearDay.parse(cell);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static String is(String cell, String column) {
        return "“" + cell + "” in the column “" + column + "” is ";
    }
}
