package org.commcheck.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.commcheck.extract.Fact;
import org.commcheck.text.Location;
import org.commcheck.text.SourceText;
import org.commcheck.text.TextRange;
import org.jspecify.annotations.Nullable;

/** Writes what the facts of one document have in common: lists, places, and values that may be unknown, which are null. */
final class FactFields {

    private final JsonGenerator json;
    private final SourceText source;

    FactFields(JsonGenerator json, SourceText source) {
        this.json = json;
        this.source = source;
    }

    /** Writes a value's fields into the object that is open. */
    interface Fields<T> {
        void write(T value) throws IOException;
    }

    JsonGenerator json() {
        return json;
    }

    <T> void all(String name, List<T> values, Fields<T> fields) throws IOException {
        json.writeArrayFieldStart(name);
        for (T value : values) {
            json.writeStartObject();
            fields.write(value);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** The facts of a kind, in their order, each with its place and its words, and what is said of this kind alone. */
    <F extends Fact> void allOf(String name, List<? extends Fact> facts, Class<F> kind, Fields<F> more)
            throws IOException {
        List<F> chosen = facts.stream().filter(kind::isInstance).map(kind::cast).toList();
        all(name, chosen, fact -> {
            place(fact.range());
            json.writeStringField("text", fact.text());
            more.write(fact);
        });
    }

    void place(TextRange range) throws IOException {
        Location start = source.locate(range.start());
        Location end = source.locate(range.end());
        json.writeNumberField("line", start.line());
        json.writeNumberField("column", start.column());
        json.writeNumberField("endLine", end.line());
        json.writeNumberField("endColumn", end.column());
    }

    void line(TextRange range) throws IOException {
        json.writeNumberField("line", source.locate(range.start()).line());
    }

    void text(String name, Optional<?> value) throws IOException {
        text(name, value.orElse(null));
    }

    void text(String name, @Nullable Object value) throws IOException {
        json.writeStringField(name, value == null ? null : value.toString());
    }

    /** A word, or null in place of an empty one. */
    void word(String name, String value) throws IOException {
        json.writeStringField(name, value.isEmpty() ? null : value);
    }
}
