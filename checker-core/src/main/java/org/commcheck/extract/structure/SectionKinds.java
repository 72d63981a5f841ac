package org.commcheck.extract.structure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commcheck.extract.vocabulary.Phrases;
import org.commcheck.extract.vocabulary.TableRow;
import org.commcheck.extract.vocabulary.Tables;
import org.commcheck.extract.vocabulary.TermFolding;

/**
 * Says what a section is for by its heading, from the tables {@code section-kinds}, {@code part-names} and {@code section-roles}. Immutable.
 */
public final class SectionKinds {

    /** The kind of a section whose heading says nothing that the tables know. */
    public static final String OTHER = "other";

    /** A phrase in a heading longer than this is a topic ("Options for the risk register of 2024"), not the section's purpose. */
    private static final int LONGEST_PURPOSE = 48;

    private final Phrases kinds;
    private final Map<String, Phrases> parts = new HashMap<>();
    private final Set<String> closing = new HashSet<>();

    public SectionKinds(Tables tables) {
        TermFolding folding = TermFolding.of(tables);
        kinds = new Phrases(tables.rows("section-kinds"), "kind", folding);
        Map<String, List<TableRow>> rows = new HashMap<>();
        for (String table : List.of("section-kinds", "part-names")) {
            for (TableRow row : tables.rows(table)) {
                rows.computeIfAbsent(row.get("kind"), kind -> new java.util.ArrayList<>())
                        .add(row);
            }
        }
        rows.forEach((kind, list) -> parts.put(kind, new Phrases(list, "kind", folding)));
        for (TableRow row : tables.rows("section-roles")) {
            if (row.yes("closing")) {
                closing.add(row.get("kind"));
            }
        }
    }

    /** The kind of a heading, {@link #OTHER} if the tables do not know it. */
    public String of(String heading) {
        List<String> readings = HeadingWords.readings(heading);
        for (String reading : readings) {
            Optional<String> kind = kinds.whole(reading);
            if (kind.isPresent()) {
                return kind.get();
            }
        }
        for (String reading : readings) {
            Optional<String> kind = reading.length() <= LONGEST_PURPOSE ? kinds.of(reading) : Optional.empty();
            if (kind.isPresent()) {
                return kind.get();
            }
        }
        return OTHER;
    }

    /** Whether words name this part: a heading, a label, a field's key or a column's header. */
    public boolean names(String part, String words) {
        Phrases phrases = parts.get(part);
        if (phrases == null || words.length() > LONGEST_PURPOSE * 2) {
            return false;
        }
        return HeadingWords.readings(words).stream()
                .anyMatch(reading -> phrases.of(reading).isPresent());
    }

    /** Whether sections of this kind may stand behind the action items. */
    public boolean closing(String kind) {
        return closing.contains(kind);
    }
}
