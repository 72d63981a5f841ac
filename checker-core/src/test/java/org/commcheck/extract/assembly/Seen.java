package org.commcheck.extract.assembly;

import java.util.List;
import org.commcheck.extract.DocumentSection;
import org.commcheck.extract.Fact;
import org.commcheck.extract.Field;
import org.commcheck.extract.vocabulary.BuiltInTables;
import org.commcheck.model.Document;
import org.commcheck.parse.DocumentParser;
import org.commcheck.text.SourceText;

/** What is seen in a text, as words that tests can show. */
record Seen(Document document, Extraction extraction) {

    private static final FactExtractor EXTRACTOR = new FactExtractor(BuiltInTables.get());

    static Seen in(String path, String text) {
        Document document = new DocumentParser().parse(SourceText.of(path, text));
        return new Seen(document, EXTRACTOR.extract(document, ExtractionRequest.NONE));
    }

    static Seen in(String text) {
        return in("paper.md", text);
    }

    List<Fact> facts() {
        return extraction.sets().stream().flatMap(set -> set.facts().stream()).toList();
    }

    <T extends Fact> List<T> all(Class<T> kind) {
        return facts().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** Each section as {@code kind: title}. */
    List<String> sections() {
        return all(DocumentSection.class).stream()
                .map(section -> section.kind() + ": " + section.text())
                .toList();
    }

    /** Each field as {@code name=value}. */
    List<String> fields() {
        return all(Field.class).stream()
                .map(field -> field.name() + "=" + field.text())
                .toList();
    }

    /** The day of the document, or {@code none}. */
    String date() {
        return extraction.date().map(Object::toString).orElse("none");
    }

    /** The type and what decided on it. */
    String type() {
        return extraction.type() + " by " + extraction.typeEvidence();
    }
}
