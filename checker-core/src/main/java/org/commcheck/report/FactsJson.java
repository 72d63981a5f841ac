package org.commcheck.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.commcheck.extract.Assignment;
import org.commcheck.extract.DocumentSection;
import org.commcheck.extract.Field;
import org.commcheck.extract.Owner;
import org.commcheck.extract.Sentence;
import org.commcheck.extract.TimeExpression;
import org.commcheck.text.Location;
import org.commcheck.text.SourceText;
import org.commcheck.text.TextRange;
import org.jspecify.annotations.Nullable;

/** Writes the facts of one document as fields of the JSON object that is open. What is not known is null. */
final class FactsJson {

    private final JsonGenerator json;
    private final SourceText source;

    FactsJson(JsonGenerator json, SourceText source) {
        this.json = json;
        this.source = source;
    }

    void write(DocumentFacts facts) throws IOException {
        writeAll("fields", facts.fields(), this::write);
        writeAll("sections", facts.sections(), this::write);
        writeAll("times", facts.times(), this::write);
        writeAll("actions", facts.actions(), this::write);
        writeAll("decisions", facts.decisions(), this::write);
        writeAll("raci", facts.matrices(), this::write);
    }

    private void write(Field field) throws IOException {
        writeLine(field.range());
        json.writeStringField("name", field.name());
        json.writeStringField("value", field.text());
        json.writeBooleanField("filled", field.filled());
    }

    private void write(DocumentSection section) throws IOException {
        writeLine(section.range());
        json.writeStringField("kind", section.kind());
        json.writeStringField("title", section.text());
        json.writeNumberField("level", section.level());
    }

    private void write(TimeExpression time) throws IOException {
        writePlace(time.range());
        json.writeStringField("text", time.text());
        json.writeStringField("kind", time.kind().label());
        writeText("from", time.from());
        writeText("to", time.to());
    }

    private void write(ActionEntry action) throws IOException {
        writePlace(action.item().range());
        json.writeStringField("text", action.item().text());
        writeText("owner", action.owner());
        writeAll("owners", action.owners(), this::write);
        writeText("deadline", action.deadline().map(deadline -> deadline.text()));
        writeText("deadlineDate", action.day());
        writeText("deadlineEvent", action.event());
        writeText("priority", Optional.of(action.item().priority()).filter(priority -> !priority.isEmpty()));
        json.writeBooleanField("open", action.item().open());
    }

    private void write(Owner owner) throws IOException {
        json.writeStringField("text", owner.text());
        json.writeBooleanField("named", owner.named());
    }

    private void write(Sentence decision) throws IOException {
        writePlace(decision.range());
        json.writeStringField("text", decision.text());
    }

    private void write(MatrixEntry matrix) throws IOException {
        writeLine(matrix.matrix().range());
        json.writeStringField("variant", matrix.matrix().variant());
        writeAll("tasks", matrix.tasks(), this::write);
    }

    private void write(MatrixEntry.Task task) throws IOException {
        writeLine(task.task().range());
        json.writeStringField("text", task.task().text());
        writeAll("assignments", task.assignments(), this::write);
    }

    private void write(Assignment assignment) throws IOException {
        json.writeStringField("party", assignment.party());
        json.writeStringField("role", assignment.role());
    }

    private <T> void writeAll(String name, List<T> values, Fields<T> fields) throws IOException {
        json.writeArrayFieldStart(name);
        for (T value : values) {
            json.writeStartObject();
            fields.write(value);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writePlace(TextRange range) throws IOException {
        Location start = source.locate(range.start());
        Location end = source.locate(range.end());
        json.writeNumberField("line", start.line());
        json.writeNumberField("column", start.column());
        json.writeNumberField("endLine", end.line());
        json.writeNumberField("endColumn", end.column());
    }

    private void writeLine(TextRange range) throws IOException {
        json.writeNumberField("line", source.locate(range.start()).line());
    }

    private void writeText(String name, Optional<?> value) throws IOException {
        writeText(name, value.orElse(null));
    }

    private void writeText(String name, @Nullable Object value) throws IOException {
        json.writeStringField(name, value == null ? null : value.toString());
    }

    /** Writes a value's fields into the object that is open. */
    private interface Fields<T> {
        void write(T value) throws IOException;
    }
}
