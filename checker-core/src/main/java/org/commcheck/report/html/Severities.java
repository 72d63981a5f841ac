package org.commcheck.report.html;

import org.commcheck.finding.Severity;

/** What severities are called in the page. */
final class Severities {

    private Severities() {}

    static String english(Severity severity) {
        return severity.label();
    }

    static String chinese(Severity severity) {
        return switch (severity) {
            case ERROR -> "错误";
            case WARNING -> "警告";
            case INFO -> "提示";
        };
    }

    /** For several findings. */
    static Html plural(Severity severity) {
        String label = severity.label();
        String english = Character.toUpperCase(label.charAt(0)) + label.substring(1) + "s";
        return new Html().say(severity == Severity.INFO ? "Information" : english, chinese(severity));
    }
}
