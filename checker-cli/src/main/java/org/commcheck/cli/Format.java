package org.commcheck.cli;

/** A kind of report. */
enum Format {
    /** For people. */
    TEXT,
    /** For tools. */
    JSON
}
