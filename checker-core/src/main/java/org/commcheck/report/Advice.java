package org.commcheck.report;

import org.commcheck.finding.Finding;

/** What is wrong and what to write instead, in one text, for formats that have room for one. */
final class Advice {

    private Advice() {}

    static String of(Finding finding) {
        String message = finding.message();
        if (finding.help().isBlank()) {
            return message;
        }
        // Chinese puts no space behind a full stop.
        String gap = message.endsWith("。") ? "" : " ";
        return message + gap + finding.help();
    }
}
