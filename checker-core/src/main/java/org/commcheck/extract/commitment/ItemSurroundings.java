package org.commcheck.extract.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.commcheck.extract.TimeKind;
import org.commcheck.extract.commitment.Draft.Placed;
import org.commcheck.extract.commitment.Draft.State;
import org.commcheck.extract.people.NameShapes;
import org.commcheck.extract.people.OwnerWords;
import org.commcheck.extract.reading.ReadUnit;
import org.commcheck.extract.structure.SectionKinds;
import org.commcheck.model.ListItem.CheckBox;

/** What stands around and under an item and tells of it: fields, the owner above it or below it, the plan's period, the state below it. */
final class ItemSurroundings {

    private final ItemContext context;
    private final ItemReader reader;
    private final Purposes purposes;
    private final ItemFields fields;
    private final PlanHeadings plans;
    private final DueLists dueLists;
    private final NameLines lines;
    private final NameHeadings heads;
    private final NameShapes shapes;

    ItemSurroundings(
            ItemContext context,
            ItemReader reader,
            Purposes purposes,
            ItemFields fields,
            PlanHeadings plans,
            DueLists dueLists,
            NameLines lines,
            NameHeadings heads,
            NameShapes shapes) {
        this.context = context;
        this.reader = reader;
        this.purposes = purposes;
        this.fields = fields;
        this.plans = plans;
        this.dueLists = dueLists;
        this.lines = lines;
        this.heads = heads;
        this.shapes = shapes;
    }

    /** The item with all of it, as far as it does not say so itself. */
    Draft settle(Draft draft) {
        Draft settled = fields.complete(draft);
        if (settled.owners().stream().noneMatch(owner -> owner.words().named())) {
            List<Placed<OwnerWords>> around = ownersAround(settled.unit());
            settled = around.isEmpty() || areTopic(around, settled.words())
                    ? settled
                    : settled.with(around, settled.deadlines());
        }
        if (settled.owners().isEmpty()) {
            settled = settled.with(ownersBelow(settled.unit()), settled.deadlines());
        }
        return stateBelow(dated(settled));
    }

    /** Under {@code General assembly} what is {@code proposed for the general assembly} is about it, and not its own to do. */
    private static boolean areTopic(List<Placed<OwnerWords>> owners, String words) {
        String small = words.toLowerCase(Locale.ROOT);
        return owners.stream()
                .map(owner -> owner.words().name().toLowerCase(Locale.ROOT))
                .allMatch(name -> name.indexOf(' ') > 0 && small.contains(name));
    }

    /** The item with the deadline that stands once for all, if it has none of its own. */
    Draft dated(Draft draft) {
        boolean bound = draft.deadlines().stream().anyMatch(due -> isDay(due.words()));
        List<Placed<DueWords>> around = bound ? List.of() : deadlineAround(draft.unit());
        return around.isEmpty() ? draft : draft.with(draft.owners(), around);
    }

    private List<Placed<DueWords>> deadlineAround(ReadUnit unit) {
        return dueLists.of(unit)
                .or(() -> purposes.lineAbove(unit.unit()).flatMap(PlanHeadings::ofWords))
                .map(List::of)
                .orElseGet(() -> plans.deadline(unit.unit()));
    }

    /** A week that has only a number, 第一周, is a day for nobody: a heading that says when comes before it. */
    private static boolean isDay(DueWords due) {
        return due.kind().concrete() && (due.date() != null || due.kind() != TimeKind.PERIOD);
    }

    private List<Placed<OwnerWords>> ownersAround(ReadUnit unit) {
        for (int at = unit.unit().parent();
                at >= 0 && context.has(at);
                at = context.unit(at).unit().parent()) {
            ReadUnit around = context.unit(at);
            List<Placed<OwnerWords>> called = lines.call(around);
            if (!called.isEmpty()) {
                return called;
            }
            boolean label = !purposes.ofLabel(around).equals(SectionKinds.OTHER);
            Optional<List<OwnerWords>> names =
                    label ? Optional.empty() : reader.owners().onlyNames(around.words(), context.roster());
            names = names.filter(found -> mayOwn(around, found));
            if (names.isPresent()) {
                return ItemReader.placed(around, 0, names.get());
            }
        }
        List<Placed<OwnerWords>> before = lines.ofCall(unit.unit());
        List<Placed<OwnerWords>> line = before.isEmpty() ? lines.above(unit.unit()) : before;
        return line.isEmpty() ? heads.owners(unit.unit().heading()) : line;
    }

    /**
     * Among what was talked about {@code Lockers} is a topic, though it is written like a name: there somebody has to be known, or surely a person, or to
     * stand in brackets.
     */
    private boolean mayOwn(ReadUnit around, List<OwnerWords> names) {
        return purposes.isActions(purposes.of(around.unit()))
                || around.words().strip().endsWith("]")
                || names.stream()
                        .anyMatch(name -> context.knows(name.name())
                                || shapes.isSurelyPerson(name.name())
                                || (context.roster().isEmpty() && shapes.isEvidentlyPerson(name.name())));
    }

    private List<Placed<OwnerWords>> ownersBelow(ReadUnit unit) {
        List<Placed<OwnerWords>> found = new ArrayList<>();
        for (ReadUnit child : context.children(unit)) {
            reader.owners()
                    .onlyNames(child.words(), context.roster())
                    .ifPresent(names -> found.addAll(ItemReader.placed(child, 0, names)));
        }
        return found;
    }

    private Draft stateBelow(Draft draft) {
        boolean previous = purposes.of(draft.unit().unit()).equals("previous-actions");
        Optional<State> below = context.children(draft.unit()).stream()
                .map(child -> reader.states().of(child.words()))
                .flatMap(Optional::stream)
                .findFirst();
        if (previous && draft.unit().unit().box() != CheckBox.OPEN) {
            return draft.with(below.orElse(State.CLOSED));
        }
        return below.isPresent() && below.get() == State.CLOSED ? draft.with(State.CLOSED) : draft;
    }
}
