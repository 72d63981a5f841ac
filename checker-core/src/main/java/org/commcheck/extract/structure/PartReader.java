package org.commcheck.extract.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.commcheck.extract.Part;
import org.commcheck.extract.RequiredPart;
import org.commcheck.extract.outline.Grid;
import org.commcheck.extract.outline.Heading;
import org.commcheck.extract.outline.Unit;
import org.commcheck.extract.vocabulary.Phrases;
import org.commcheck.extract.vocabulary.TableRow;
import org.commcheck.extract.vocabulary.Tables;
import org.commcheck.extract.vocabulary.TermFolding;
import org.commcheck.model.InlineText;
import org.commcheck.model.Section.HeadingStyle;
import org.commcheck.text.TextRange;

/**
 * Says which parts a document type requires, from the table {@code required-parts}, and finds them wherever a reader would: a section, a label
 * line, a field, a table column.
 */
public final class PartReader {

    private static final int LONGEST_LABEL = 40;
    private static final List<String> ACTS = List.of("action-items", "next-steps");

    private static final String AGENDA = "agenda";

    private static final int SHORTEST_BODY = 3;

    /** A paragraph of so many lines is a body by itself: the log of a chat. */
    private static final int MANY_LINES = 8;

    private final List<TableRow> required;
    private final Map<String, Phrases> cues = new HashMap<>();
    private final SectionKinds kinds;
    private final Phrases noCues;

    public PartReader(Tables tables, SectionKinds kinds) {
        this.required = tables.rows("required-parts");
        this.kinds = kinds;
        TermFolding folding = TermFolding.of(tables);
        noCues = new Phrases(List.of(), "part", folding);
        Map<String, List<TableRow>> byType = new HashMap<>();
        for (TableRow row : tables.rows("part-cues")) {
            byType.computeIfAbsent(row.get("type"), type -> new ArrayList<>()).add(row);
        }
        byType.forEach((type, rows) -> cues.put(type, new Phrases(rows, "part", folding)));
    }

    /** The parts that a type requires; they stand at the start of the entry. */
    public List<RequiredPart> required(String type, Entry entry) {
        TextRange start = new TextRange(entry.range().start(), entry.range().start());
        return required.stream()
                .filter(row -> row.get("type").equals(type))
                .map(row -> new RequiredPart(
                        start, row.get("part"), row.get("part"), row.get("form").equals("field"), row.get("severity")))
                .toList();
    }

    /** The parts of a type that the entry holds. */
    public List<Part> found(String type, Entry entry, List<HeadField> fields) {
        List<Part> found = new ArrayList<>();
        for (TableRow row : required) {
            if (row.get("type").equals(type)) {
                boolean field = row.get("form").equals("field");
                for (String kind : row.list("satisfied-by")) {
                    if (kind.equals(SectionKinds.OTHER)) {
                        body(entry, fields, row.get("part"), found);
                    } else if (!field) {
                        sections(entry, row.get("part"), kind, found);
                        labels(entry, fields, row.get("part"), kind, found);
                        columns(entry, row.get("part"), kind, found);
                    }
                    fields(fields, row.get("part"), kind, found);
                }
            }
        }
        ACTS.forEach(kind -> entry.units().forEach(unit -> acts(unit, kind, found)));
        cues(type, entry, found);
        return found;
    }

    /**
     * What the body says under headings of its own topics, or under the topics of the agenda; fields of the head and two lines behind the title
     * are no body.
     */
    private static void body(Entry entry, List<HeadField> fields, String part, List<Part> found) {
        Set<Integer> head = fields.stream().map(HeadField::unit).collect(Collectors.toSet());
        List<Unit> units = entry.units().stream()
                .filter(unit -> !unit.text().isBlank() && isBody(unit, entry.purpose(unit.heading())))
                .filter(unit -> !head.contains(unit.index()))
                .toList();
        boolean sectioned = units.stream().anyMatch(unit -> unit.heading() >= 0 && unit.heading() != entry.title());
        boolean lines = units.stream().anyMatch(unit -> unit.words().lines().count() >= MANY_LINES);
        if (units.size() >= SHORTEST_BODY || lines || (sectioned && units.size() > 1)) {
            found.add(new Part(units.get(0).text().range(), units.get(0).words(), part, true));
        }
    }

    private static boolean isBody(Unit unit, String purpose) {
        return purpose.equals(SectionKinds.OTHER) || (purpose.equals(AGENDA) && unit.depth() > 0);
    }

    /** Sentences that give a part away by their words, from the table {@code part-cues}. */
    private void cues(String type, Entry entry, List<Part> found) {
        Phrases phrases = cues.getOrDefault(type, noCues);
        entry.units().forEach(unit -> cues(phrases, unit.text(), found));
        entry.sections().stream() // a salutation that ends in a colon opens a section
                .filter(heading -> heading.style() == HeadingStyle.LABEL)
                .forEach(heading -> cues(phrases, heading.text(), found));
    }

