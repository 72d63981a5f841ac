package org.commcheck.extract.people;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commcheck.extract.Attendee;
import org.commcheck.extract.outline.Grid;
import org.commcheck.extract.outline.Heading;
import org.commcheck.extract.outline.Unit;
import org.commcheck.extract.structure.Entry;
import org.commcheck.extract.structure.HeadField;
import org.commcheck.extract.structure.NamedLists;
import org.commcheck.extract.structure.SectionKinds;
import org.commcheck.extract.vocabulary.BareWords;
import org.commcheck.extract.vocabulary.NoneWords;
import org.commcheck.model.InlineMark;
import org.commcheck.model.ListItem.CheckBox;

/** Reads the attendee lists of an entry. */
public final class RosterReader {

    private static final String ATTENDEES = "attendees";
    private static final String ABSENTEES = "absentees";
    private static final Set<String> WRITERS = Set.of("chair", "author");

    /** What stands behind a name in a list of people: an organisation, a role, a remark. */
    private static final Pattern REMARK =
            Pattern.compile("\\s+[-–—|]{1,2}\\s.*|\\s*[(（\\[【<].*|\\s+(?:from|of|at)\\s.*", Pattern.DOTALL);

    private static final Pattern DIVIDER = Pattern.compile("[,，、;；\\n/]|\\s{3,}|\\band\\b|\u3000");
    /** 南麓(@nan). */
    private static final Pattern HANDLED = Pattern.compile("\\s*[(（]@");

    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{2,3}");

    private static final Pattern LABEL = Pattern.compile("^[^:：]{1,24}[:：]\\s*");

    private final NameShapes shapes;
    private final SectionKinds kinds;
    private final ListedNames listed;
    private final TaskNames ofTasks;
    private final NameTables tables;
    private final NoneWords none;

    public RosterReader(NameShapes shapes, SectionKinds kinds, NoneWords none) {
        this.shapes = shapes;
        this.kinds = kinds;
        this.none = none;
        this.listed = new ListedNames(shapes);
        this.ofTasks = new TaskNames(shapes);
        this.tables = new NameTables(kinds);
    }

    /** The people listed, in order of place, each name once in its place. */
    public List<Attendee> read(Entry entry, List<HeadField> fields) {
        NavigableMap<Integer, Attendee> found = new TreeMap<>();
        BitSet beside = tables.besideNames(entry);
        BitSet away = tables.away(entry);
        for (Heading heading : entry.sections()) {
            if (entry.kind(heading.index()).equals(ATTENDEES)) {
                List<Unit> units = units(entry, heading, beside);
                boolean present = !isAbsence(heading.words());
                boolean ticked = units.stream().anyMatch(unit -> unit.box() == CheckBox.CHECKED);
                for (Unit unit : units) {
                    boolean there = present
                            && !(ticked && unit.box() == CheckBox.OPEN)
                            && !away.get(unit.index())
                            && !isUnderAbsence(entry, unit);
                    names(unit, there, found);
                }
            }
        }
        for (Unit line : NamedLists.lines(entry)) {
            if (kinds.of(line.words()).equals(ATTENDEES)) {
                boolean there = !isAbsence(line.words());
                NamedLists.items(entry, line).forEach(item -> names(item, there, found));
            }
        }
        for (HeadField field : fields) {
            boolean absent = field.name().equals(ABSENTEES);
            Optional<Unit> place = absent || field.name().equals(ATTENDEES) ? place(entry, field) : Optional.empty();
            if (place.isPresent()) {
                Unit unit = place.get();
                int start = Math.max(0, unit.words().indexOf(field.value()));
                int end = Math.min(unit.words().length(), start + field.value().length());
                boolean below = unit.isItem() && start == 0;
                pieces(unit, start, end, !absent, below, found);
                if (field.value().isBlank()) {
                    below(entry, unit, !absent, found);
                }
            }
        }
        return List.copyOf(found.values());
    }

