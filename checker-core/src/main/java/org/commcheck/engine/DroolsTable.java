package org.commcheck.engine;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
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
    private static final Pattern ROW = Pattern.compile("// rule values at ([A-Z]+)(\\d+), header at .*");

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
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(file.text())) {
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
                parsed.errors().stream().map(error -> placed(drl, error)).toList());
    }

    private static DrlFile placed(DrlFile file) {
        List<DrlFile.Header> rules = file.rules().stream()
                .map(rule -> new DrlFile.Header(rule.name(), row(file.drl(), rule.line()), rule.reports()))
                .toList();
        return new DrlFile(file.file(), file.drl(), rules);
    }

    private static DrlError placed(String drl, DrlError error) {
        return new DrlError(row(drl, error.line()), 0, "In the rule of this row: " + error.message());
    }

    /** The row of the table that a line of the DRL was made of; 1 for what stands above all rules. */
    private static int row(String drl, int line) {
        int row = 1;
        for (String text : drl.lines().limit(Math.max(1, line)).toList()) {
            Matcher values = ROW.matcher(text.strip());
            row = values.matches() ? Integer.parseInt(values.group(2)) : row;
        }
        return row;
    }
}
