package org.commcheck.extract.structure;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.commcheck.extract.outline.Grid;
import org.commcheck.extract.outline.Heading;
import org.commcheck.extract.outline.Unit;
import org.commcheck.extract.vocabulary.Phrases;
import org.commcheck.extract.vocabulary.TableException;
import org.commcheck.extract.vocabulary.TableRow;
import org.commcheck.extract.vocabulary.Tables;
import org.commcheck.extract.vocabulary.TermFolding;
import org.commcheck.model.InlineMark;
import org.commcheck.model.Section.HeadingStyle;

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

    /** Headings of these words are on many pages, whatever their kind: {@code Members}, {@code Topics}. */
    private static final String COMMON = "common";

    /** How a letter begins. */
    private static final String SALUTATION = "salutation";

    /** What is said of a meeting that is to come. */
    private static final String ANNOUNCEMENT = "announcement";

    /** How many paragraphs may pass before a text that announces something has said so. */
    private static final int LONGEST_OPENING = 4;

    /** What a letter may tell of a meeting that is to come, and what only of one that was. */
    private static final Set<String> COMING = Set.of("agenda", "attendees", "next-meeting");

    private static final Set<String> HELD = Set.of("discussion", "decisions", "action-items", "previous-actions");

    /** Of what a type requires so much at least stands in a document that is of it. */
    private static final double LEAST_HELD = 1.0 / 3;

    private final Map<String, List<TableRow>> places;
    private final Map<String, Phrases> phrases = new HashMap<>();
    private final SectionKinds kinds;

    TypeSigns(Tables tables, SectionKinds kinds, TermFolding folding) {
        this.kinds = kinds;
        places = tables.rows("document-type-signs").stream()
                .collect(Collectors.groupingBy(row -> row.get("place"), LinkedHashMap::new, Collectors.toList()));
        places.forEach((place, rows) -> phrases.put(place, new Phrases(rows, "phrase", folding)));
    }

    /**
     * The one type that the document's make-up speaks for.
     *
     * @param held how much of what a type requires the document holds, from 0 to 1
     */
    Optional<DocumentType> decide(Entry entry, List<HeadField> fields, ToDoubleFunction<String> held) {
        Map<String, Integer> scores = new LinkedHashMap<>();
        Set<String> columns = new HashSet<>();
        entry.outline().grids().stream().limit(4).forEach(grid -> columns.addAll(columns(entry, grid)));
        Set<String> headings = new HashSet<>();
        for (Heading heading : entry.sections()) {
            if (heading.words().length() <= LONGEST_HEADING) {
                headings.addAll(in("heading", heading.words()));
            }
        }
        add("section", sections(entry, fields), scores);
        add("heading", headings, scores);
        add("column", columns, scores);
        add("field", fields.stream().map(HeadField::name).collect(Collectors.toSet()), scores);
        Optional<DocumentType> made = best(scores, held, "headings");
        if (made.isPresent()) {
            return made;
        }
        add("text", in("text", sample(entry)), scores);
        return best(scores, held, "content");
    }

    /** The kinds of the sections and of the fields that stand in the text; what front matter says of a page, such as its state, is no section. */
    private Set<String> sections(Entry entry, List<HeadField> fields) {
        Set<String> sections = new HashSet<>();
        for (Heading heading : entry.sections()) {
            if (in(COMMON, heading.words()).isEmpty()) {
                sections.add(entry.kind(heading.index()));
            }
        }
        fields.stream().filter(field -> !field.front()).forEach(field -> sections.add(kinds.of(field.key())));
        if (isLetter(entry) && Collections.disjoint(sections, HELD)) {
            sections.removeAll(COMING);
        }
        return sections;
    }

    /** Whether a text begins with a salutation. */
    boolean isLetter(Entry entry) {
        List<Unit> units = entry.units();
        List<Heading> headings = entry.outline().headings();
        String opening = units.isEmpty() || units.get(0).heading() > entry.title()
                ? ""
                : units.get(0).words();
        String label = headings.isEmpty() || headings.get(0).style() != HeadingStyle.LABEL
                ? ""
                : headings.get(0).words();
        return !in(SALUTATION, opening).isEmpty() || !in(SALUTATION, label).isEmpty();
    }

    /** Whether a text tells in its first lines that a meeting is to come, and of none that was: nobody took part, nothing was decided. */
    boolean announces(Entry entry, List<HeadField> fields) {
        List<Unit> units = entry.units().stream()
                .filter(unit -> !unit.text().isBlank() && !unit.text().isWholly(InlineMark.Kind.IMAGE))
                .toList();
        boolean coming = units.stream()
                .filter(unit -> unit.heading() == units.get(0).heading() && !unit.isItem())
                .limit(LONGEST_OPENING)
                .anyMatch(unit -> !in(ANNOUNCEMENT, unit.words()).isEmpty());
        return coming
                && entry.sections().stream()
                        .map(heading -> entry.kind(heading.index()))
                        .noneMatch(TypeSigns::isHeld)
                && fields.stream().noneMatch(field -> isHeld(field.name()));
    }

    /** What is to be discussed an announcement tells as well. */
    private static boolean isHeld(String part) {
        return part.equals("attendees") || (HELD.contains(part) && !part.equals("discussion"));
    }

    private static Optional<DocumentType> best(
            Map<String, Integer> scores, ToDoubleFunction<String> held, String evidence) {
        int most = scores.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<String> best = scores.keySet().stream()
                .filter(type -> scores.getOrDefault(type, 0) == most)
                .toList();
        return most >= DECISIVE && best.size() == 1 && held.applyAsDouble(best.get(0)) >= LEAST_HELD
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
