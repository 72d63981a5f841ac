package org.commcheck.extract.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.commcheck.extract.DocumentInfo;
import org.commcheck.extract.Fact;
import org.commcheck.extract.Field;
import org.commcheck.extract.structure.DocumentType;
import org.commcheck.extract.structure.DocumentTypes;
import org.commcheck.extract.structure.Entry;
import org.commcheck.extract.structure.HeadField;
import org.commcheck.extract.vocabulary.NoneWords;
import org.commcheck.extract.vocabulary.TableRow;
import org.commcheck.text.TextRange;

/** Makes the facts of the family document. */
final class DocumentFacts {

    private static final List<String> YES = List.of("true", "yes", "是");
    private static final List<String> AUDIENCES = List.of("client", "executive", "team");

    private final DocumentTypes types;
    private final NoneWords none;

    DocumentFacts(DocumentTypes types, NoneWords none) {
        this.types = types;
        this.none = none;
    }

    DocumentInfo info(Entry entry, DocumentType type, String language, List<HeadField> fields) {
        Optional<TableRow> row = types.row(type.id());
        TextRange start = new TextRange(entry.range().start(), entry.range().start());
        return new DocumentInfo(
                start,
                entry.outline().document().source().path(),
                type.id(),
                type.evidence(),
                language,
                isTemplate(fields),
                audience(fields, row),
                entry.ofLog(),
                !entry.ofLog() && row.map(known -> known.yes("concludes-first")).orElse(false));
    }

    private static boolean isTemplate(List<HeadField> fields) {
        for (HeadField field : fields) {
            if (field.name().equals("template")
                    && YES.contains(field.value().strip().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private static String audience(List<HeadField> fields, Optional<TableRow> row) {
        for (HeadField field : fields) {
            String value =
                    field.name().equals("audience") ? field.value().strip().toLowerCase(Locale.ROOT) : "";
            if (AUDIENCES.contains(value)) {
                return value;
            }
        }
        return row.isPresent() ? row.get().get("audience") : "team";
    }

    /** The facts {@link Field}. */
    List<Fact> fields(List<HeadField> fields) {
        List<Fact> facts = new ArrayList<>();
        for (HeadField field : fields) {
            boolean filled = !field.value().isBlank() && !none.matches(field.value());
            facts.add(new Field(field.range(), field.value(), field.name(), filled));
        }
        return facts;
    }
}
