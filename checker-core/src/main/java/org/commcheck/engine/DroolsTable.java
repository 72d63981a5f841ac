package org.commcheck.engine;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.decisiontable.InputType;
import org.drools.decisiontable.SpreadsheetCompiler;

/** A decision table in Drools' own form: its cells are pieces of DRL, so it is a program. Each row becomes a rule. */
final class DroolsTable {

    private static final String TABLE = "ruletable";
    private static final String SET = "ruleset";
    private static final int LONGEST = 20;

    /** What the compiler writes above the rule of a row. */
    private static final Pattern ROW = Pattern.compile("// rule values at [A-Z]+(\\d+), header at [A-Z]+(\\d+)");

    private DroolsTable() {}

    /**
     * A cell that makes a table one of Drools' own.
     *
     * @param line 1-based
     * @param text what it holds, not all if it is long
     */
    record Mark(int line, String text) {}

    /** The first cell by which Drools would take a table for its own; empty if there is none, or the file is no CSV at all. */
    static Optional<Mark> mark(PackFile file) {
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(file.text())) {
            for (CsvRecord line : reader) {
                for (String field : line.getFields()) {
                    String cell = field.strip();
                    String small = cell.toLowerCase(Locale.ROOT);
                    if (small.startsWith(TABLE) || small.equals(SET)) {
                        String shown = cell.length() <= LONGEST ? cell : cell.substring(0, LONGEST) + "…";
                        return Optional.of(new Mark(Math.toIntExact(line.getStartingLineNumber()), shown));
                    }
                }
            }
            return Optional.empty();
        } catch (CsvParseException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(file.shown(), e);
        }
    }

    /** The rules of a table; their lines, and those of errors, are the table's. */
    static DrlFile.Parsed parse(PackFile file) {
        String drl;
        try {
            byte[] csv = file.text().getBytes(StandardCharsets.UTF_8);
            drl = new SpreadsheetCompiler().compile(new ByteArrayInputStream(csv), InputType.CSV);
        } catch (RuntimeException e) {
            String said = e.getMessage() == null ? e.toString() : e.getMessage();
            return new DrlFile.Parsed(
                    List.of(), List.of(new DrlError(1, 0, "This is no decision table: " + said + ".")));
        }
        DrlFile.Parsed parsed = DrlParsing.parse(file, drl);
        return new DrlFile.Parsed(
                parsed.files().stream().map(DroolsTable::placed).toList(),
                parsed.errors().stream().map(error -> placed(file, drl, error)).toList());
    }

    private static DrlFile placed(DrlFile file) {
        List<DrlFile.Header> rules = file.rules().stream()
                .map(rule -> new DrlFile.Header(
                        rule.name(), made(file.drl(), rule.line()).row(), rule.reports()))
                .toList();
        return new DrlFile(file.file(), file.drl(), rules);
    }

    /**
     * An error of the DRL that a table was made into, as one of the table: told of the cell if it can be told which, else of the row.
     *
     * @param drl what the table was made into
     */
    static DrlError placed(PackFile file, String drl, DrlError error) {
        Made made = made(drl, error.line());
        if (made.header() == 0) {
            return new DrlError(made.row(), 0, error.message());
        }
        String line = drl.lines().skip(error.line() - 1L).findFirst().orElse("");
        return new TableCells(file.text())
                .of(made.header(), made.row(), line, error.column())
                .map(cell -> new DrlError(cell.row(), 0, "In the cell " + cell.name() + ": " + error.message()))
                .orElseGet(() -> new DrlError(made.row(), 0, "In the rule of this row: " + error.message()));
    }

    /**
     * What a line of DRL was made of.
     *
     * @param row of the values; 1 for what stands above all rules
     * @param header row of the cell that begins the table; 0 for what stands above all rules
     */
    private record Made(int row, int header) {}

    private static Made made(String drl, int line) {
        Made made = new Made(1, 0);
        for (String text : drl.lines().limit(Math.max(1, line)).toList()) {
            Matcher values = ROW.matcher(text.strip());
            if (values.matches()) {
                made = new Made(Integer.parseInt(values.group(1)), Integer.parseInt(values.group(2)));
            }
        }
        return made;
    }
}
