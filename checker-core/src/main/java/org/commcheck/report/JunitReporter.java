package org.commcheck.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.commcheck.CheckedDocument;
import org.commcheck.finding.Finding;
import org.commcheck.finding.Problem;
import org.commcheck.finding.Severity;

/**
 * The report for test viewers: JUnit's XML. A document is a suite. An error or a warning is a test that failed, information is a test that
 * was skipped, what could not be checked is a test that ended in an error; a document without any is one test that passed.
 */
public final class JunitReporter implements Reporter {

    private final XmlOutput xml;
    private boolean started;

    public JunitReporter(Writer out) {
        xml = new XmlOutput(out);
    }

    @Override
    public void add(CheckedDocument document) throws IOException {
        start();
        List<Finding> findings = document.findings();
        long skipped = findings.stream()
                .filter(finding -> finding.severity() == Severity.INFO)
                .count();
        int cases = findings.size() + document.problems().size();
        startSuite(
                document.path(),
                Math.max(1, cases),
                findings.size() - skipped,
                document.problems().size(),
                skipped);
        if (cases == 0) {
            xml.empty("    ", "testcase", "name", "no findings", "classname", document.path());
        }
        for (Finding finding : findings) {
            write(document.path(), finding);
        }
        for (Problem problem : document.problems()) {
            write(document.path(), problem);
        }
        xml.end("  ");
    }

    @Override
    public void finish(List<Problem> problems) throws IOException {
        start();
        for (Problem problem : problems) {
            startSuite(problem.path(), 1, 0, 1, 0);
            write(problem.path(), problem);
            xml.end("  ");
        }
        xml.end("");
        xml.flush();
    }

    private void start() throws IOException {
        if (!started) {
            started = true;
            xml.startDocument();
            xml.start("", "testsuites", "name", "commcheck");
            xml.newLine("");
        }
    }

    private void startSuite(String name, int tests, long failures, int errors, long skipped) throws IOException {
        xml.start(
                "  ",
                "testsuite",
                "name",
                name,
                "tests",
                String.valueOf(tests),
                "failures",
                String.valueOf(failures),
                "errors",
                String.valueOf(errors),
                "skipped",
                String.valueOf(skipped));
        xml.newLine("");
    }

    private void write(String path, Finding finding) throws IOException {
        String place = finding.start().line() + ":" + finding.start().column();
        // Viewers tell tests apart by their names; two missing parts stand in the same place.
        startCase(path, finding.rule() + " at " + place + (finding.range().isEmpty() ? " " + finding.subject() : ""));
        if (finding.severity() == Severity.INFO) {
            xml.empty("", "skipped", "message", finding.message());
        } else {
            xml.start("", "failure", "type", finding.severity().label(), "message", finding.message());
            xml.text(path + ":" + place + ": " + finding.message() + "\n" + finding.help());
            xml.end("");
        }
        xml.end("    ");
    }

    private void write(String path, Problem problem) throws IOException {
        startCase(path, "problem" + (problem.line() > 0 ? " at " + problem.line() : ""));
        xml.empty("", "error", "type", "problem", "message", problem.message());
        xml.end("    ");
    }

    private void startCase(String path, String name) throws IOException {
        xml.start("    ", "testcase", "name", name, "classname", path);
        xml.newLine("      ");
    }
}
