package org.commcheck.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

    /** An error of what is compiled as one of what the author wrote: the same, unless that was sentences or a table. */
    DrlError placed(DrlError error) {
        if (file.endsWith(".drl")) {
            return error;
        }
        return DroolsTable.mark(file).isPresent() ? DroolsTable.placed(file, drl, error) : ofSentence(error);
    }

    private DrlError ofSentence(DrlError error) {
        int line = rules.get(0).line();
        List<String> lines = drl.lines().toList();
        for (int i = 0; i < Math.min(error.line(), lines.size()); i++) {
            for (Header rule : rules) {
                line = lines.get(i).equals("rule \"" + rule.name() + "\"") ? rule.line() : line;
            }
        }
        return new DrlError(line, 0, error.message());
    }

    /** Where a piece of DRL is written, as {@code file:line:column}. */
    List<String> places(String piece) {
        List<String> places = new ArrayList<>();
        int number = 0;
        for (String line : drl.lines().toList()) {
            number++;
            int at = line.indexOf(piece);
            if (at >= 0) {
                places.add(file.shown() + ":" + number + ":" + (at + 1));
            }
        }
        return places;
    }

    /** The rule that a line belongs to; empty for what stands above all rules. */
    Optional<String> ruleAt(int line) {
        String rule = "";
        for (Header one : rules) {
            rule = one.line() <= line ? one.name() : rule;
        }
        return Optional.of(rule).filter(name -> !name.isEmpty());
    }

    /** What came of parsing: a file, or what is wrong with it. */
    record Parsed(List<DrlFile> files, List<DrlError> errors) {}
}
