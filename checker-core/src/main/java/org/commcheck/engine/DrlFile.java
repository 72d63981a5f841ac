package org.commcheck.engine;

import java.util.ArrayList;
import java.util.List;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.drools.drl.parser.ParserError;
import org.kie.internal.builder.conf.LanguageLevelOption;

/**
 * Rules in DRL that could be parsed.
 *
 * @param file what the author wrote
 * @param drl what is compiled
 * @param rules in order
 */
record DrlFile(PackFile file, String drl, List<Header> rules) {

    /**
     * One rule.
     *
     * @param line 1-based
     * @param reports whether it reports anything; a rule that doesn't only derives facts and needs no page
     */
    record Header(String name, int line, boolean reports) {}

    DrlFile {
        rules = List.copyOf(rules);
    }

    /** An error of what is compiled as one of what the author wrote: the same, unless that was sentences; then it is told of the sentence. */
    DrlError placed(DrlError error) {
        if (file.endsWith(".drl")) {
            return error;
        }
        int line = rules.get(0).line();
        List<String> lines = drl.lines().toList();
        for (int i = 0; i < Math.min(error.line(), lines.size()); i++) {
            for (Header rule : rules) {
                line = lines.get(i).equals("rule \"" + rule.name() + "\"") ? rule.line() : line;
            }
        }
        return new DrlError(line, 0, error.message());
    }

    /** What came of parsing: a file, or what is wrong with it. */
    record Parsed(List<DrlFile> files, List<DrlError> errors) {}

    static Parsed parse(PackFile file, String drl) {
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        List<DrlError> errors = new ArrayList<>();
        PackageDescr parsed = null;
        try {
            parsed = parser.parse(false, drl);
        } catch (DroolsParserException e) {
            errors.add(new DrlError(1, 0, String.valueOf(e.getMessage())));
        }
        for (DroolsError error : parser.getErrors()) {
            DrlError told =
                    DrlError.of(drl, error.getLines().length == 0 ? 1 : error.getLines()[0], error.getMessage());
            errors.add(
                    error instanceof ParserError at
                            ? new DrlError(at.getRow(), at.getCol() + 1, told.message())
                            : told);
        }
        if (parsed == null || !errors.isEmpty()) {
            return new Parsed(List.of(), errors);
        }
        List<Header> rules = parsed.getRules().stream().map(DrlFile::header).toList();
        return new Parsed(List.of(new DrlFile(file, drl, rules)), List.of());
    }

    private static Header header(RuleDescr rule) {
        return new Header(
                rule.getName(),
                rule.getLine(),
                String.valueOf(rule.getConsequence()).contains(Findings.GLOBAL + "."));
    }
}
