package org.commcheck.maven;

import java.util.regex.Pattern;
import org.commcheck.CheckedDocument;
import org.commcheck.finding.Finding;
import org.commcheck.finding.Problem;

/** Says a finding or a problem in one line that begins with a place to click on. */
final class FindingLine {

    /** Words of a document go to a terminal, where control characters could do harm. */
    private static final Pattern BLANKS_AND_CONTROLS = Pattern.compile("[\\s\\p{Cntrl}]+");

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

    /** The place as far as it is known, and the message. */
    static String of(Problem problem) {
        String line = problem.line() > 0 ? ":" + problem.line() : "";
        String place = problem.path().isEmpty() ? "" : problem.path() + line + " ";
        return oneLine(place + problem.message());
    }

    private static String oneLine(String text) {
        return BLANKS_AND_CONTROLS.matcher(text).replaceAll(" ").strip();
    }
}
