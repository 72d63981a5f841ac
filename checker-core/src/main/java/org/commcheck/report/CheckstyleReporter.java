package org.commcheck.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.commcheck.CheckedDocument;
import org.commcheck.finding.Finding;
import org.commcheck.finding.Problem;

/**
 * The report for build servers: the XML that Checkstyle writes. The source of a finding is its rule; what could not be checked is an error
 * of the source {@code commcheck/problem}.
 */
public final class CheckstyleReporter implements Reporter {

    private static final String PROBLEM = "commcheck/problem";

    private final XmlOutput xml;
    private boolean started;

    public CheckstyleReporter(Writer out) {
        xml = new XmlOutput(out);
    }

    @Override
    public void add(CheckedDocument document) throws IOException {
        start();
        xml.start("  ", "file", "name", document.path());
        xml.newLine("");
        for (Finding finding : document.findings()) {
            xml.empty(
                    "    ",
                    "error",
                    "line",
                    String.valueOf(finding.start().line()),
                    "column",
                    String.valueOf(finding.start().column()),
                    "severity",
                    finding.severity().label(),
                    "message",
                    Advice.of(finding),
                    "source",
                    finding.rule().toString());
        }
        for (Problem problem : document.problems()) {
            write(problem);
        }
        xml.end("  ");
    }

    @Override
    public void finish(List<Problem> problems) throws IOException {
        start();
        for (Problem problem : problems) {
            xml.start("  ", "file", "name", problem.path());
            xml.newLine("");
            write(problem);
            xml.end("  ");
        }
        xml.end("");
        xml.flush();
    }

    private void start() throws IOException {
        if (!started) {
            started = true;
            xml.startDocument();
            xml.start("", "checkstyle", "version", "10.0");
            xml.newLine("");
        }
    }

    private void write(Problem problem) throws IOException {
        xml.empty(
                "    ",
                "error",
                "line",
                String.valueOf(problem.line()),
                "severity",
                "error",
                "message",
                problem.message(),
                "source",
                PROBLEM);
    }
}
