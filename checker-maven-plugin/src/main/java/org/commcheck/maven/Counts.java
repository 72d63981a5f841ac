package org.commcheck.maven;

import java.util.Collection;
import org.commcheck.CheckedDocument;
import org.commcheck.finding.Finding;
import org.commcheck.finding.Severity;

/** How many findings there are of each severity. */
record Counts(long errors, long warnings, long infos) {

    static Counts of(Collection<Finding> findings) {
        return new Counts(
                number(findings, Severity.ERROR), number(findings, Severity.WARNING), number(findings, Severity.INFO));
    }

    /** Those in all of these documents. */
    static Counts in(Collection<CheckedDocument> documents) {
        return of(documents.stream()
                .flatMap(document -> document.findings().stream())
                .toList());
    }

    private static long number(Collection<Finding> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    long total() {
        return errors + warnings + infos;
    }
}
