package org.commcheck.extract.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.commcheck.extract.outline.Grid;
import org.commcheck.extract.outline.Heading;
import org.commcheck.extract.outline.Unit;
import org.commcheck.extract.vocabulary.Tables;
import org.commcheck.model.FrontMatter;
import org.commcheck.model.Section.HeadingStyle;
import org.commcheck.text.Scripts;

/**
 * Finds the fields of a document's head: front matter, {@code Key: value} lines, label lines with their value below, and two-column tables.
 * Immutable.
 */
public final class HeadFields {

    /** Fields that stand later than this many units are the body's business, not the head's. */
    private static final int HEAD_UNITS = 40;

    /** So many units may be what a document says of itself at its end. */
    private static final int FOOT_UNITS = 3;

    private static final String AUTHOR = "author";

    /** The day on which somebody wrote or changed the document. */
    private static final String WRITTEN = "edited";

    private static final Set<String> OF_FOOT = Set.of(WRITTEN, AUTHOR);

    private static final Set<String> OF_MEETING = Set.of("date", "attendees");

    private static final int LONGEST_VALUE = 200;

    /** Three keys and their values in a row of a form. */
    private static final int MOST_CELLS = 6;

    private final FieldNames names;

    public HeadFields(Tables tables) {
        names = new FieldNames(tables);
    }

    /** The canonical name of a key, if the table knows it. */
    public Optional<String> name(String key) {
        return names.of(key);
    }

    /** The fields of the front matter, known or not. */
    public List<HeadField> ofFrontMatter(FrontMatter frontMatter) {
        List<HeadField> fields = new ArrayList<>();
        for (FrontMatter.Entry entry : frontMatter.entries()) {
            String name = name(entry.key()).orElse(entry.key().toLowerCase(Locale.ROOT));
            fields.add(new HeadField(entry.valueRange(), entry.key(), String.join(", ", entry.values()), name, -1));
        }
        return fields;
    }

    /** The known fields in the body of an entry, in order. */
    public List<HeadField> ofBody(Entry entry) {
        List<HeadField> fields = new ArrayList<>();
        int end = Math.min(entry.endUnit(), entry.firstUnit() + HEAD_UNITS);
        for (Unit unit : entry.outline().units().subList(entry.firstUnit(), end)) {
            if (!unit.isCell() && unit.mayHold(Label.COLONS)) {
                lines(unit, fields);
            } else if (!unit.isCell()) {
                spoken(unit, fields);
            }
            fields.addAll(SpokenPeople.in(unit, key -> name(key).orElse("")));
        }
        foot(entry, end, fields);
        late(entry, end, fields);
        labels(entry, fields);
        grids(entry, fields);
        revisions(entry, fields);
        return fields;
    }

    /** {@code Last updated: 4 March 2026} in the last lines of a longer document. */
    private void foot(Entry entry, int head, List<HeadField> fields) {
        int start = Math.max(head, entry.endUnit() - FOOT_UNITS);
        for (Unit unit : entry.outline().units().subList(start, entry.endUnit())) {
            if (unit.kind() == Unit.Kind.PARAGRAPH && unit.parent() < 0 && unit.mayHold(Label.COLONS)) {
                List<HeadField> found = new ArrayList<>();
                lines(unit, found);
                found.stream().filter(field -> OF_FOOT.contains(field.name())).forEach(fields::add);
            }
        }
    }

    /** 会议时间：… 地点：… 参会人员：… in one line: where notes say so but once, even far below, it is of the meeting. */
    private void late(Entry entry, int head, List<HeadField> fields) {
        List<HeadField> only = List.of();
        for (Unit unit : entry.outline().units().subList(head, entry.endUnit())) {
            if (unit.kind() == Unit.Kind.PARAGRAPH && unit.parent() < 0 && unit.mayHold(Label.COLONS)) {
                List<HeadField> found = new ArrayList<>();
                lines(unit, found);
                boolean meeting = found.stream()
                                .map(HeadField::name)
                                .distinct()
                                .filter(OF_MEETING::contains)
                                .count()
                        == OF_MEETING.size();
                if (meeting && !only.isEmpty()) {
                    return;
                }
                only = meeting ? found : only;
            }
        }
        fields.addAll(only);
    }

