package org.commcheck.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.commcheck.extract.Attendee;
import org.commcheck.extract.Conclusion;
import org.commcheck.extract.ContactPoint;
import org.commcheck.extract.Decision;
import org.commcheck.extract.EscalationLevel;
import org.commcheck.extract.Fact;
import org.commcheck.extract.OpenQuestion;
import org.commcheck.extract.Option;
import org.commcheck.extract.Placeholder;
import org.commcheck.extract.Risk;
import org.commcheck.extract.SequenceMarker;

/** Writes the matters of a document: who met, what was decided, asked, feared, offered, and whom to turn to. */
final class MattersJson {

    private final FactFields fields;
    private final JsonGenerator json;

    MattersJson(FactFields fields) {
        this.fields = fields;
        this.json = fields.json();
    }

    void write(List<Fact> facts) throws IOException {
        fields.allOf("attendees", attendees(facts, true), Attendee.class, attendee -> {});
        fields.allOf("absentees", attendees(facts, false), Attendee.class, attendee -> {});
        fields.allOf("decisions", facts, Decision.class, this::write);
        fields.allOf("questions", facts, OpenQuestion.class, this::write);
        fields.allOf("risks", facts, Risk.class, this::write);
        fields.allOf("options", facts, Option.class, option -> {});
        fields.allOf("contacts", facts, ContactPoint.class, this::write);
        fields.allOf("escalations", facts, EscalationLevel.class, this::write);
        fields.allOf("conclusions", facts, Conclusion.class, this::write);
        fields.allOf("sequences", facts, SequenceMarker.class, this::write);
        fields.allOf("placeholders", facts, Placeholder.class, placeholder -> {});
    }

    private static List<Attendee> attendees(List<Fact> facts, boolean present) {
        return facts.stream()
                .filter(Attendee.class::isInstance)
                .map(Attendee.class::cast)
                .filter(attendee -> attendee.present() == present)
                .toList();
    }

    private void write(Decision decision) throws IOException {
        json.writeBooleanField("says", decision.says());
        json.writeBooleanField("attributed", decision.attributed());
        json.writeBooleanField("hidden", decision.hidden());
    }

    private void write(OpenQuestion question) throws IOException {
        json.writeBooleanField("assigned", question.assigned());
        json.writeBooleanField("dated", question.dated());
    }

    private void write(Risk risk) throws IOException {
        json.writeBooleanField("actual", risk.actual());
        json.writeBooleanField("answered", risk.answered());
    }

    private void write(ContactPoint contact) throws IOException {
        fields.word("side", contact.side());
        json.writeBooleanField("duties", contact.duties());
    }

    private void write(EscalationLevel level) throws IOException {
        json.writeBooleanField("named", level.named());
        json.writeBooleanField("timed", level.timed());
    }

    private void write(Conclusion conclusion) throws IOException {
        json.writeBooleanField("lead", conclusion.lead());
    }

    private void write(SequenceMarker marker) throws IOException {
        json.writeNumberField("group", marker.group());
        json.writeNumberField("value", marker.value());
        json.writeNumberField("previous", marker.previous());
        json.writeBooleanField("connective", marker.connective());
    }
}
