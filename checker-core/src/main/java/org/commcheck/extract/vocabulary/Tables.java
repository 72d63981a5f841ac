package org.commcheck.extract.vocabulary;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All word lists and tables of a rulebase, by name. A table may come in several files (a pack adds its rows to those of the built-in
 * rulebase); its rows keep the order of the files. Immutable.
 */
public final class Tables {

    /** Of one file: short rows below a wide header would fill the memory. */
    private static final int MOST_CELLS = 2_000_000;

    private static final Set<String> ANSWERS = Set.of("yes", "no");

    private final Map<String, List<TableRow>> rows;
    private final Map<String, List<String>> columns;

    /** What was made of these tables, by what it is: several readers go by the same lexicons. */
    private final Map<Object, Object> made = new ConcurrentHashMap<>();

    private Tables(Map<String, List<TableRow>> rows, Map<String, List<String>> columns) {
        this.rows = rows;
        this.columns = columns;
    }

    /**
     * One CSV file.
     *
     * @param name the table it belongs to: the file's name without {@code .csv}
     * @param origin how messages name the file
     * @param csv its content: a header line with the names of the columns, then a line per row; lines that begin with {@code #} are comments
     */
    public record Source(String name, String origin, String csv) {

        private static final String COMMENT = "#";

        /** 1-based line of the header. */
        public int headerLine() {
            List<String> lines = csv.lines().toList();
            int line = 0;
            while (line < lines.size()
                    && (lines.get(line).isBlank() || lines.get(line).startsWith(COMMENT))) {
                line++;
            }
            return line + 1;
        }

        /**
         * 1-based column where a cell begins; quoted cells on one line count as one.
         *
         * @param line 1-based
         * @param cell from 0
         */
        int columnOf(int line, int cell) {
            String text = csv.lines().skip(line - 1L).findFirst().orElse("");
            boolean quoted = false;
            int at = 0;
            for (int left = cell; left > 0 && at < text.length(); at++) {
                quoted ^= text.charAt(at) == '"';
                left -= text.charAt(at) == ',' && !quoted ? 1 : 0;
            }
            return at + 1;
        }
    }

    /**
     * Reads the files.
     *
     * @throws TableException if one is malformed
     */
    public static Tables of(List<Source> sources) {
        Map<String, List<TableRow>> rows = new HashMap<>();
        Map<String, List<String>> columns = new HashMap<>();
        for (Source source : sources) {
            FileRows file = readFile(source);
            rows.computeIfAbsent(source.name(), name -> new ArrayList<>()).addAll(file.rows());
            columns.putIfAbsent(source.name(), file.header().names());
        }
        rows.replaceAll((name, list) -> List.copyOf(list));
        return new Tables(Map.copyOf(rows), Map.copyOf(columns));
    }

    /** The same tables but for those given. */
    Tables with(Map<String, List<TableRow>> changed) {
        Map<String, List<TableRow>> all = new HashMap<>(rows);
        changed.forEach((name, list) -> all.put(name, List.copyOf(list)));
        return new Tables(Map.copyOf(all), columns);
    }

    /** The names of the tables, sorted. */
    public Set<String> names() {
        return new TreeSet<>(rows.keySet());
    }

    /** The columns of a table, in order; empty if there is none of this name. */
    public List<String> columns(String name) {
        return columns.getOrDefault(name, List.of());
    }

    /** The rows of a table, in order; empty if there is no table of this name. */
    public List<TableRow> rows(String name) {
        return rows.getOrDefault(name, List.of());
    }

    /** The columns of a table that its rows fill with yes, with no, and with nothing else. */
    public Set<String> answers(String name) {
        Set<String> columns = new TreeSet<>();
        for (String column : columns(name)) {
            Set<String> said = rows(name).stream().map(row -> row.get(column)).collect(Collectors.toSet());
            said.remove("");
            if (!said.isEmpty() && ANSWERS.containsAll(said)) {
                columns.add(column);
            }
        }
        return columns;
    }

    /**
     * What is made of these tables, the same one each time.
     *
     * @param key what it is, for these tables; nobody else's keys are equal to it
     * @param maker makes it, without side effects: of two threads that come at once both do, and one is kept
     */
    <T> T made(Class<T> type, Object key, Supplier<T> maker) {
        Object known = made.get(key);
        if (known == null) {
            // Not in the map's own lock, for what is made may be made of other things that are kept here.
            Object fresh = maker.get();
            Object other = made.putIfAbsent(key, fresh);
            known = other == null ? fresh : other;
        }
        return type.cast(known);
    }

    /** The rows of a file. */
    static List<TableRow> read(Source source) {
        return readFile(source).rows();
    }

    /** The names of a file's columns. */
    static List<String> header(Source source) {
        return readFile(source).header().names();
    }

    private record FileRows(Cells.Header header, List<TableRow> rows) {}

    private static FileRows readFile(Source source) {
        List<TableRow> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .commentStrategy(CommentStrategy.SKIP)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(source.csv())) {
            Cells.@Nullable Header header = null;
            for (CsvRecord line : reader) {
                if (header == null) {
                    header = new Cells.Header(names(source, line));
                } else {
                    rows.add(row(source, header, line));
                    requireSize(source, header, rows.size(), line);
                }
            }
            if (header == null) {
                throw new TableException(source.origin(), 1, "a table begins with a line that names its columns");
            }
            return new FileRows(header, rows);
        } catch (CsvParseException e) {
            throw new TableException(source.origin(), rows.size() + 2, "malformed CSV: " + e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(source.origin(), e);
        }
    }

    private static void requireSize(Source source, Cells.Header header, int rows, CsvRecord line) {
        if ((long) rows * header.names().size() > MOST_CELLS) {
            throw new TableException(
                    source.origin(),
                    Math.toIntExact(line.getStartingLineNumber()),
                    "the table has more than " + MOST_CELLS + " cells; divide it");
        }
    }

    /** Of two columns of one name a row would only have the second. */
    private static List<String> names(Source source, CsvRecord line) {
        List<String> names = line.getFields().stream().map(String::strip).toList();
        Set<String> known = new HashSet<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            if (!name.isEmpty() && !known.add(name)) {
                int number = Math.toIntExact(line.getStartingLineNumber());
                throw new TableException(
                        source.origin(),
                        number,
                        source.columnOf(number, i),
                        "two columns are called “" + name + "”; give one another name, or take it out");
            }
        }
        return names;
    }

    private static TableRow row(Source source, Cells.Header header, CsvRecord line) {
        int number = Math.toIntExact(line.getStartingLineNumber());
        List<String> names = header.names();
        if (line.getFieldCount() > names.size()) {
            throw new TableException(
                    source.origin(),
                    number,
                    source.columnOf(number, names.size()),
                    "the row has " + line.getFieldCount() + " cells, the header names " + names.size()
                            + " columns; put quotation marks around a value that holds a comma");
        }
        String[] cells = new String[names.size()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = i < line.getFieldCount() ? line.getField(i).strip() : "";
            if (names.get(i).isEmpty() && !cells[i].isEmpty()) {
                throw new TableException(
                        source.origin(),
                        number,
                        source.columnOf(number, i),
                        "“" + cells[i] + "” stands in a column without a name; name the column in line "
                                + source.headerLine());
            }
        }
        return new TableRow(source.origin(), number, header.row(cells));
    }
}
