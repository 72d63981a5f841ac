package org.commcheck.engine;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which cell of a decision table in Drools' own form a piece of DRL comes from. Drools says only which row a rule was made of, so the cells are put
 * together as Drools does and looked for in the rule.
 */
final class TableCells {

    private static final String PARAMETER = "$param";
    private static final Pattern NUMBERED = Pattern.compile("\\$(\\d)");
    /** Below the cell that begins a table stand the kinds of the columns, then the patterns, then the conditions and consequences. */
    private static final int TO_PATTERNS = 2;

    private static final int TO_SNIPPETS = 3;
    private static final int LETTERS = 26;

    private final List<List<String>> rows = new ArrayList<>();

    TableCells(String csv) {
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .skipEmptyLines(false)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(csv)) {
            reader.forEach(row -> rows.add(row.getFields()));
        } catch (CsvParseException e) {
            // Drools takes what is no CSV, too; of what stands behind it only the row is told.
        } catch (IOException e) {
            throw new UncheckedIOException("a table", e);
        }
    }

    /**
     * A cell.
     *
     * @param row 1-based
     * @param name such as {@code C7}
     */
    record Cell(int row, String name) {

        private static Cell of(int row, int column) {
            String letters = "";
            for (int left = column; left >= 0; left = left / LETTERS - 1) {
                letters = (char) ('A' + left % LETTERS) + letters;
            }
            return new Cell(row + 1, letters + (row + 1));
        }
    }

    /** Where what a cell says stands in a line of a rule. */
    private record Piece(int from, int to, Cell cell) {

        boolean holds(int at) {
            return from <= at && at < to;
        }
    }

    /**
     * The cell that a place in a rule comes from; empty if that can't be told.
     *
     * @param header 1-based row of the cell that begins the table
     * @param row 1-based row of the rule's values
     * @param line of the rule
     * @param column 1-based place in the line; 0 if it is not known
     */
    Optional<Cell> of(int header, int row, String line, int column) {
        List<Piece> pieces = new ArrayList<>();
        int width = row <= rows.size() ? rows.get(row - 1).size() : 0;
        for (int i = 0; i < width; i++) {
            addPieces(pieces, header - 1, row - 1, i, line);
        }
        List<Cell> cells = pieces.stream()
                .filter(piece -> column == 0 || piece.holds(column - 1))
                .map(Piece::cell)
                .distinct()
                .toList();
        return cells.size() == 1 ? Optional.of(cells.get(0)) : Optional.empty();
    }

    private void addPieces(List<Piece> pieces, int header, int row, int column, String line) {
        String pattern = cell(header + TO_PATTERNS, column).replace("...", "").strip();
        add(pieces, line.indexOf(pattern), pattern.length(), Cell.of(header + TO_PATTERNS, column));
        String snippet = cell(header + TO_SNIPPETS, column);
        String value = cell(row, column);
        String filled = filled(snippet, value);
        int from = value.isEmpty() ? -1 : line.indexOf(filled);
        int before = snippet.indexOf('$');
        // What stands in the cell of the row is what differs from what stands above it.
        if (from >= 0 && before >= 0 && filled.startsWith(value, before)) {
            add(pieces, from, before, Cell.of(header + TO_SNIPPETS, column));
            add(pieces, from + before, value.length(), Cell.of(row, column));
            int behind = before + value.length();
            add(pieces, from + behind, filled.length() - behind, Cell.of(header + TO_SNIPPETS, column));
        } else {
            add(pieces, from, filled.length(), Cell.of(header + TO_SNIPPETS, column));
        }
    }

    private static void add(List<Piece> pieces, int from, int length, Cell cell) {
        if (from >= 0 && length > 0) {
            pieces.add(new Piece(from, from + length, cell));
        }
    }

    private static String filled(String snippet, String value) {
        String[] values = value.split(",", -1);
        return NUMBERED.matcher(snippet.replace(PARAMETER, value)).replaceAll(number -> {
            int which = Integer.parseInt(number.group(1)) - 1;
            return Matcher.quoteReplacement(
                    which >= 0 && which < values.length ? values[which].strip() : number.group());
        });
    }

    private String cell(int row, int column) {
        return row < rows.size() && column < rows.get(row).size()
                ? rows.get(row).get(column).strip()
                : "";
    }
}
