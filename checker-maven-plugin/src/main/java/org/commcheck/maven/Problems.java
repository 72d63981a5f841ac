package org.commcheck.maven;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commcheck.CheckReport;
import org.commcheck.finding.Problem;
import org.commcheck.report.TextReporter;

/** What a run could not check. */
final class Problems {

    private static final int SHOWN = 5;

    private Problems() {}

    /** Those of the run, then those of its documents. */
    static List<Problem> of(CheckReport report) {
        return Stream.concat(
                        report.problems().stream(),
                        report.documents().stream().flatMap(document -> document.problems().stream()))
                .toList();
    }

    /** Why the build ends, for a report that has problems. */
    static String message(CheckReport report) {
        List<Problem> problems = of(report);
        String first = problems.stream()
                .limit(SHOWN)
                .map(problem -> "\n  " + TextReporter.problem(problem))
                .collect(Collectors.joining());
        String rest = problems.size() > SHOWN ? "\n  and " + (problems.size() - SHOWN) + " more, see the log" : "";
        return "Commcheck could not check everything:" + first + rest
                + "\nTo leave a document out: -Dcommcheck.excludes=<pattern>, or <excludes> in the plugin's configuration";
    }
}
