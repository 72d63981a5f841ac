package org.commcheck.maven;

import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import org.commcheck.CheckOptions.Language;
import org.commcheck.finding.Severity;
import org.commcheck.report.JsonReporter;
import org.commcheck.report.Reporter;
import org.commcheck.report.TextLayout;
import org.commcheck.report.TextReporter;

/** A kind of report file: the values of the parameter {@code formats}. */
enum ReportFormat {
    /** For people: every finding with its line, help and reason. */
    TEXT("txt") {
        @Override
        Reporter reporter(Writer out, Optional<Language> language) {
            return new TextReporter(out, new TextLayout(false, 0, Severity.INFO, "", true, language));
        }
    },
    /** For tools: the same JSON as the command line's. */
    JSON("json") {
        @Override
        Reporter reporter(Writer out, Optional<Language> language) throws IOException {
            return JsonReporter.ofFindings(out);
        }
    };

    private final String ending;

    ReportFormat(String ending) {
        this.ending = ending;
    }

    /**
     * What writes the file.
     *
     * @param language of the report's own words; empty for that of each document
     */
    abstract Reporter reporter(Writer out, Optional<Language> language) throws IOException;

    /** Such as {@code commcheck.txt}. */
    String fileName() {
        return "commcheck." + ending;
    }
}
