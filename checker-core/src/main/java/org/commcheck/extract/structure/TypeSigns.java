package org.commcheck.extract.structure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.commcheck.extract.outline.Grid;
import org.commcheck.extract.outline.Heading;
import org.commcheck.extract.outline.Unit;
import org.commcheck.extract.vocabulary.Phrases;
import org.commcheck.extract.vocabulary.TableException;
import org.commcheck.extract.vocabulary.TableRow;
import org.commcheck.extract.vocabulary.Tables;
import org.commcheck.extract.vocabulary.TermFolding;

/**
 * Recognises a document without a telling name by what it is made of. The table {@code document-type-signs} weighs kinds of sections, fields
 * of the head, words of headings, columns of tables and words of the text; a type needs enough of them, and more than any other type. Immutable.
 */
final class TypeSigns {

    /** The weight from which on signs decide: two, of which one is characteristic, or three that are not. */
    private static final int DECISIVE = 3;

    /** How much of the text is read for its words, in characters. */
    private static final int SAMPLE = 4000;

    private static final int LONGEST_HEADING = 60;

    private final Map<String, List<TableRow>> places;
    private final Map<String, Phrases> phrases = new HashMap<>();
    private final SectionKinds kinds;

    TypeSigns(Tables tables, SectionKinds kinds, TermFolding folding) {
        this.kinds = kinds;
        places = tables.rows("document-type-signs").stream()
                .collect(Collectors.groupingBy(row -> row.get("place"), LinkedHashMap::new, Collectors.toList()));
        places.forEach((place, rows) -> phrases.put(place, new Phrases(rows, "phrase", folding)));
    }

    /** The one type that the document's make-up speaks for. */
    Optional<DocumentType> decide(Entry entry, List<HeadField> fields) {
        Map<String, Integer> scores = new LinkedHashMap<>();
        Set<String> columns = new HashSet<>();
        entry.outline().grids().stream().limit(4).forEach(grid -> columns.addAll(columns(entry, grid)));
        Set<String> sections = new HashSet<>();
        Set<String> headings = new HashSet<>();
        for (Heading heading : entry.sections()) {
            sections.add(entry.kind(heading.index()));
            if (heading.words().length() <= LONGEST_HEADING) {
                headings.addAll(in("heading", heading.words()));
            }
        }
        fields.forEach(field -> sections.add(kinds.of(field.key())));
        add("section", sections, scores);
        add("heading", headings, scores);
        add("column", columns, scores);
        add("field", fields.stream().map(HeadField::name).collect(Collectors.toSet()), scores);
        Optional<DocumentType> made = best(scores, "headings");
        if (made.isPresent()) {
            return made;
        }
        add("text", in("text", sample(entry)), scores);
        return best(scores, "content");
    }

    private static Optional<DocumentType> best(Map<String, Integer> scores, String evidence) {
        int most = scores.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<String> best = scores.keySet().stream()
                .filter(type -> scores.getOrDefault(type, 0) == most)
                .toList();
        return most >= DECISIVE && best.size() == 1
                ? Optional.of(new DocumentType(best.get(0), evidence))
                : Optional.empty();
    }

    private void add(String place, Set<String> found, Map<String, Integer> scores) {
        for (TableRow row : places.getOrDefault(place, List.of())) {
            if (found.contains(row.get("phrase"))) {
                scores.merge(row.get("type"), weight(row), Integer::sum);
            }
        }
    }

    private static int weight(TableRow row) {
        return switch (row.get("weight")) {
            case "1" -> 1;
            case "2" -> 2;
            case "3" -> DECISIVE;
            default ->
                throw new TableException(
                        row.origin(),
                        row.line(),
                        "“" + row.get("weight") + "” in the column “weight” is not 1, 2 or 3");
        };
    }

    private Set<String> in(String place, String words) {
        Phrases known = phrases.get(place);
        if (known == null) {
            return Set.of();
        }
        String normal = HeadingWords.normalise(words);
        return known.whole(normal).map(Set::of).orElseGet(() -> new HashSet<>(known.all(normal)));
    }

    private Set<String> columns(Entry entry, Grid grid) {
        Set<String> found = new HashSet<>();
        if (!grid.rows().isEmpty()) {
            for (int cell : grid.rows().get(0)) {
                String words = entry.outline().units().get(cell).words();
                if (words.length() <= LONGEST_HEADING) {
                    found.addAll(in("column", words));
                }
            }
        }
        return found;
    }

    private static String sample(Entry entry) {
        StringBuilder sample = new StringBuilder();
        for (Unit unit : entry.units()) {
            if (sample.length() > SAMPLE) {
                break;
            }
            if (!unit.quoted() && unit.words().length() <= SAMPLE) {
                sample.append(unit.words()).append('\n');
            }
        }
        return sample.toString();
    }
}
