package org.commcheck.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.commcheck.CheckedDocument;
import org.commcheck.ToolVersion;
import org.commcheck.finding.Problem;
import org.commcheck.finding.Severity;

/**
 * The report for tools: JSON, version 1, as {@code docs/cli.md} describes it. It holds all findings, whatever a text report would show.
 */
public final class JsonReporter implements Reporter {

    private static final int VERSION = 1;

    private final Writer out;
    private final boolean facts;
    private final JsonGenerator json;
    private final Tally tally = new Tally();
    private boolean started;

    private JsonReporter(Writer out, boolean facts) throws IOException {
        this.out = out;
        this.facts = facts;
        json = JsonOutput.on(out);
    }

    /** Each document with its findings. */
    public static JsonReporter ofFindings(Writer out) throws IOException {
        return new JsonReporter(out, false);
    }

    /** Each document with what the checker sees in it. */
    public static JsonReporter ofFacts(Writer out) throws IOException {
        return new JsonReporter(out, true);
    }

    @Override
    public void add(CheckedDocument document) throws IOException {
        start();
        tally.add(document);
        json.writeStartObject();
        json.writeStringField("path", document.path());
        json.writeStringField("type", document.type());
        json.writeStringField("typeEvidence", document.typeEvidence());
        json.writeStringField("language", document.language());
        json.writeStringField("date", document.date().map(Object::toString).orElse(null));
        json.writeStringField("encoding", document.source().encoding());
        if (facts) {
            new FactsJson(json, document.source()).write(document.facts(), DocumentFacts.of(document));
        } else {
            new FindingsJson(json).write(document);
        }
        writeProblems(document.problems());
        json.writeEndObject();
    }

    @Override
    public void finish(List<Problem> problems) throws IOException {
        start();
        tally.finish(problems);
        json.writeEndArray();
        writeProblems(problems);
        json.writeObjectFieldStart("summary");
        json.writeNumberField("documents", tally.documents());
        for (Severity severity : Severity.values()) {
            json.writeNumberField(severity.label() + "s", tally.count(severity));
        }
        json.writeNumberField("suppressed", tally.suppressed());
        json.writeEndObject();
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
        json.writeNumberField("version", VERSION);
        json.writeObjectFieldStart("tool");
        json.writeStringField("name", "commcheck");
        json.writeStringField("version", ToolVersion.current());
        json.writeEndObject();
        json.writeArrayFieldStart("documents");
    }

    private void writeProblems(List<Problem> problems) throws IOException {
        json.writeArrayFieldStart("problems");
        for (Problem problem : problems) {
            json.writeStartObject();
            json.writeStringField("path", problem.path());
            if (problem.line() > 0) {
                json.writeNumberField("line", problem.line());
            } else {
                json.writeNullField("line");
            }
            json.writeStringField("message", problem.message());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
