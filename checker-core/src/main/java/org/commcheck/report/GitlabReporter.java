package org.commcheck.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.commcheck.CheckedDocument;
import org.commcheck.finding.Finding;
import org.commcheck.finding.Problem;
import org.commcheck.finding.Severity;

/**
 * GitLab's code quality report: a list of findings with path, line and fingerprint. What could not be checked is a finding of the severity
 * {@code blocker}.
 */
public final class GitlabReporter implements Reporter {

    private final Writer out;
    private final JsonGenerator json;
    private boolean started;

    public GitlabReporter(Writer out) throws IOException {
        this.out = out;
        json = JsonOutput.on(out);
    }

    @Override
    public void add(CheckedDocument document) throws IOException {
        start();
        for (Finding finding : document.findings()) {
            json.writeStartObject();
            json.writeStringField("description", Advice.of(finding));
            json.writeStringField("check_name", finding.rule().toString());
            json.writeStringField("fingerprint", finding.fingerprint());
            json.writeStringField("severity", severity(finding.severity()));
            writeLocation(document.path(), finding.start().line(), finding.end().line());
            json.writeEndObject();
        }
        for (Problem problem : document.problems()) {
            write(problem);
        }
    }

    @Override
    public void finish(List<Problem> problems) throws IOException {
        start();
        for (Problem problem : problems) {
            write(problem);
        }
        json.writeEndArray();
        json.flush();
        out.write("\n");
    }

    private void start() throws IOException {
        if (!started) {
            started = true;
            json.writeStartArray();
        }
    }

    private void write(Problem problem) throws IOException {
        json.writeStartObject();
        json.writeStringField("description", problem.message());
        json.writeStringField("check_name", "commcheck/problem");
        json.writeStringField(
                "fingerprint",
                "problem-" + Integer.toHexString((problem.path() + "\n" + problem.message()).hashCode()));
        json.writeStringField("severity", "blocker");
        int line = Math.max(1, problem.line());
        writeLocation(problem.path(), line, line);
        json.writeEndObject();
    }

    private void writeLocation(String path, int begin, int end) throws IOException {
        json.writeObjectFieldStart("location");
        json.writeStringField("path", path.replace('\\', '/'));
        json.writeObjectFieldStart("lines");
        json.writeNumberField("begin", begin);
        json.writeNumberField("end", end);
        json.writeEndObject();
        json.writeEndObject();
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "major";
            case WARNING -> "minor";
            case INFO -> "info";
        };
    }
}
