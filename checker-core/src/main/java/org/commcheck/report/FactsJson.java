package org.commcheck.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.commcheck.extract.Assignment;
import org.commcheck.extract.DocumentSection;
import org.commcheck.extract.Fact;
import org.commcheck.extract.Field;
import org.commcheck.extract.Owner;
import org.commcheck.extract.TimeExpression;
import org.commcheck.text.SourceText;

/** Writes the facts of one document as fields of the JSON object that is open. What is not known is null. */
final class FactsJson {

    private final JsonGenerator json;
    private final FactFields fields;

    FactsJson(JsonGenerator json, SourceText source) {
        this.json = json;
        this.fields = new FactFields(json, source);
    }

    /**
     * @param all all facts of the document, in order of place
     * @param facts those that are put together from several
     */
    void write(List<Fact> all, DocumentFacts facts) throws IOException {
        fields.all("fields", facts.fields(), this::write);
        fields.all("sections", facts.sections(), this::write);
        fields.all("times", facts.times(), this::write);
        fields.all("actions", facts.actions(), this::write);
        new MattersJson(fields).write(all);
        fields.all("raci", facts.matrices(), this::write);
        new LanguageJson(fields).write(all);
    }

    private void write(Field field) throws IOException {
        fields.line(field.range());
        json.writeStringField("name", field.name());
        json.writeStringField("value", field.text());
        json.writeBooleanField("filled", field.filled());
    }

    private void write(DocumentSection section) throws IOException {
        fields.line(section.range());
        json.writeStringField("kind", section.kind());
        json.writeStringField("title", section.text());
        json.writeNumberField("level", section.level());
    }

    private void write(TimeExpression time) throws IOException {
        fields.place(time.range());
        json.writeStringField("text", time.text());
        json.writeStringField("kind", time.kind().label());
        fields.text("from", time.from());
        fields.text("to", time.to());
    }

    private void write(ActionEntry action) throws IOException {
        fields.place(action.item().range());
        json.writeStringField("text", action.item().text());
        fields.text("owner", action.owner());
        fields.all("owners", action.owners(), this::write);
        fields.text("deadline", action.deadline().map(deadline -> deadline.text()));
        fields.text("deadlineDate", action.day());
        fields.text("deadlineEvent", action.event());
        fields.text("priority", Optional.of(action.item().priority()).filter(priority -> !priority.isEmpty()));
        json.writeBooleanField("open", action.item().open());
    }

    private void write(Owner owner) throws IOException {
        json.writeStringField("text", owner.text());
        json.writeBooleanField("named", owner.named());
    }

    private void write(MatrixEntry matrix) throws IOException {
        fields.line(matrix.matrix().range());
        json.writeStringField("variant", matrix.matrix().variant());
        fields.all("tasks", matrix.tasks(), this::write);
    }

    private void write(MatrixEntry.Task task) throws IOException {
        fields.line(task.task().range());
        json.writeStringField("text", task.task().text());
        fields.all("assignments", task.assignments(), this::write);
    }

    private void write(Assignment assignment) throws IOException {
        json.writeStringField("party", assignment.party());
        json.writeStringField("role", assignment.role());
    }
}
