package org.commcheck.report;

import org.commcheck.finding.Severity;

/** Colours for a terminal, or none. */
enum Paint {
    ON,
    OFF;

    private static final String ESCAPE = "\u001B[";

    static Paint of(boolean color) {
        return color ? ON : OFF;
    }

    String bold(String text) {
        return paint("1", text);
    }

    String faint(String text) {
        return paint("2", text);
    }

    String blue(String text) {
        return paint("1;34", text);
    }

    String green(String text) {
        return paint("1;32", text);
    }

    String severity(Severity severity, String text) {
        return switch (severity) {
            case ERROR -> paint("1;31", text);
            case WARNING -> paint("1;33", text);
            case INFO -> paint("1;36", text);
        };
    }

    private String paint(String code, String text) {
        return this == OFF || text.isEmpty() ? text : ESCAPE + code + "m" + text + ESCAPE + "0m";
    }
}
