package org.commcheck.maven;

import org.apache.maven.plugin.logging.Log;
import org.commcheck.CheckReport;
import org.commcheck.CheckedDocument;
import org.commcheck.finding.Finding;
import org.commcheck.finding.Problem;
import org.commcheck.report.TextReporter;

/**
 * Writes a report to the build's log, a line a finding, at the level of its severity. Where no finding can end the build an error is logged
 * as a warning: a green build shows no errors.
 */
final class FindingLog {

    private final Log log;
    private final boolean canFail;

    FindingLog(Log log, FailurePolicy policy) {
        this.log = log;
        this.canFail = policy.canFail();
    }

    void write(Rulebase.Outcome outcome) {
        CheckReport report = outcome.report();
        for (CheckedDocument document : report.documents()) {
            for (Finding finding : document.findings()) {
                write(finding, FindingLine.withHelp(document, finding));
            }
        }
        for (Problem problem : Problems.of(report)) {
            log.error(TextReporter.problem(problem));
        }
        long stale = report.documents().stream()
                        .mapToLong(document -> document.stale().size())
                        .sum()
                + outcome.vanished().size();
        if (stale > 0) {
            log.warn("The baseline holds " + Totals.entries(stale) + " that no longer "
                    + (stale == 1 ? "occurs; drop it" : "occur; drop them") + " with: "
                    + "mvn commcheck:baseline -Dcommcheck.update");
        }
        outcome.notes().forEach(log::warn);
        log.info("Commcheck: " + Totals.of(report));
    }

    private void write(Finding finding, String line) {
        switch (finding.severity()) {
            case ERROR -> writeError(line);
            case WARNING -> log.warn(line);
            case INFO -> log.info(line);
        }
    }

    private void writeError(String line) {
        if (canFail) {
            log.error(line);
        } else {
            log.warn(line);
        }
    }
}
