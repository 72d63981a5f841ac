package org.commcheck.maven;

import java.util.ArrayList;
import java.util.List;
import org.commcheck.CheckReport;
import org.commcheck.finding.Severity;

/** Says how much was found. */
final class Totals {

    private Totals() {}

    /** Such as {@code 2 errors, 1 warning in 3 of 7 documents}. */
    static String of(CheckReport report) {
        int documents = report.documents().size();
        String all = count(documents, "document");
        List<String> counts = counts(report);
        if (counts.isEmpty()) {
            return "nothing to mend in " + all;
        }
        long concerned = report.documents().stream()
                .filter(document -> !document.findings().isEmpty())
                .count();
        return String.join(", ", counts) + " in " + (concerned < documents ? concerned + " of " : "") + all;
    }

    /** A number and its noun, in the plural where it belongs. */
    static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** A number of entries of a baseline. */
    static String entries(long number) {
        return number + (number == 1 ? " entry" : " entries");
    }

    private static List<String> counts(CheckReport report) {
        List<String> counts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            long number = report.count(severity);
            if (number > 0) {
                counts.add(count(number, severity.label()));
            }
        }
        return counts;
    }
}
