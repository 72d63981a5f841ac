package org.commcheck.engine;

import java.util.List;

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
}