    private static void cues(Phrases phrases, InlineText text, List<Part> found) {
        phrases.all(HeadingWords.normalise(text.text())).stream()
                .distinct()
                .forEach(part -> found.add(new Part(text.range(), text.text(), part, true)));
    }

    private void sections(Entry entry, String part, String kind, List<Part> found) {
        for (Heading heading : entry.sections()) {
            boolean named = entry.kind(heading.index()).equals(kind) || kinds.names(kind, heading.words());
            if (named) {
                boolean filled = entry.outline().units().subList(heading.firstUnit(), heading.endUnit()).stream()
                                .anyMatch(unit -> !unit.text().isBlank())
                        || (heading.content() && heading.firstUnit() == heading.endUnit());
                found.add(new Part(heading.text().range(), heading.words().strip(), part, filled));
            }
        }
    }

    /** {@code Label: content} lines and items, and the first words of bold lead-ins. */
    private void labels(Entry entry, List<HeadField> fields, String part, String kind, List<Part> found) {
        for (Unit unit : entry.units()) {
            if (unit.isCell()) {
                continue;
            }
            String words = unit.words();
            int start = 0;
            while (start < words.length()) {
                int feed = words.indexOf('\n', start);
                int end = feed < 0 ? words.length() : feed;
                label(unit, start, end, kind)
                        .filter(label -> !isAuthor(fields, unit, label, kind))
                        .ifPresent(label -> found.add(
                                new Part(unit.text().range(), label.key(), part, isFilled(entry, unit, label))));
                start = end + 1;
            }
        }
    }

    /** The label of one line of a unit, for label lines come in blocks. */
    private Optional<Label> label(Unit unit, int start, int end, String kind) {
        return Label.at(unit.words(), start, Math.min(end, start + LONGEST_LABEL * 3))
                .filter(label -> label.key().length() <= LONGEST_LABEL)
                .filter(label -> kinds.names(kind, label.key()));
    }

    /** Who took the minutes is a field of its own, and no list of those who met. */
    private static boolean isAuthor(List<HeadField> fields, Unit unit, Label label, String kind) {
        return kind.equals("attendees")
                && fields.stream()
                        .anyMatch(field -> field.unit() == unit.index()
                                && field.name().equals("author")
                                && field.key().equals(label.key()));
    }

    private static boolean isFilled(Entry entry, Unit unit, Label label) {
        return label.hasValue() || unit.words().length() > label.valueEnd() || hasItems(entry, unit);
    }

    /** {@code Action items: none} in a line of any text: no type requires the part, and minutes are asked for it. */
    private void acts(Unit unit, String kind, List<Part> found) {
        String words = unit.words();
        int from = 0;
        while (from < words.length() && !unit.isCell() && !unit.quoted()) {
            int end = words.indexOf('\n', from) < 0 ? words.length() : words.indexOf('\n', from);
            Label.at(words, from, end)
                    .filter(label -> label.hasValue() && kinds.names(kind, label.key()))
                    .ifPresent(label -> found.add(new Part(unit.text().range(), label.key(), "action-items", true)));
            from = end + 1;
        }
    }

    /** Whether items of its own stand below an item: {@code - Attendees:} and the names. */
    private static boolean hasItems(Entry entry, Unit unit) {
        int next = unit.index() + 1;
        return next < entry.endUnit() && entry.outline().units().get(next).parent() == unit.index();
    }

    /** Columns of tables, and rows that begin with the part's name. */
    private void columns(Entry entry, String part, String kind, List<Part> found) {
        for (Grid grid : entry.outline().grids()) {
            if (entry.range().contains(grid.range()) && !grid.rows().isEmpty()) {
                for (int cell : grid.rows().get(0)) {
                    column(entry, cell, grid.rows().size() > 1, part, kind, found);
                }
                for (List<Integer> row : grid.rows()) {
                    column(entry, row.isEmpty() ? -1 : row.get(0), row.size() > 1, part, kind, found);
                }
            }
        }
    }

    private void column(Entry entry, int cell, boolean filled, String part, String kind, List<Part> found) {
        if (cell >= 0) {
            Unit unit = entry.outline().units().get(cell);
            if (unit.words().length() <= LONGEST_LABEL && kinds.names(kind, unit.words())) {
                found.add(new Part(unit.text().range(), unit.words(), part, filled));
            }
        }
    }

    private static void fields(List<HeadField> fields, String part, String kind, List<Part> found) {
        for (HeadField field : fields) {
            if (field.name().equals(kind)) {
                found.add(new Part(
                        field.range(), field.value(), part, !field.value().isBlank()));
            }
        }
    }
}
