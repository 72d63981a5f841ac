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

/** Parses DRL. Rules that were compiled by an earlier run are used without this class, and so without Drools' parser. */
final class DrlParsing {

    private DrlParsing() {}

    /** @param drl what is compiled, which is not what the author wrote if that was a table */
    static DrlFile.Parsed parse(PackFile file, String drl) {
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
                    DrlError.of(drl, error.getLines().length == 0 ? 1 : error.getLines()[0], "", error.getMessage());
            errors.add(
                    error instanceof ParserError at
                            ? new DrlError(at.getRow(), at.getCol() + 1, told.message())
                            : told);
        }
        if (parsed == null || !errors.isEmpty()) {
            return new DrlFile.Parsed(List.of(), errors);
        }
        List<DrlFile.Header> rules =
                parsed.getRules().stream().map(DrlParsing::header).toList();
        return new DrlFile.Parsed(List.of(new DrlFile(file, drl, rules)), List.of());
    }

    private static DrlFile.Header header(RuleDescr rule) {
        return new DrlFile.Header(
                rule.getName(),
                rule.getLine(),
                String.valueOf(rule.getConsequence()).contains(Findings.GLOBAL + "."));
    }
}
