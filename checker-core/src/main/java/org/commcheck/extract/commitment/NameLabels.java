package org.commcheck.extract.commitment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commcheck.extract.ActionItem.Form;
import org.commcheck.extract.Sentence.Mood;
import org.commcheck.extract.commitment.Draft.Placed;
import org.commcheck.extract.language.ChineseActs;
import org.commcheck.extract.outline.Heading;
import org.commcheck.extract.outline.Unit;
import org.commcheck.extract.people.NameShapes;
import org.commcheck.extract.people.OwnerWords;
import org.commcheck.extract.reading.ReadUnit;
import org.commcheck.extract.structure.Label;
import org.commcheck.extract.structure.SectionKinds;
import org.commcheck.extract.time.TimeSpan;
import org.commcheck.extract.vocabulary.BareWords;
import org.commcheck.extract.vocabulary.NoneWords;
import org.commcheck.model.Section.HeadingStyle;

/**
 * What each one reports of their work under a label line that is their name: 李小明：, and below it 已完成：, 明天计划：. The labels of known kinds up to
 * the next name are theirs, and under a plan of theirs each line is an item, whatever its verb. So is a line right under a name that begins with the time to
 * come: 明天联调接口.
 */
final class NameLabels {

    /** What people report of, whoever else's label stands between it and their name. */
    private static final Set<String> REPORTED = Set.of("progress", "next-steps", "issues", "goals");

    private static final int FEWEST_PLANNING = 2;

    private final ItemContext context;
    private final ItemReader reader;
    private final ChineseActs chinese;
    private final Purposes purposes;
    private final NameShapes shapes;
    private final NoneWords none;

    /** By heading that is a name, or stands below one, whose it is. */
    private final Map<Integer, List<Placed<OwnerWords>>> owners = new HashMap<>();

    private final Set<Integer> names = new HashSet<>();

    /** See {@link #planning()}; -1 until somebody asks. */
    private int planning = -1;

    NameLabels(
            ItemContext context,
            ItemReader reader,
            ChineseActs chinese,
            Purposes purposes,
            NameShapes shapes,
            NoneWords none) {
        this.context = context;
        this.reader = reader;
        this.chinese = chinese;
        this.purposes = purposes;
        this.shapes = shapes;
        this.none = none;
        Map<Integer, Heading> last = new HashMap<>();
        for (Heading heading : context.sections()) {
            if (heading.style() == HeadingStyle.LABEL) {
                label(heading, last);
            } else {
                last.remove(heading.parent());
            }
        }
    }

    /** @param last by heading the name among the labels right below it whose the next ones are */
    private void label(Heading heading, Map<Integer, Heading> last) {
        String kind = context.entry().kind(heading.index());
        Heading name = last.get(heading.parent());
        if (!kind.equals(SectionKinds.OTHER)) {
            if (name != null && REPORTED.contains(kind)) {
                owners.put(heading.index(), owners.getOrDefault(name.index(), List.of()));
            }
            return;
        }
        List<Placed<OwnerWords>> named = named(heading);
        if (!named.isEmpty()) {
            names.add(heading.index());
            owners.put(heading.index(), named);
            last.put(heading.parent(), heading);
        }
    }

    private List<Placed<OwnerWords>> named(Heading heading) {
        String words = BareWords.of(heading.words());
        if (!shapes.isEvidentlyPerson(words) && !context.knows(words)) {
            return List.of();
        }
        ReadUnit label = context.heading(heading.index());
        return reader.owners()
                .onlyNames(label.words(), context.roster())
                .map(found -> ItemReader.placed(label, 0, found))
                .orElse(List.of());
    }

    /** Whose a label is by the name above it; empty if it is nobody's, or a name itself: one alone may be a topic. */
    List<Placed<OwnerWords>> owners(int heading) {
        return names.contains(heading) ? List.of() : owners.getOrDefault(heading, List.of());
    }

    /** The lines of a unit that are items of the one whose label it stands under. */
    List<Draft> in(ReadUnit unit) {
        Unit place = unit.unit();
        boolean named = names.contains(place.heading());
        if (!(place.kind() == Unit.Kind.PARAGRAPH || (named && place.isItem()))
                || place.parent() >= 0
                || place.quoted()
                || !owners.containsKey(place.heading())) {
            return List.of();
        }
        if (!named && !purposes.isActions(context.entry().kind(place.heading()))) {
            return List.of();
        }
        List<Draft> found = new ArrayList<>();
        String words = unit.words();
        int from = 0;
        while (from < words.length()) {
            int feed = words.indexOf('\n', from);
            int end = feed < 0 ? words.length() : feed;
            if (isItem(unit, from, end, named)) {
                Draft draft = dated(reader.read(unit, from, end, Form.LISTED, context.roster(), true));
                boolean owned = !isPlan(words.substring(from, end))
                        && draft.owners().stream()
                                .anyMatch(owner -> owner.words().named());
                found.add(
                        owned ? draft : draft.with(owners.getOrDefault(place.heading(), List.of()), draft.deadlines()));
            }
            from = end + 1;
        }
        return found;
    }

    /** 明天联调接口, 明天要做的：联调接口: the day before the act is the limit. */
    static Draft dated(Draft draft) {
        ReadUnit unit = draft.unit();
        List<TimeSpan> times = unit.times(draft.start(), draft.end());
        boolean first = draft.deadlines().stream().allMatch(due -> due.words().date() == null)
                && !times.isEmpty()
                && times.get(0).start() == draft.start();
        return first
                ? DueReader.ofPlan(unit.words(), times.subList(0, 1))
                        .map(due -> new Placed<>(
                                due,
                                unit.range(times.get(0).start(), times.get(0).end())))
                        .map(due -> draft.with(draft.owners(), List.of(due)))
                        .orElse(draft)
                : draft;
    }

    private boolean isItem(ReadUnit unit, int from, int end, boolean named) {
        String line = unit.words().substring(from, end);
        if (line.isBlank() || none.matches(line) || asks(unit, from, end)) {
            return false;
        }
        Optional<Label> label = Label.at(line, 0, line.length()).filter(Label::hasValue);
        if (label.isPresent() && none.matches(label.get().value(line))) {
            return false;
        }
        return !named || isPlan(line) || plansAhead(line);
    }

    /** {@code Next: export job}: what stands before the colon is nobody. */
    private boolean isPlan(String line) {
        return Label.at(line, 0, line.length())
                .filter(Label::hasValue)
                .filter(label -> purposes.isActions(purposes.ofWords(label.key())))
                .isPresent();
    }

    private static boolean asks(ReadUnit unit, int from, int end) {
        return unit.sentences().stream()
                .anyMatch(sentence ->
                        sentence.start() >= from && sentence.start() < end && sentence.mood() == Mood.QUESTION);
    }

    /** 明天联调接口: behind the time to come stands what they will do; where several people tell it so, whatever its verb. */
    private boolean plansAhead(String line) {
        int behind = reader.behindNext(line);
        return behind > 0
                && behind < line.length()
                && line.charAt(behind) != '的'
                && !chinese.remarks().judges(line)
                && (chinese.begins(line, behind) || planning() >= FEWEST_PLANNING);
    }

    /** How many have a line that begins with the time to come under their names. */
    private int planning() {
        if (planning < 0) {
            Set<Integer> found = new HashSet<>();
            for (ReadUnit unit : context.units()) {
                if (names.contains(unit.unit().heading())
                        && unit.words().lines().anyMatch(line -> reader.behindNext(line) > 0)) {
                    found.add(unit.unit().heading());
                }
            }
            planning = found.size();
        }
        return planning;
    }
}
