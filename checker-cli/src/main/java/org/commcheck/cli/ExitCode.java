package org.commcheck.cli;

/** How a run ends. */
final class ExitCode {

    /** Nothing was found that fails the run. */
    static final int CLEAN = 0;

    /** There are findings at or above {@code --fail-on}. */
    static final int FINDINGS = 1;

    /** It could not be done as asked: usage, configuration, a broken rule, an unreadable file. */
    static final int TROUBLE = 2;

    private ExitCode() {}
}