    /** What stands under a heading, without sections of another kind that stand a level deeper by mistake. */
    private static List<Unit> units(Entry entry, Heading heading, BitSet beside) {
        return entry.outline().units().subList(heading.firstUnit(), heading.endUnit()).stream()
                .filter(unit -> !beside.get(unit.index())
                        && entry.purpose(unit.heading()).equals(ATTENDEES))
                .toList();
    }

    /** The unit that holds a field; empty for front matter. */
    private static Optional<Unit> place(Entry entry, HeadField field) {
        if (field.unit() >= 0) {
            return Optional.of(entry.outline().units().get(field.unit()));
        }
        return entry.outline().headings().stream()
                .filter(heading -> field.unit() == HeadField.IN_HEADING
                        && heading.text().range().contains(field.range()))
                .findFirst()
                .map(Unit::ofHeading);
    }

    /**
     * The people whom tables name in a column for names, such as a list of stakeholders, those whom a list names one by one, and those whom the head
     * names as chair or writer: who is known, whether they met or not. A Chinese name in the head needs no such witness.
     */
    public List<String> known(Entry entry, List<HeadField> fields) {
        List<String> names = new ArrayList<>(listed.of(entry));
        names.addAll(ofTasks.of(entry));
        fields.stream()
                .filter(field -> WRITERS.contains(field.name()))
                .map(field -> REMARK.matcher(field.value()).replaceFirst("").strip())
                .filter(name -> shapes.isPerson(name) && !ListedShapes.isHanLine(name))
                .forEach(names::add);
        for (Grid grid : entry.grids()) {
            tables.nameColumns(entry, grid).stream()
                    .forEach(column -> grid.rows().stream()
                            .skip(1)
                            .filter(row -> column < row.size())
                            .map(row -> BareWords.of(
                                    entry.outline().units().get(row.get(column)).words()))
                            .filter(shapes::isPerson)
                            .forEach(names::add));
        }
        return names;
    }

    /** The names in the items right under a label: {@code - Attendees:} with a list below. */
    private void below(Entry entry, Unit label, boolean there, NavigableMap<Integer, Attendee> found) {
        List<Unit> units = entry.outline().units();
        for (int at = label.index() + 1; at < units.size() && units.get(at).parent() >= label.index(); at++) {
            if (units.get(at).parent() == label.index()) {
                names(units.get(at), there, found);
            }
        }
    }

    private boolean isAbsence(String words) {
        return kinds.names(ABSENTEES, words);
    }

    /** Whether an item around the unit says so: {@code - Regrets} with the names below. */
    private boolean isUnderAbsence(Entry entry, Unit unit) {
        int parent = unit.parent();
        return parent >= 0 && isAbsence(entry.outline().units().get(parent).words());
    }

    private void names(Unit unit, boolean listed, NavigableMap<Integer, Attendee> found) {
        String text = unit.words();
        Matcher label = LABEL.matcher(text);
        int start = label.lookingAt() ? label.end() : 0;
        boolean present = listed && !(start > 0 && isAbsence(text.substring(0, start)));
        for (InlineMark mark : unit.text().marks()) {
            if (mark.kind() == InlineMark.Kind.LINK && mark.start() >= start && !isBracketed(text, mark.start())) {
                add(unit, mark.start(), mark.end(), present, false, found);
            }
        }
        // Behind a label stands a list of names, {@code online: LC, LJ}; an entry without one is somebody's own.
        pieces(unit, start, text.length(), present, unit.isItem() && start == 0, found);
    }

    /** {@code Ana Lima ([Acme](…))}: the link leads to where she works. */
    private static boolean isBracketed(String text, int at) {
        int before = at - 1;
        while (before >= 0 && text.charAt(before) == ' ') {
            before--;
        }
        return before > 0 && "(（[".indexOf(text.charAt(before)) >= 0;
    }

    /** @param entry whether it is somebody's own entry in a list, where a company may stand behind the name */
    private void pieces(
            Unit unit, int from, int to, boolean present, boolean entry, NavigableMap<Integer, Attendee> found) {
        if (none.matches(unit.words().substring(from, to))) {
            return; // N/A
        }
        int at = from;
        for (InlineMark person : Mentions.in(unit.text(), from, to)) {
            plain(unit, at, person.start(), present, entry, found);
            add(unit, person.start(), person.end(), present, false, found);
            at = person.end();
        }
        plain(unit, at, to, present, entry, found);
    }

