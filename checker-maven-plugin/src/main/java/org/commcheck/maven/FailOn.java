package org.commcheck.maven;

/** The lightest severity that ends the build: the values of the parameter {@code failOn}. */
enum FailOn {
    ERROR,
    WARNING,
    INFO,
    /** Findings are only logged. */
    NEVER
}