    /** {@code Key: value} lines of a paragraph or list item. */
    private void lines(Unit unit, List<HeadField> fields) {
        String text = unit.words();
        int from = 0;
        while (from <= text.length()) {
            int to = text.indexOf('\n', from);
            to = to < 0 ? text.length() : to;
            for (Label label : FieldLine.labels(text, from, to, key -> name(key).isPresent())) {
                add(unit, label, fields);
            }
            from = to + 1;
        }
    }

    /** Whether a unit begins with a date field: {@code Date: 4 March 2026, 11:00}. */
    public boolean beginsWithDate(Unit unit, Predicate<String> dated) {
        int feed = unit.words().indexOf('\n');
        Optional<Label> label =
                Label.at(unit.words(), 0, feed < 0 ? unit.words().length() : feed);
        return label.isPresent()
                && name(label.get().key()).filter("date"::equals).isPresent()
                && dated.test(label.get().value(unit.words()));
    }

    /** A field without a colon: {@code Prepared by Ana Lima}, {@code Date of report (2026-03-04)}. */
    private void spoken(Unit unit, List<HeadField> fields) {
        SpokenField.of(unit.words())
                .ifPresent(field -> name(field.key())
                        .filter(name -> field.tells(name))
                        .ifPresent(name -> fields.add(new HeadField(
                                unit.text().range(field.start(), field.end()),
                                field.key(),
                                unit.words().substring(field.start(), field.end()),
                                name,
                                unit.index()))));
    }

    private void add(Unit unit, Label label, List<HeadField> fields) {
        name(label.key()).ifPresent(name -> {
            String value = label.value(unit.words());
            Optional<Byline> byline = name.equals(AUTHOR) ? Byline.of(value) : Optional.empty();
            int start = label.valueStart();
            if (byline.isPresent()) {
                fields.add(field(unit, label, name, start, start + byline.get().nameEnd()));
                fields.add(field(
                        unit,
                        label,
                        WRITTEN,
                        start + byline.get().dayStart(),
                        start + byline.get().dayEnd()));
            } else if (value.length() <= LONGEST_VALUE) {
                fields.add(field(unit, label, name, start, label.valueEnd()));
            }
        });
    }

    private static HeadField field(Unit unit, Label label, String name, int from, int to) {
        return new HeadField(
                unit.text().range(from, to), label.key(), unit.words().substring(from, to), name, unit.index());
    }

    /** A heading that is a field's key, its value in the one short unit below: {@code ## 时间}, {@code 地点：}. */
    private void labels(Entry entry, List<HeadField> fields) {
        List<Heading> headings = new ArrayList<>(entry.sections());
        entry.titleHeading().ifPresent(headings::add);
        for (Heading heading : headings) {
            ofHeading(heading).ifPresent(fields::add);
            Optional<String> name = name(heading.words());
            boolean plain = heading.endUnit() - heading.firstUnit() <= 2;
            if (name.isEmpty() || !plain || heading.firstUnit() > entry.firstUnit() + HEAD_UNITS) {
                continue;
            }
            if (heading.firstUnit() < heading.endUnit()) {
                Unit unit = entry.outline().units().get(heading.firstUnit());
                if (isValue(unit.words())) {
                    fields.add(new HeadField(
                            unit.text().range(), heading.words(), unit.words(), name.get(), unit.index()));
                }
            }
            boolean bare = heading.firstUnit() == heading.endUnit()
                    || !isValue(entry.outline().units().get(heading.firstUnit()).words());
            if (heading.style() == HeadingStyle.LABEL && bare) {
                fields.add(new HeadField(heading.text().range(), heading.words(), "", name.get(), -1));
            }
        }
    }

