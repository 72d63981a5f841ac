package org.commcheck.report;

import java.io.IOException;
import java.util.List;
import org.commcheck.CheckedDocument;
import org.commcheck.finding.Problem;

/**
 * What the checker sees in each document, on a page that is taken in at a glance: what the document is, who is to do what by when, what was
 * decided, how it is built and which times it names.
 */
public final class FactsReporter implements Reporter {

    private final Appendable out;
    private final TextLayout layout;
    private boolean started;

    public FactsReporter(Appendable out, TextLayout layout) {
        this.out = out;
        this.layout = layout;
    }

    @Override
    public void add(CheckedDocument document) throws IOException {
        if (started) {
            out.append('\n');
        }
        started = true;
        for (String line : new FactsPage(document, layout).lines()) {
            out.append(line.stripTrailing()).append('\n');
        }
    }

    @Override
    public void finish(List<Problem> problems) {}
}
