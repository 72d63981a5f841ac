package org.commcheck.maven;

import java.util.regex.Pattern;
import org.commcheck.CheckedDocument;
import org.commcheck.finding.Finding;

/** Says a finding in one line that begins with a place to click on. */
final class FindingLine {

    /**
     * Words of a document go to a terminal, which nothing in them may steer: no control characters, line ends or turns of the direction of
     * writing.
     */
    private static final Pattern BLANKS_AND_CONTROLS =
            Pattern.compile("[\\s\\p{Cc}\\u2028\\u2029\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]+");

    private FindingLine() {}

    /** Place, rule and message. */
    static String of(CheckedDocument document, Finding finding) {
        return oneLine(document.path() + ":" + finding.start().line() + ":"
                + finding.start().column() + " " + finding.rule() + " " + finding.message());
    }

    /** Place, rule, message and what to write instead. */
    static String withHelp(CheckedDocument document, Finding finding) {
        return oneLine(of(document, finding) + " " + finding.help());
    }

    private static String oneLine(String text) {
        return BLANKS_AND_CONTROLS.matcher(text).replaceAll(" ").strip();
    }
}
