package org.commcheck.extract.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.commcheck.extract.Fact;
import org.commcheck.extract.Part;
import org.commcheck.extract.RequiredPart;
import org.commcheck.extract.TimeExpression;
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

    /** The end of a longer line is not looked at: what stands there is its value. */
    private static final int LONGEST_LINE = 120;

    private static final List<String> ACTS = List.of("action-items", "next-steps");

    private static final String AGENDA = "agenda";
    private static final String STATUS_REPORT = "status-report";

    /** In the table of names what a report calls its own period. */
    private static final String OWN_PERIOD = "own-period";

    /** What a title says that asks for a change, where a notice would announce one. */
    private static final String REQUEST = "change-request";

    private static final int SHORTEST_BODY = 3;

    /** A paragraph of so many lines is a body by itself: the log of a chat. */
    private static final int MANY_LINES = 8;

    private final Map<String, List<Requirement>> required = new HashMap<>();
    /** For each type the phrases of one part after the other: the same words may give away two. */
    private final Map<String, List<Phrases>> cues = new HashMap<>();

    private final SectionKinds kinds;
    private final PartNames names;

    public PartReader(Tables tables, SectionKinds kinds) {
        this.kinds = kinds;
        for (TableRow row : tables.rows("required-parts")) {
            required.computeIfAbsent(row.get("type"), type -> new ArrayList<>()).add(Requirement.of(row));
        }
        TermFolding folding = TermFolding.of(tables);
        names = new PartNames(tables, kinds, folding);
        Map<String, Map<String, List<TableRow>>> byType = new HashMap<>();
        for (TableRow row : tables.rows("part-cues")) {
            byType.computeIfAbsent(row.get("type"), type -> new TreeMap<>())
                    .computeIfAbsent(row.get("part"), part -> new ArrayList<>())
                    .add(row);
        }
        byType.forEach((type, parts) -> cues.put(
                type,
                parts.values().stream()
                        .map(rows -> new Phrases(rows, "part", folding))
                        .toList()));
    }

    /** The parts that a type requires; they stand at the start of the entry. */
    public List<RequiredPart> required(String type, Entry entry) {
        TextRange start = new TextRange(entry.range().start(), entry.range().start());
        List<RequiredPart> parts = new ArrayList<>();
        for (Requirement row : required.getOrDefault(type, List.of())) {
            parts.add(new RequiredPart(start, row.part(), row.part(), row.field(), row.severity()));
        }
        return parts;
    }

    /**
     * How much of what a type cannot do without the entry holds, fields and what is only advised apart: 1 if that is a single thing. A part whose
     * lack another rule tells counts as well.
     */
    public double held(String type, Entry entry, List<HeadField> fields) {
        List<Requirement> rows = required.getOrDefault(type, List.of());
        long needed = rows.stream().filter(Requirement::needed).count();
        if (needed < 2) {
            return 1;
        }
        Set<String> found = found(type, entry, fields).stream()
                .filter(Part::filled)
                .map(Part::name)
                .collect(Collectors.toSet());
        return rows.stream()
                        .filter(row -> row.counts() && found.contains(row.part()))
                        .count()
                / (double) needed;
    }

    /** The parts of a type that the entry holds. */
    public List<Part> found(String type, Entry entry, List<HeadField> fields) {
        List<Part> found = new ArrayList<>();
        PartPlaces places = PartPlaces.of(entry, words -> names.in(type, words));
        List<Unit> lines = NamedLists.lines(entry);
        Map<Unit, String> firstLines = NamedLists.firstLines(entry);
        for (Requirement row : required.getOrDefault(type, List.of())) {
            for (String kind : row.kinds()) {
                if (kind.equals(SectionKinds.OTHER)) {
                    body(entry, fields, row.part(), found);
                } else if (!row.field()) {
                    sections(entry, places.sections(), row.part(), kind, found);
                    labels(entry, places.lines(), fields, row.part(), kind, found);
                    lists(lines, row.part(), kind, found);
                    firstLines(firstLines, row.part(), kind, found);
                    columns(places.cells(), row.part(), kind, found);
                }
                fields(fields, row.part(), kind, found);
            }
        }
        ACTS.forEach(kind -> acts(places.lines(), kind, found));
        entry.titleHeading()
                .filter(title -> kinds.names(REQUEST, title.words()))
                .ifPresent(title -> found.add(new Part(title.text().range(), title.words(), REQUEST, true)));
        cues(type, entry, found);
        if (type.equals(STATUS_REPORT)) {
            found.addAll(DatedLines.parts(entry));
        }
        return found;
    }

    /**
     * What the body says under headings of its own topics, or under the topics of the agenda; fields of the head and two lines behind the title
     * are no body.
     */
    private static void body(Entry entry, List<HeadField> fields, String part, List<Part> found) {
        Set<Integer> head = fields.stream().map(HeadField::unit).collect(Collectors.toSet());
        List<Unit> units = entry.units().stream()
                .filter(unit -> !unit.text().isBlank() && isBody(unit, entry))
                .filter(unit -> !head.contains(unit.index()))
                .toList();
        boolean told = units.size() >= SHORTEST_BODY || isToldUnderAttendees(entry);
        for (int i = 0; !told && i < units.size(); i++) {
            Unit unit = units.get(i);
            boolean sectioned = unit.heading() >= 0 && unit.heading() != entry.title() && units.size() > 1;
            told = sectioned || unit.words().lines().count() >= MANY_LINES;
        }
        if (told) {
            TextRange first =
                    units.isEmpty() ? entry.range() : units.get(0).text().range();
            found.add(new Part(first, units.isEmpty() ? "" : units.get(0).words(), part, true));
        }
    }

    /** Some authors list who was there, and then tell what was said without another heading. */
    private static boolean isToldUnderAttendees(Entry entry) {
        return entry.units().stream()
                        .filter(unit ->
                                isProse(unit) && entry.purpose(unit.heading()).equals("attendees"))
                        .limit(SHORTEST_BODY)
                        .count()
                == SHORTEST_BODY;
    }

    private static boolean isProse(Unit unit) {
        String words = unit.words().strip();
        return unit.kind() == Unit.Kind.PARAGRAPH
                && unit.depth() == 0
                && words.length() > LONGEST_LINE
                && words.endsWith(".");
    }

    /** What stands below a topic of the agenda, be the topic an entry or a heading, is what was said of it. */
    private static boolean isBody(Unit unit, Entry entry) {
        String purpose = entry.purpose(unit.heading());
        boolean topic = unit.depth() > 0
                || (unit.heading() >= 0 && entry.kind(unit.heading()).equals(SectionKinds.OTHER));
        return purpose.equals(SectionKinds.OTHER) || (purpose.equals(AGENDA) && topic);
    }

    /** Sentences that give a part away by their words, from the table {@code part-cues}. */
    private void cues(String type, Entry entry, List<Part> found) {
        List<Phrases> phrases = cues.get(type);
        if (phrases == null) {
            return;
        }
        entry.units().forEach(unit -> cues(phrases, unit.text(), found));
        entry.sections().stream() // a salutation that ends in a colon opens a section
                .filter(heading -> heading.style() == HeadingStyle.LABEL)
                .forEach(heading -> cues(phrases, heading.text(), found));
    }

    private static void cues(List<Phrases> phrases, InlineText text, List<Part> found) {
        String words = HeadingWords.normalise(text.text());
        for (Phrases part : phrases) {
            List<String> named = part.all(words);
            if (!named.isEmpty()) {
                found.add(new Part(text.range(), text.text(), named.get(0), true));
            }
        }
    }

    private static void sections(
            Entry entry, List<PartPlaces.Section> sections, String part, String kind, List<Part> found) {
        for (PartPlaces.Section section : sections) {
            if (section.names(kind)) {
                Heading heading = section.heading();
                boolean filled = entry.outline().units().subList(heading.firstUnit(), heading.endUnit()).stream()
                                .anyMatch(unit -> !unit.text().isBlank())
                        || (heading.content() && heading.firstUnit() == heading.endUnit());
                found.add(new Part(heading.text().range(), heading.words().strip(), part, filled));
            }
        }
    }

    /** {@code Label: content} lines and items, and the first words of bold lead-ins. */
    private static void labels(
            Entry entry,
            List<PartPlaces.Line> lines,
            List<HeadField> fields,
            String part,
            String kind,
            List<Part> found) {
        for (PartPlaces.Line line : lines) {
            if (line.names(kind) && !isAuthor(fields, line, kind)) {
                found.add(new Part(line.unit().text().range(), line.key(), part, isFilled(entry, line)));
            }
        }
    }

    /** Who took the minutes is a field of its own, and no list of those who met. */
    private static boolean isAuthor(List<HeadField> fields, PartPlaces.Line line, String kind) {
        return kind.equals("attendees")
                && fields.stream()
                        .anyMatch(field -> field.unit() == line.unit().index()
                                && field.name().equals("author")
                                && field.key().equals(line.key()));
    }

    private static boolean isFilled(Entry entry, PartPlaces.Line line) {
        return line.end() - line.start() > LONGEST_LINE
                || line.label().hasValue()
                || line.unit().words().length() > line.end()
                || hasItems(entry, line.unit());
    }

    /** {@code Action items: none} in a line of any text: no type requires the part, and minutes are asked for it. */
    private static void acts(List<PartPlaces.Line> lines, String kind, List<Part> found) {
        for (PartPlaces.Line line : lines) {
            if (line.names(kind) && !line.unit().quoted() && line.label().hasValue()) {
                found.add(new Part(line.unit().text().range(), line.key(), "action-items", true));
            }
        }
    }

    /** Whether items of its own stand below an item: {@code - Attendees:} and the names. */
    private static boolean hasItems(Entry entry, Unit unit) {
        int next = unit.index() + 1;
        return next < entry.endUnit() && entry.outline().units().get(next).parent() == unit.index();
    }

    /** Columns of tables, and rows that begin with the part's name. */
    private static void columns(List<PartPlaces.Cell> cells, String part, String kind, List<Part> found) {
        for (PartPlaces.Cell cell : cells) {
            if (cell.names(kind)) {
                found.add(new Part(cell.unit().text().range(), cell.unit().words(), part, cell.filled()));
            }
        }
    }

    private void firstLines(Map<Unit, String> lines, String part, String kind, List<Part> found) {
        lines.forEach((unit, line) -> {
            if (kinds.of(line).equals(kind)) {
                found.add(new Part(unit.text().range(), line, part, true));
            }
        });
    }

    private void lists(List<Unit> lines, String part, String kind, List<Part> found) {
        for (Unit line : lines) {
            if (kinds.of(line.words()).equals(kind)) {
                found.add(new Part(line.text().range(), line.words(), part, true));
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

    /** What a status report calls the period that it is about, which needs no day beside the report's own: 本周, {@code this week}. */
    public List<Fact> ownPeriods(String type, List<Fact> facts) {
        List<Fact> found = new ArrayList<>();
        for (Fact fact : type.equals(STATUS_REPORT) ? facts : List.<Fact>of()) {
            if (fact instanceof TimeExpression time && kinds.names(OWN_PERIOD, time.text())) {
                found.add(new Part(time.range(), time.text(), OWN_PERIOD, true));
            }
        }
        return found;
    }
}
