package org.commcheck.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commcheck.CheckedDocument;
import org.commcheck.finding.Finding;
import org.commcheck.finding.Guideline;
import org.commcheck.finding.Problem;
import org.commcheck.finding.Severity;
import org.commcheck.finding.SuppressedFinding;
import org.commcheck.finding.Suppression;
import org.commcheck.text.SourceText;

/**
 * The report for code hosts and editors: SARIF 2.1.0. It holds the catalogue with the help of each rule, every finding with its place and
 * fingerprint, and what could not be checked as notifications of the run.
 *
 * @see <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">the standard</a>
 */
public final class SarifReporter implements Reporter {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final Writer out;
    private final JsonGenerator json;
    private final List<Guideline> guidelines;
    private final Map<String, Integer> ruleIndex = new HashMap<>();
    private final List<Problem> troubles = new ArrayList<>();
    private boolean started;

    /** @param guidelines the catalogue; findings of other rules are written without a reference to it */
    public SarifReporter(Writer out, List<Guideline> guidelines) throws IOException {
        this.out = out;
        this.guidelines = List.copyOf(guidelines);
        json = JsonOutput.on(out);
    }

    @Override
    public void add(CheckedDocument document) throws IOException {
        start();
        for (Finding finding : document.findings()) {
            write(document.source(), finding, List.of());
        }
        for (SuppressedFinding allowed : document.suppressed()) {
            write(document.source(), allowed.finding(), List.of(allowed.suppression()));
        }
        troubles.addAll(document.problems());
    }

    @Override
    public void finish(List<Problem> problems) throws IOException {
        start();
        troubles.addAll(problems);
        json.writeEndArray();
        writeInvocation();
        json.writeStringField("columnKind", "utf16CodeUnits");
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.flush();
        out.write("\n");
    }

    private void start() throws IOException {
        if (started) {
            return;
        }
        started = true;
        json.writeStartObject();
        json.writeStringField("$schema", SCHEMA);
        json.writeStringField("version", "2.1.0");
        json.writeArrayFieldStart("runs");
        json.writeStartObject();
        json.writeObjectFieldStart("tool");
        new SarifRules(json).write(guidelines, ruleIndex);
        json.writeEndObject();
        json.writeArrayFieldStart("results");
    }

    /** @param suppressions none, or the one that allows the finding */
    private void write(SourceText source, Finding finding, List<Suppression> suppressions) throws IOException {
        String rule = finding.rule().toString();
        json.writeStartObject();
        json.writeStringField("ruleId", rule);
        if (ruleIndex.containsKey(rule)) {
            json.writeNumberField("ruleIndex", ruleIndex.get(rule));
        }
        json.writeStringField("level", level(finding.severity()));
        writeMessage("message", Advice.of(finding));
        json.writeArrayFieldStart("locations");
        writeLocation(source, finding);
        json.writeEndArray();
        json.writeObjectFieldStart("partialFingerprints");
        json.writeStringField("commcheck/v1", finding.fingerprint());
        json.writeEndObject();
        writeReasons(finding);
        writeSuppressions(suppressions);
        json.writeEndObject();
    }

    /** An empty list says that the finding was looked for among the allowed ones and counts. */
    private void writeSuppressions(List<Suppression> suppressions) throws IOException {
        json.writeArrayFieldStart("suppressions");
        for (Suppression suppression : suppressions) {
            json.writeStartObject();
            json.writeStringField("kind", suppression.kind() == Suppression.Kind.INLINE ? "inSource" : "external");
            if (!suppression.reason().isEmpty()) {
                json.writeStringField("justification", suppression.reason());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeReasons(Finding finding) throws IOException {
        json.writeObjectFieldStart("properties");
        json.writeStringField("subject", finding.subject());
        json.writeArrayFieldStart("because");
        for (String reason : finding.because()) {
            json.writeString(reason);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeLocation(SourceText source, Finding finding) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        writeArtifact(source.path());
        json.writeObjectFieldStart("region");
        json.writeNumberField("startLine", finding.start().line());
        if (!finding.range().isEmpty()) {
            json.writeNumberField("startColumn", finding.start().column());
            json.writeNumberField("endLine", finding.end().line());
            json.writeNumberField("endColumn", finding.end().column());
            writeMessage("snippet", source.slice(finding.range()));
        }
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void writeArtifact(String path) throws IOException {
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", FileUri.of(path));
        if (!FileUri.isAbsolute(path)) {
            json.writeStringField("uriBaseId", "%SRCROOT%");
        }
        json.writeEndObject();
    }

    private void writeInvocation() throws IOException {
        json.writeArrayFieldStart("invocations");
        json.writeStartObject();
        json.writeBooleanField("executionSuccessful", troubles.isEmpty());
        json.writeArrayFieldStart("toolExecutionNotifications");
        for (Problem problem : troubles) {
            json.writeStartObject();
            json.writeStringField("level", "error");
            writeMessage("message", problem.message());
            if (!problem.path().isEmpty()) {
                json.writeArrayFieldStart("locations");
                json.writeStartObject();
                json.writeObjectFieldStart("physicalLocation");
                writeArtifact(problem.path());
                if (problem.line() > 0) {
                    json.writeObjectFieldStart("region");
                    json.writeNumberField("startLine", problem.line());
                    json.writeEndObject();
                }
                json.writeEndObject();
                json.writeEndObject();
                json.writeEndArray();
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    private void writeMessage(String field, String text) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }
}
