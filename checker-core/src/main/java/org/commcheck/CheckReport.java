package org.commcheck;

import java.util.List;
import org.commcheck.finding.Problem;
import org.commcheck.finding.Severity;

/**
 * What a run found. Immutable.
 *
 * @param documents in the order of their paths
 * @param problems what could not be checked at all, such as a file that could not be read
 */
public record CheckReport(List<CheckedDocument> documents, List<Problem> problems) {

    public CheckReport {
        documents = List.copyOf(documents);
        problems = List.copyOf(problems);
    }

    /** Number of findings of exactly this severity. */
    public long count(Severity severity) {
        return documents.stream()
                .flatMap(document -> document.findings().stream())
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /** Whether there is a finding that weighs at least this much. */
    public boolean hasFindings(Severity atLeast) {
        return documents.stream()
                .flatMap(document -> document.findings().stream())
                .anyMatch(finding -> finding.severity().atLeast(atLeast));
    }

    /** Whether anything could not be checked as asked; then the run is not green, whatever was found. */
    public boolean hasProblems() {
        return !problems.isEmpty()
                || documents.stream().anyMatch(document -> !document.problems().isEmpty());
    }
}
