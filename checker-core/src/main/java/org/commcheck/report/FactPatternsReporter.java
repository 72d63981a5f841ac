package org.commcheck.report;

import java.io.IOException;
import java.util.List;
import org.commcheck.CheckedDocument;
import org.commcheck.extract.Fact;
import org.commcheck.finding.Problem;
import org.commcheck.text.Location;

/**
 * Every fact of each document, a line each, in order of place, as the pattern in DRL that matches it: what an author of rules wants to see.
 *
 * <pre>
 * minutes.md:5:3: Owner( text == "Ana", itemId == 0, named, primary )
 * </pre>
 */
public final class FactPatternsReporter implements Reporter {

    private final Appendable out;

    public FactPatternsReporter(Appendable out) {
        this.out = out;
    }

    @Override
    public void add(CheckedDocument document) throws IOException {
        for (Fact fact : document.facts()) {
            Location place = document.source().locate(fact.range().start());
            out.append(document.path())
                    .append(":" + place.line() + ":" + place.column() + ": ")
                    .append(FactPattern.of(fact))
                    .append('\n');
        }
    }

    @Override
    public void finish(List<Problem> problems) {}
}
