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
import org.commcheck.text.CharSet;
import org.jspecify.annotations.Nullable;

/**
 * The parts that a heading, a label or a column names in a document of some type: by the names that hold for all types, by the plain words of
 * this type (table {@code part-topics}: “When this plan applies” is what sets off a contingency plan), and by each half of a double name
 * (背景与目标, “Name / organisation”). Immutable but for a memory of what was asked lately; for any number of threads.
 */
final class PartNames {

    private static final Pattern JOINTS =
            Pattern.compile("\\s*[/／、&]\\s*|\\s+(?:and|or)\\s+|(?<=\\p{IsHan}{2})[与與和及或](?=\\p{IsHan}{2})");

    /** What a name is without that {@link #JOINTS} divides. */
    private static final CharSet MARKS = CharSet.of("/／、&与與和及或");

    private final SectionKinds kinds;
    private final Map<String, Recent<Set<String>>> ofTypes = new HashMap<>();
    private final Recent<Set<String>> ofOthers = new Recent<>(words -> read(words, null));

    PartNames(Tables tables, SectionKinds kinds, TermFolding folding) {
        this.kinds = kinds;
        Map<String, List<TableRow>> byType = new HashMap<>();
        for (TableRow row : tables.rows("part-topics")) {
            byType.computeIfAbsent(row.get("type"), type -> new ArrayList<>()).add(row);
        }
        byType.forEach((type, rows) -> {
            MeaningIndex topics = new MeaningIndex(rows, "part", folding);
            ofTypes.put(type, new Recent<>(words -> read(words, topics)));
        });
    }

    /** All parts that words name in a document of the type; none if they are no name. */
    Set<String> in(String type, String words) {
        return SectionKinds.isName(words) ? ofTypes.getOrDefault(type, ofOthers).get(words) : Set.of();
    }

    private Set<String> read(String words, @Nullable MeaningIndex topics) {
        Set<String> parts = new HashSet<>(kinds.parts(words));
        for (String reading : HeadingWords.readings(words)) {
            if (topics != null) {
                parts.addAll(topics.in(reading));
            }
            if (isJoined(reading)) {
                for (String half : JOINTS.split(reading, -1)) {
                    parts.addAll(kinds.parts(half));
                }
            }
        }
        return parts.isEmpty() ? Set.of() : parts;
    }

    private static boolean isJoined(String name) {
        if (name.contains(" and ") || name.contains(" or ")) {
            return true;
        }
        for (int at = 0; at < name.length(); at++) {
            if (MARKS.has(name.charAt(at))) {
                return true;
            }
        }
        return false;
    }
}
