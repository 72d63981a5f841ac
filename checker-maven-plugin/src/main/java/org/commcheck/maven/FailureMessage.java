package org.commcheck.maven;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.commcheck.CheckReport;
import org.commcheck.CheckedDocument;
import org.commcheck.finding.Finding;

/** Says why findings ended the build, and what the reader can do now. */
final class FailureMessage {

    private static final int SHOWN = 5;

    private record Found(CheckedDocument document, Finding finding) {}

    private FailureMessage() {}

    /**
     * Several lines: totals, the heaviest findings, the report files, how to learn about a rule, how to build all the same.
     *
     * @param report with at least one finding
     * @param files the report files, as they are to be shown
     */
    static String of(CheckReport report, List<Path> files) {
        List<Found> heaviest = heaviest(report);
        List<String> lines = new ArrayList<>();
        lines.add("Commcheck found " + Totals.of(report) + ":");
        heaviest.stream()
                .limit(SHOWN)
                .forEach(found -> lines.add("  " + FindingLine.of(found.document(), found.finding())));
        if (heaviest.size() > SHOWN) {
            lines.add("  and " + (heaviest.size() - SHOWN) + " more");
        }
        files.forEach(file -> lines.add("Report: " + file));
        lines.add("What a rule asks for, and why: mvn commcheck:explain -Dcommcheck.rule="
                + heaviest.get(0).finding().rule());
        lines.add("To build all the same: -Dcommcheck.failOn=never (findings are only logged) or -Dcommcheck.skip");
        return String.join("\n", lines);
    }

    private static List<Found> heaviest(CheckReport report) {
        return report.documents().stream()
                .flatMap(document -> document.findings().stream().map(finding -> new Found(document, finding)))
                .sorted(Comparator.comparing(found -> found.finding().severity()))
                .toList();
    }
}