    /** A heading that is a field with its value: {@code ### 会议时间 2026-03-04}, {@code ### Attendees: Ana, Bo}. */
    Optional<HeadField> ofHeading(Heading heading) {
        String words = heading.words();
        Optional<Label> label = Label.at(words, 0, words.length()).filter(Label::hasValue);
        if (label.isPresent()) {
            int start = label.get().valueStart();
            int end = label.get().valueEnd();
            return name(label.get().key())
                    .filter(name -> end - start <= LONGEST_VALUE)
                    .map(name -> new HeadField(
                            heading.text().range(start, end),
                            label.get().key(),
                            words.substring(start, end),
                            name,
                            HeadField.IN_HEADING));
        }
        int key = 0;
        while (key < words.length() && Scripts.isHan(words.charAt(key))) {
            key++;
        }
        String value = words.substring(key).strip();
        boolean divided = key > 0 && key < words.length() && Character.isWhitespace(words.charAt(key));
        if (!divided || value.isEmpty() || !Character.isLetterOrDigit(value.charAt(0)) || !isValue(value)) {
            return Optional.empty();
        }
        int start = words.indexOf(value, key);
        return name(words.substring(0, key))
                .map(name -> new HeadField(
                        heading.text().range(start, start + value.length()),
                        words.substring(0, start).strip(),
                        value,
                        name,
                        HeadField.IN_HEADING));
    }

    /** A value is a few words; a sentence behind a bare label is the text going on. */
    static boolean isValue(String words) {
        return words.length() <= LONGEST_VALUE
                && words.indexOf('。') < 0
                && words.indexOf('，') < 0
                && !words.strip().endsWith(".");
    }

    /** The first table, if keys and values take turns in its rows: {@code | 时间 | 2026-03-04 | 地点 | 线上 |}; a header of columns is none of it. */
    private void grids(Entry entry, List<HeadField> fields) {
        List<Grid> grids = entry.grids();
        if (!grids.isEmpty()) {
            List<List<Integer>> rows = grids.get(0).rows();
            for (List<Integer> row : headsPeople(entry, rows) ? rows.subList(1, rows.size()) : rows) {
                row(entry, row, fields);
            }
        }
    }

    /** {@code Student | Role} over several rows that name no field: who does what, not who wrote the paper. */
    private boolean headsPeople(Entry entry, List<List<Integer>> rows) {
        List<Unit> units = entry.outline().units();
        return rows.size() > 2
                && name(units.get(rows.get(0).get(0)).words())
                        .filter(AUTHOR::equals)
                        .isPresent()
                && rows.stream()
                        .skip(1)
                        .allMatch(row -> name(units.get(row.get(0)).words()).isEmpty());
    }

    /** @param cells a cell that spans columns stands in each of them, and is one value */
    private void row(Entry entry, List<Integer> cells, List<HeadField> fields) {
        List<Unit> row =
                cells.stream().distinct().map(entry.outline().units()::get).toList();
        if (row.size() > MOST_CELLS || !isPaired(row)) {
            return;
        }
        for (int i = 0; i + 1 < row.size(); i += 2) {
            Unit key = row.get(i);
            Unit value = row.get(i + 1);
            name(key.words())
                    .filter(name -> name(value.words()).isEmpty())
                    .ifPresent(name -> fields.add(
                            new HeadField(value.text().range(), key.words(), value.words(), name, value.index())));
        }
    }

    /** Whether each second cell is a key, or empty. */
    private boolean isPaired(List<Unit> row) {
        for (int i = 2; i < row.size(); i += 2) {
            String words = row.get(i).words();
            if (!words.isBlank() && (i + 1 == row.size() || name(words).isEmpty())) {
                return false;
            }
        }
        return true;
    }

    /** The days of a table of revisions, which has a column of versions and one of days. */
    private void revisions(Entry entry, List<HeadField> fields) {
        for (Grid grid : entry.grids()) {
            if (grid.rows().size() > 1) {
                revisions(entry.outline().units(), grid.rows(), fields);
            }
        }
    }

    private void revisions(List<Unit> units, List<List<Integer>> rows, List<HeadField> fields) {
        List<String> columns = new ArrayList<>();
        for (int cell : rows.get(0)) {
            columns.add(name(units.get(cell).words()).orElse(""));
        }
        int day = Math.max(columns.indexOf("date"), columns.indexOf("edited"));
        if (day < 0 || !columns.contains("version")) {
            return;
        }
        for (List<Integer> row : rows.subList(1, rows.size())) {
            if (row.size() > day) {
                Unit cell = units.get(row.get(day));
                fields.add(new HeadField(cell.text().range(), "edited", cell.words(), "edited", cell.index()));
            }
        }
    }
}
