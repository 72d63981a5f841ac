package org.commcheck.extract.commitment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.commcheck.extract.outline.Grid;
import org.commcheck.extract.outline.Heading;
import org.commcheck.extract.outline.Siblings;
import org.commcheck.extract.outline.Unit;
import org.commcheck.extract.people.NameShapes;
import org.commcheck.extract.people.Roster;
import org.commcheck.extract.reading.ReadUnit;
import org.commcheck.extract.structure.Entry;
import org.commcheck.extract.vocabulary.BareWords;

/** What the readers of action items and other matters look at: an entry as read, and who is known to be there. Immutable. */
public final class ItemContext {

    private static final int LONGEST_QUESTION = 200;

    private static final Pattern WHY = Pattern.compile("(?:(?i:\\bwhy\\b)|为什么|為什麼|为何|為何)[^.。!！]*[?？]\\s*$");

    private static final Set<String> BINDING = Set.of("action-items", "next-steps", "decisions", "corrective-actions");

    private final Entry entry;
    private final List<ReadUnit> units;
    private final List<ReadUnit> headings;
    private final Roster roster;
    private final String type;
    private final Map<Integer, List<ReadUnit>> children = new HashMap<>();

    /** Lists with a list under one of their entries. */
    private final Set<Siblings> topicLists = new HashSet<>();

    private final List<Heading> sections;
    private final List<Grid> grids;

    /** For each heading of the entry what {@link Entry#purpose} says. */
    private final List<String> purposes = new ArrayList<>();

    /**
     * @param units the entry's units as read, in order
     * @param headings the entry's headings as read, in order, its title included
     * @param type id of the document type
     */
    public ItemContext(Entry entry, List<ReadUnit> units, List<ReadUnit> headings, Roster roster, String type) {
        this.entry = entry;
        this.units = List.copyOf(units);
        this.headings = List.copyOf(headings);
        this.roster = roster;
        this.type = type;
        sections = List.copyOf(entry.sections());
        grids = List.copyOf(entry.grids());
        for (int heading = entry.firstHeading(); heading < entry.endHeading(); heading++) {
            purposes.add(entry.purpose(heading));
        }
        for (ReadUnit unit : units) {
            if (unit.unit().parent() >= 0) {
                children.computeIfAbsent(unit.unit().parent(), parent -> new ArrayList<>())
                        .add(unit);
            }
        }
        for (ReadUnit unit : units) {
            if (unit.unit().isItem()
                    && children(unit).stream().anyMatch(child -> child.unit().isItem())) {
                topicLists.add(Siblings.of(unit.unit()));
            }
        }
    }

    public Entry entry() {
        return entry;
    }

    /** The headings of the entry, see {@link Entry#sections}. */
    public List<Heading> sections() {
        return sections;
    }

    /** The tables of the entry, see {@link Entry#grids}. */
    public List<Grid> grids() {
        return grids;
    }

    /** The kind of the innermost section of a known kind around a heading, see {@link Entry#purpose}. */
    public String purpose(int heading) {
        int at = heading - entry.firstHeading();
        return heading >= 0 && at >= 0 && at < purposes.size() ? purposes.get(at) : entry.purpose(heading);
    }

    /** Whether what stands under a heading binds somebody: it is to be done, or was decided. */
    public boolean isBinding(int heading) {
        return BINDING.contains(purpose(heading));
    }

    public List<ReadUnit> units() {
        return units;
    }

    public Roster roster() {
        return roster;
    }

    /** Whether words name somebody whom the document names as there, or are a handle. */
    boolean knows(String words) {
        return NameShapes.isHandle(BareWords.of(words)) || roster.knows(words);
    }

    /** The unit at an index of the outline; it must be one of the entry's. */
    public ReadUnit unit(int index) {
        return units.get(index - entry.firstUnit());
    }

    /** The column of a place in the source, from 1. */
    int column(int offset) {
        return entry.outline().document().source().locate(offset).column();
    }

    /** Whether the heading right above a unit asks something: {@code Is this a pattern?}. */
    boolean isUnderQuestion(Unit unit) {
        int heading = unit.heading();
        String words = heading < 0
                ? ""
                : entry.outline().headings().get(heading).words().strip();
        return words.endsWith("?") || words.endsWith("？");
    }

    /** Under {@code Why did you join?} the answers tell what moves people, and promise nothing. */
    public boolean isReason(ReadUnit unit) {
        int parent = unit.unit().parent();
        if (!has(parent)) {
            return false;
        }
        String words = unit(parent).words();
        return words.length() <= LONGEST_QUESTION
                && (words.indexOf('?') >= 0 || words.indexOf('？') >= 0)
                && WHY.matcher(words).find();
    }

    /** Whether the entry has the unit at an index of the outline. */
    public boolean has(int index) {
        return entry.firstUnit() <= index && index < entry.endUnit();
    }

    /** Id of the document type. */
    public String type() {
        return type;
    }

    boolean isMinutes() {
        return type.equals("meeting-minutes");
    }

    boolean isReport() {
        return type.equals("status-report");
    }

    boolean isReview() {
        return type.equals("incident-review");
    }

    /** Whether a unit stands in a list that has a list under one of its entries: what was talked about rather than tasks. */
    boolean isAmongTopics(Unit unit) {
        return topicLists.contains(Siblings.of(unit));
    }

    /** The units right under an item, in order. */
    public List<ReadUnit> children(ReadUnit unit) {
        return children.getOrDefault(unit.unit().index(), List.of());
    }

    /** The heading at an index of the outline; it must be one of the entry's. */
    public ReadUnit heading(int index) {
        return headings.get(index - entry.firstHeading());
    }
}
