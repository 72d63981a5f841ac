package org.commcheck.report;

import java.io.IOException;
import java.util.List;
import org.commcheck.CheckReport;
import org.commcheck.CheckedDocument;
import org.commcheck.finding.Problem;

/**
 * Writes what a run found, document by document, so that a run of any size needs no more memory than a few documents. For one run and one
 * thread. The output is the caller's to close.
 *
 * <pre>{@code
 * try (Writer out = Files.newBufferedWriter(Path.of("report.json"))) {
 *     JsonReporter.ofFindings(out).write(report);
 * }
 * }</pre>
 */
public interface Reporter {

    /** Takes the next document, in the order of the paths. */
    void add(CheckedDocument document) throws IOException;

    /**
     * Ends the report.
     *
     * @param problems what could not be checked at all
     */
    void finish(List<Problem> problems) throws IOException;

    /** The report of a run that is over. */
    default void write(CheckReport report) throws IOException {
        for (CheckedDocument document : report.documents()) {
            add(document);
        }
        finish(report.problems());
    }
}