    /** The names in a stretch without links to people. */
    private void plain(
            Unit unit, int from, int to, boolean present, boolean entry, NavigableMap<Integer, Attendee> found) {
        if (unit.words().substring(from, to).isBlank()) {
            return;
        }
        int at = from;
        Matcher divider = DIVIDER.matcher(unit.words()).region(from, to);
        boolean first = true;
        List<Range> rest = new ArrayList<>();
        int before = found.size();
        while (divider.find()) {
            boolean read = piece(unit, at, divider.start(), first || !entry, present, found);
            if (!read) {
                rest.add(new Range(at, divider.start()));
            }
            first = !read && first;
            at = divider.end();
        }
        if (!piece(unit, at, to, first || !entry, present, found)) {
            rest.add(new Range(at, to));
        }
        vouched(unit, rest, found.size() - before, present, found);
    }

    private record Range(int start, int end) {}

    /** Among Chinese names a short word that no surname begins is a name as well, if most others are: 王芳、李强、闾丘明. */
    private void vouched(
            Unit unit, List<Range> rest, int names, boolean present, NavigableMap<Integer, Attendee> found) {
        List<Range> likely = rest.stream()
                .filter(range -> ListedShapes.isLikely(
                        REMARK.matcher(unit.words().substring(range.start(), range.end()))
                                .replaceFirst(""),
                        shapes))
                .toList();
        if (names >= 2 && likely.size() * 2 <= names) {
            likely.forEach(range -> {
                int end = nameEnd(unit.words(), range);
                add(unit, range.start(), end, present, true, found);
            });
        }
    }

    private static int nameEnd(String words, Range range) {
        Matcher remark = REMARK.matcher(words).region(range.start(), range.end());
        return remark.find() ? remark.start() : range.end();
    }

    /** In a list item the first piece is the name; the rest is where the person works, unless it has the shape of a name. */
    private boolean piece(
            Unit unit, int from, int to, boolean first, boolean present, NavigableMap<Integer, Attendee> found) {
        String text = unit.words().substring(from, to);
        List<MatchResult> row = ListedShapes.row(text, shapes);
        if (!row.isEmpty()) {
            row.forEach(name ->
                    add(unit, from + name.start(), from + name.end(), present, shapes.isPerson(name.group()), found));
            return true;
        }
        Matcher remark = REMARK.matcher(text);
        boolean remarked = remark.find();
        int end = remarked ? from + remark.start() : to;
        boolean there = present && !(remarked && isAbsence(remark.group()));
        boolean company = unit.isItem() && !first && !ListedShapes.isHanLine(text);
        boolean handled = remarked && HANDLED.matcher(remark.group()).lookingAt();
        return !company && add(unit, from, end, there, handled, found);
    }

    /** {@code - katzien}: in a list of people a word in small letters that is all of its entry. */
    private boolean isLoneNick(Unit unit, String name) {
        return ListedShapes.isLone(unit, name) && !shapes.isGroup(name);
    }

    /** @param handled whether a handle stands behind the name, which is one then, whatever its shape */
    private boolean add(
            Unit unit, int from, int to, boolean present, boolean handled, NavigableMap<Integer, Attendee> found) {
        String words = BareWords.of(unit.words().substring(from, to));
        String name = handled ? words : shapes.withoutRole(words);
        if (name.isEmpty()
                || name.length() > 40
                || isAbsence(name)
                || shapes.isNobody(name)
                || !(handled
                        || shapes.isPerson(name)
                        || INITIALS.matcher(name).matches()
                        || ListedShapes.isSmallFirst(unit, name)
                        || ListedShapes.isNick(unit, name)
                        || isLoneNick(unit, name))) {
            return false;
        }
        int start = unit.words().indexOf(name, from);
        Attendee attendee = new Attendee(unit.text().range(start, start + name.length()), name, present);
        found.put(attendee.range().start(), attendee);
        return true;
    }
}
