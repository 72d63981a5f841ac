package org.commcheck.maven;

import java.util.OptionalInt;
import org.apache.maven.plugin.MojoExecutionException;
import org.commcheck.CheckReport;
import org.commcheck.finding.Severity;

/**
 * When findings end the build.
 *
 * @param failOn the lightest severity that does
 * @param maxErrors errors that are put up with, 0 or more
 * @param maxWarnings warnings that are put up with, 0 or more, whatever {@code failOn} says; empty for none if {@code failOn} is warning or
 *     info, for any number if it is error
 */
record FailurePolicy(FailOn failOn, int maxErrors, OptionalInt maxWarnings) {

    /** The policy that a build's parameters name. */
    static FailurePolicy of(String failOn, boolean failOnViolation, int maxErrors, OptionalInt maxWarnings)
            throws MojoExecutionException {
        FailOn lightest = ParameterValue.choice(FailOn.class, "failOn", failOn);
        ParameterValue.notNegative("maxErrors", maxErrors);
        ParameterValue.notNegative("maxWarnings", maxWarnings.orElse(0));
        return new FailurePolicy(failOnViolation ? lightest : FailOn.NEVER, maxErrors, maxWarnings);
    }

    /** Whether the build may end because of a finding at all. */
    boolean canFail() {
        return failOn != FailOn.NEVER;
    }

    boolean fails(CheckReport report) {
        return canFail()
                && (report.count(Severity.ERROR) > maxErrors
                        || report.count(Severity.WARNING) > allowedWarnings()
                        || (failOn == FailOn.INFO && report.count(Severity.INFO) > 0));
    }

    private int allowedWarnings() {
        return maxWarnings.orElse(failOn == FailOn.ERROR ? Integer.MAX_VALUE : 0);
    }
}
