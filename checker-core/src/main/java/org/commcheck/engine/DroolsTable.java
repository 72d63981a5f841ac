package org.commcheck.engine;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.decisiontable.InputType;
import org.drools.decisiontable.SpreadsheetCompiler;

/** A decision table in Drools' own form: its cells are pieces of DRL, so it is a program. Each row becomes a rule. */
final class DroolsTable {

    /** What the compiler writes above the rule of a row. */
    private static final Pattern ROW = Pattern.compile("// rule values at ([A-Z]+)(\\d+), header at .*");

    private DroolsTable() {}

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
        DrlFile.Parsed parsed = DrlFile.parse(file, drl);
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
