package org.commcheck.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.commcheck.CheckedDocument;
import org.commcheck.baseline.BaselineEntry;
import org.commcheck.finding.Finding;
import org.commcheck.finding.SuppressedFinding;
import org.commcheck.finding.Suppression;
import org.jspecify.annotations.Nullable;

/** What was found in a document, as JSON. */
final class FindingsJson {

    private final JsonGenerator json;

    FindingsJson(JsonGenerator json) {
        this.json = json;
    }

    /** Writes the keys into the object that is open. */
    void write(CheckedDocument document) throws IOException {
        writeFindings(document.suppressed(), document.findings());
        writeStale(document.stale());
    }

    /** All in order of place, those that count for nothing among them. */
    private void writeFindings(List<SuppressedFinding> suppressed, List<Finding> findings) throws IOException {
        json.writeArrayFieldStart("findings");
        int at = 0;
        for (SuppressedFinding allowed : suppressed) {
            while (at < findings.size() && findings.get(at).compareTo(allowed.finding()) <= 0) {
                writeFinding(findings.get(at++), null);
            }
            writeFinding(allowed.finding(), allowed.suppression());
        }
        for (Finding finding : findings.subList(at, findings.size())) {
            writeFinding(finding, null);
        }
        json.writeEndArray();
    }

    private void writeStale(List<BaselineEntry> stale) throws IOException {
        json.writeArrayFieldStart("staleBaseline");
        for (BaselineEntry entry : stale) {
            json.writeStartObject();
            json.writeStringField("rule", entry.rule());
            json.writeStringField("section", entry.section());
            json.writeStringField("text", entry.text());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeFinding(Finding finding, @Nullable Suppression suppression) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", finding.rule().toString());
        json.writeStringField("severity", finding.severity().label());
        json.writeNumberField("line", finding.start().line());
        json.writeNumberField("column", finding.start().column());
        json.writeNumberField("endLine", finding.end().line());
        json.writeNumberField("endColumn", finding.end().column());
        json.writeStringField("subject", finding.subject());
        json.writeStringField("message", finding.message());
        json.writeStringField("help", finding.help());
        json.writeArrayFieldStart("because");
        for (String reason : finding.because()) {
            json.writeString(reason);
        }
        json.writeEndArray();
        json.writeStringField("section", finding.section());
        if (suppression == null) {
            json.writeNullField("suppressed");
        } else {
            json.writeObjectFieldStart("suppressed");
            json.writeStringField("kind", suppression.kind().label());
            json.writeStringField("reason", suppression.reason());
            json.writeEndObject();
        }
        json.writeStringField("fingerprint", finding.fingerprint());
        json.writeEndObject();
    }
}
