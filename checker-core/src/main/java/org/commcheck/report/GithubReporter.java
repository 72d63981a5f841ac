package org.commcheck.report;

import java.io.IOException;
import java.util.List;
import org.commcheck.CheckedDocument;
import org.commcheck.finding.Finding;
import org.commcheck.finding.Problem;
import org.commcheck.finding.Severity;

/**
 * Findings as workflow commands: a step of a GitHub workflow that prints them has them shown as annotations of the lines. GitHub shows ten
 * errors, ten warnings and ten notices of a step.
 */
public final class GithubReporter implements Reporter {

    private final Appendable out;

    public GithubReporter(Appendable out) {
        this.out = out;
    }

    @Override
    public void add(CheckedDocument document) throws IOException {
        for (Finding finding : document.findings()) {
            StringBuilder place = new StringBuilder("file=").append(property(document.path()));
            place.append(",line=").append(finding.start().line());
            place.append(",endLine=").append(finding.end().line());
            // GitHub refuses columns of a stretch that spans lines.
            if (finding.start().line() == finding.end().line()
                    && !finding.range().isEmpty()) {
                place.append(",col=").append(finding.start().column());
                place.append(",endColumn=").append(finding.end().column());
            }
            place.append(",title=").append(property(finding.rule().toString()));
            write(command(finding.severity()), place, finding.message() + "\n" + finding.help());
        }
        for (Problem problem : document.problems()) {
            write(problem);
        }
    }

    @Override
    public void finish(List<Problem> problems) throws IOException {
        for (Problem problem : problems) {
            write(problem);
        }
    }

    private void write(Problem problem) throws IOException {
        StringBuilder place = new StringBuilder();
        if (!problem.path().isEmpty()) {
            place.append("file=").append(property(problem.path())).append(',');
        }
        if (problem.line() > 0) {
            place.append("line=").append(problem.line()).append(',');
        }
        write("error", place.append("title=not checked"), problem.message());
    }

    private void write(String command, CharSequence place, String message) throws IOException {
        out.append("::" + command + " " + place + "::" + data(message)).append('\n');
    }

    private static String command(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "notice";
        };
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
