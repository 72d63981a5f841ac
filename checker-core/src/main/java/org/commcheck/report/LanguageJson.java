package org.commcheck.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.commcheck.extract.Acronym;
import org.commcheck.extract.Fact;
import org.commcheck.extract.Passive;
import org.commcheck.extract.Sentence;

/** Writes what a document's language is like: sentences, passives, acronyms. */
final class LanguageJson {

    private final FactFields fields;
    private final JsonGenerator json;

    LanguageJson(FactFields fields) {
        this.fields = fields;
        this.json = fields.json();
    }

    void write(List<Fact> facts) throws IOException {
        fields.allOf("sentences", facts, Sentence.class, this::write);
        fields.allOf("passives", passives(facts, Passive.Form.PASSIVE), Passive.class, this::write);
        fields.allOf("impersonals", passives(facts, Passive.Form.IMPERSONAL), Passive.class, this::write);
        fields.allOf("acronyms", facts, Acronym.class, this::write);
    }

    private static List<Passive> passives(List<Fact> facts, Passive.Form form) {
        return facts.stream()
                .filter(Passive.class::isInstance)
                .map(Passive.class::cast)
                .filter(passive -> passive.form() == form)
                .toList();
    }

    private void write(Sentence sentence) throws IOException {
        json.writeStringField("mood", label(sentence.mood()));
        json.writeStringField("language", sentence.language());
        json.writeStringField("block", label(sentence.place()));
    }

    private void write(Passive passive) throws IOException {
        json.writeBooleanField("actor", passive.actor());
        json.writeBooleanField("ahead", passive.ahead());
        json.writeBooleanField("quoted", passive.quoted());
    }

    private void write(Acronym acronym) throws IOException {
        json.writeStringField("letters", acronym.letters());
        fields.word("expansion", acronym.expansion());
        json.writeStringField("explained", label(acronym.explained()));
    }

    /** {@code LIST_ITEM} as {@code list-item}. */
    private static String label(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
