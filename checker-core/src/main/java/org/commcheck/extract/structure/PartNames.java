package org.commcheck.extract.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.commcheck.extract.vocabulary.MeaningIndex;
import org.commcheck.extract.vocabulary.TableRow;
import org.commcheck.extract.vocabulary.Tables;
import org.commcheck.extract.vocabulary.TermFolding;

/**
 * The parts that a heading, a label or a column names in a document of some type: by the names that hold for all types, by the plain words of
 * this type (table {@code part-topics}: “When this plan applies” is what sets off a contingency plan), and by each half of a double name
 * (背景与目标, “Name / organisation”). Immutable.
 */
final class PartNames {

    private static final Pattern JOINTS =
            Pattern.compile("\\s*[/／、&]\\s*|\\s+(?:and|or)\\s+|(?<=\\p{IsHan}{2})[与與和及或](?=\\p{IsHan}{2})");

    private final SectionKinds kinds;
    private final Map<String, MeaningIndex> topics = new HashMap<>();

    PartNames(Tables tables, SectionKinds kinds, TermFolding folding) {
        this.kinds = kinds;
        Map<String, List<TableRow>> byType = new HashMap<>();
        for (TableRow row : tables.rows("part-topics")) {
            byType.computeIfAbsent(row.get("type"), type -> new ArrayList<>()).add(row);
        }
        byType.forEach((type, rows) -> topics.put(type, new MeaningIndex(rows, "part", folding)));
    }

    /** All parts that words name in a document of the type; none if they are no name. */
    Set<String> in(String type, String words) {
        if (!SectionKinds.isName(words)) {
            return Set.of();
        }
        Set<String> parts = new HashSet<>(kinds.parts(words));
        MeaningIndex ofType = topics.get(type);
        for (String reading : HeadingWords.readings(words)) {
            if (ofType != null) {
                parts.addAll(ofType.in(reading));
            }
            for (String half : halves(reading)) {
                parts.addAll(kinds.parts(half));
            }
        }
        return parts;
    }

    private static List<String> halves(String name) {
        List<String> halves = List.of(JOINTS.split(name, -1));
        return halves.size() == 1 ? List.of() : halves;
    }
}
