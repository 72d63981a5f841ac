package org.commcheck.extract.vocabulary;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All word lists and tables of a rulebase, by name. A table may come in several files (a pack adds its rows to those of the built-in
 * rulebase); its rows keep the order of the files. Immutable.
 */
public final class Tables {

    private final Map<String, List<TableRow>> rows;

    private Tables(Map<String, List<TableRow>> rows) {
        this.rows = rows;
    }

    /**
     * One CSV file.
     *
     * @param name the table it belongs to: the file's name without {@code .csv}
     * @param origin how messages name the file
     * @param csv its content: a header line with the names of the columns, then a line per row; lines that begin with {@code #} are comments
     */
    public record Source(String name, String origin, String csv) {}

    /**
     * Reads the files.
     *
     * @throws TableException if one is malformed
     */
    public static Tables of(List<Source> sources) {
        Map<String, List<TableRow>> rows = new HashMap<>();
        for (Source source : sources) {
            rows.computeIfAbsent(source.name(), name -> new ArrayList<>()).addAll(read(source));
        }
        rows.replaceAll((name, list) -> List.copyOf(list));
        return new Tables(Map.copyOf(rows));
    }

    /** The rows of a table, in order; empty if there is no table of this name. */
    public List<TableRow> rows(String name) {
        return rows.getOrDefault(name, List.of());
    }

    private static List<TableRow> read(Source source) {
        List<TableRow> rows = new ArrayList<>();
        List<String> header = List.of();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .commentStrategy(CommentStrategy.SKIP)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(source.csv())) {
            for (CsvRecord line : reader) {
                if (header.isEmpty()) {
                    header = line.getFields().stream().map(String::strip).toList();
                } else {
                    rows.add(row(source, header, line));
                }
            }
        } catch (CsvParseException e) {
            throw new TableException(source.origin(), rows.size() + 2, "malformed CSV: " + e.getMessage());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(source.origin(), e);
        }
        return rows;
    }

    private static TableRow row(Source source, List<String> header, CsvRecord line) {
        int number = Math.toIntExact(line.getStartingLineNumber());
        if (line.getFieldCount() > header.size()) {
            throw new TableException(
                    source.origin(),
                    number,
                    "the row has " + line.getFieldCount() + " cells, the header names " + header.size()
                            + " columns; put quotation marks around a value that holds a comma");
        }
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            cells.put(header.get(i), i < line.getFieldCount() ? line.getField(i).strip() : "");
        }
        return new TableRow(source.origin(), number, cells);
    }
}
