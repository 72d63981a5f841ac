package org.commcheck.facts;

import java.io.IOException;
import java.util.List;
import org.commcheck.CheckedDocument;
import org.commcheck.report.FactPatternsReporter;

/** The facts of a document as {@code commcheck facts --all} shows them. */
final class Patterns {

    private Patterns() {}

    /** Those of one kind, as {@code line:column  pattern}. */
    static List<String> of(CheckedDocument document, Class<?> kind) throws IOException {
        StringBuilder all = new StringBuilder();
        new FactPatternsReporter(all).add(document);
        return all.toString()
                .lines()
                .map(line -> line.substring(document.path().length() + 1))
                .filter(line -> line.contains(": " + kind.getSimpleName() + "( "))
                .map(line -> line.replaceFirst(": ", "  "))
                .toList();
    }
}
