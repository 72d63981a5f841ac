package org.commcheck.maven;

import java.util.stream.Collectors;
import org.commcheck.CheckReport;

/** A kind of report file: the values of the parameter {@code formats}. */
enum ReportFormat {
    /** For people. */
    TEXT("txt") {
        @Override
        String render(CheckReport report) {
            return report.documents().stream()
                    .flatMap(document -> document.findings().stream()
                            .map(finding -> finding.severity().label() + " " + FindingLine.withHelp(document, finding)))
                    .collect(Collectors.joining("\n", "", "\n" + Totals.of(report) + "\n"));
        }
    };

    private final String ending;

    ReportFormat(String ending) {
        this.ending = ending;
    }

    abstract String render(CheckReport report);

    /** Such as {@code commcheck.txt}. */
    String fileName() {
        return "commcheck." + ending;
    }
}
