package org.commcheck.cli;

import org.commcheck.finding.Severity;
import org.commcheck.report.Tally;

/** The lightest findings that fail a check. */
enum FailOn {
    ERROR,
    WARNING,
    INFO,
    /** None does. */
    NEVER;

    boolean failedBy(Tally tally) {
        return this != NEVER && tally.documentsWith(Severity.valueOf(name())) > 0;
    }

    /** Reads the option. */
    static final class Converter extends Choice<FailOn> {
        Converter() {
            super(FailOn.class);
        }
    }
}
