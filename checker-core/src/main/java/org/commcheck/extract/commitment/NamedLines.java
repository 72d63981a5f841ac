package org.commcheck.extract.commitment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commcheck.extract.ActionItem.Form;
import org.commcheck.extract.language.ActReader;
import org.commcheck.extract.language.ChineseActs;
import org.commcheck.extract.outline.Unit;
import org.commcheck.extract.people.NameShapes;
import org.commcheck.extract.reading.ReadUnit;
import org.commcheck.extract.structure.SectionKinds;

/**
 * Lines under an action heading, without a list, that all begin with somebody and a colon: 王小雨：整理文档. Of several such lines one name that can
 * be mistaken for nothing else vouches for the others, if most of them go on with an act; if all do, none is needed. Behind names that are all
 * known anything is to be done, and a dash divides as well: {@code Igor - login page}. Lines that all end with names, half of which are known, hand out
 * what stands before the colon: {@code Class diagrams: Ana & Bo}.
 */
final class NamedLines {

    private static final int FEWEST = 2;

    private static final Pattern LINE =
            Pattern.compile("[^\\p{L}\\p{N}@\\n]{0,4}([^:：,，。;；\\n]{1,24}?)(?:\\s*[:：]|\\s+([-–—])\\s)[ \\t]*(?=\\S)");

    private final ItemContext context;
    private final ItemReader reader;
    private final NameLabels labels;
    private final ActLines acting;
    private final ActReader acts;
    private final ChineseActs chinese;
    private final Purposes purposes;
    private final NameShapes shapes;
    private final Set<Integer> listed = new HashSet<>();
    /** By heading. */
    private final Map<Integer, List<Line>> lines = new HashMap<>();

    /** By heading where its lines name who does what; made when a unit below it is first asked for. */
    private final Map<Integer, Names> named = new HashMap<>();

    private final Map<Integer, List<Line>> byUnit = new HashMap<>();
    private final Set<Integer> broken = new HashSet<>();

    private enum Names {
        NOWHERE,
        FIRST,
        LAST
    }

    /** One line: where it and its words behind the name begin, and where it ends. */
    private record Line(ReadUnit unit, int nameStart, int nameEnd, int start, int end, boolean dash) {

        String name() {
            return unit.words().substring(nameStart, nameEnd);
        }

        String rest() {
            return unit.words().substring(start, end);
        }
    }

    NamedLines(
            ItemContext context,
            ItemReader reader,
            NameLabels labels,
            ActReader acts,
            ChineseActs chinese,
            Purposes purposes,
            NameShapes shapes) {
        this.context = context;
        this.reader = reader;
        this.labels = labels;
        this.acting = new ActLines(context, reader, chinese, purposes);
        this.acts = acts;
        this.chinese = chinese;
        this.purposes = purposes;
        this.shapes = shapes;
        for (ReadUnit unit : context.units()) {
            if (unit.unit().isItem()) {
                listed.add(unit.unit().heading());
            }
        }
        for (ReadUnit unit : context.units()) {
            if (isPlace(unit)) {
                read(unit);
            }
        }
    }

    private boolean isPlace(ReadUnit unit) {
        Unit place = unit.unit();
        return place.kind() == Unit.Kind.PARAGRAPH
                && place.parent() < 0
                && !place.quoted()
                && !listed.contains(place.heading())
                && purposes.isActions(purposes.of(place));
    }

    private void read(ReadUnit unit) {
        String words = unit.words();
        int from = 0;
        while (from < words.length()) {
            int feed = words.indexOf('\n', from);
            int end = feed < 0 ? words.length() : feed;
            Matcher line = LINE.matcher(words).region(from, end);
            if (line.lookingAt()) {
                Line found = new Line(unit, line.start(1), line.end(1), line.end(), end, line.start(2) >= 0);
                lines.computeIfAbsent(unit.unit().heading(), heading -> new ArrayList<>())
                        .add(found);
                byUnit.computeIfAbsent(unit.unit().index(), index -> new ArrayList<>())
                        .add(found);
            } else if (from > 0) {
                broken.add(unit.unit().heading());
            }
            from = end + 1;
        }
    }

    /** The items that the lines of one unit are, be it for their names or for their {@linkplain ActLines acts}; empty if they are no such lines. */
    List<Draft> in(ReadUnit unit) {
        List<Draft> reported = labels.in(unit);
        List<Draft> found = reported.isEmpty() ? named(unit) : reported;
        return found.isEmpty() ? acting.in(unit) : found;
    }

    private List<Draft> named(ReadUnit unit) {
        List<Line> own = byUnit.getOrDefault(unit.unit().index(), List.of());
        Names names = own.isEmpty()
                ? Names.NOWHERE
                : named.computeIfAbsent(unit.unit().heading(), this::names);
        if (names == Names.NOWHERE) {
            return List.of();
        }
        List<Draft> found = new ArrayList<>();
        for (Line line : own) {
            Draft draft = reader.read(unit, line.nameStart(), line.end(), Form.LISTED, context.roster(), true);
            boolean first = names == Names.FIRST;
            int at = first ? line.nameStart() : line.start();
            String who = first ? line.name() : line.rest();
            found.add(draft.with(
                    ItemReader.placed(unit, at, reader.owners().ofField(who, context.roster())), draft.deadlines()));
        }
        return found;
    }

    private Names names(int heading) {
        List<Line> all = lines.getOrDefault(heading, List.of());
        if (all.size() < FEWEST || broken.contains(heading)) {
            return Names.NOWHERE;
        }
        if (areNamed(all)) {
            return Names.FIRST;
        }
        long known = all.stream().filter(line -> isSomebody(line.rest())).count();
        boolean last = known * 2 >= all.size() && all.stream().allMatch(this::endsWithNames);
        return last ? Names.LAST : Names.NOWHERE;
    }

    private boolean endsWithNames(Line line) {
        return !line.dash()
                && reader.owners().onlyNames(line.rest(), context.roster()).isPresent();
    }

    private boolean areNamed(List<Line> all) {
        boolean known = all.stream().allMatch(line -> isKnown(line.name()));
        if (known) {
            return true;
        }
        if (all.stream().anyMatch(Line::dash)) {
            return false;
        }
        long acting = all.stream().filter(this::isAct).count();
        return acting * 2 >= all.size()
                && all.stream().noneMatch(line -> !purposes.ofWords(line.name()).equals(SectionKinds.OTHER))
                && (acting == all.size() || all.stream().anyMatch(line -> isSomebody(line.name())));
    }

    private boolean isSomebody(String name) {
        return reader.owners().onlyNames(name, context.roster()).stream()
                .flatMap(List::stream)
                .anyMatch(owner -> context.roster().knows(owner.name()) || shapes.isEvidentlyPerson(owner.name()));
    }

    private boolean isKnown(String name) {
        return reader.owners()
                .onlyNames(name, context.roster())
                .filter(names ->
                        names.stream().allMatch(owner -> context.roster().knows(owner.name())))
                .isPresent();
    }

    private boolean isAct(Line line) {
        String words = line.unit().words().substring(line.nameStart(), line.end());
        int task = line.start() - line.nameStart();
        return chinese.begins(words, task)
                || words.startsWith("负责", task)
                || acts.read(words).isPresent();
    }
}
