package org.commcheck.extract.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    /** [后端] 王芳：: in brackets a part, and behind them who has it. */
    private static final Pattern PART =
            Pattern.compile("\\s*[\\[【][^\\[\\]【】]{1,12}[\\]】]\\s*([^\\s:：][^:：\\n]{0,40}?)\\s*[:：]?\\s*");

    /** 测试组（李强）：. */
    private static final Pattern REMARKED =
            Pattern.compile("\\s*([^（(:：\\n]{2,40})[（(]([^（()）\\n]{2,30})[)）]\\s*[:：]?\\s*");

    /** What somebody is called by who writes no name: {@code zc@team}. */
    private static final Pattern HANDLE = Pattern.compile("[A-Za-z][\\w.@-]{1,30}");

    private static final int LONGEST_FUNCTION = 4;

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
        settled = EntryLabels.isGuess(settled) ? underName(settled) : settled;
        if (settled.owners().isEmpty()) {
            settled = settled.with(ownersBelow(settled.unit()), settled.deadlines());
        }
        return stateBelow(dated(settled));
    }

    /** Under {@code Anna} what looks like a name before the colon of {@code Docs: …} is a topic of hers, unless it is surely somebody. */
    private Draft underName(Draft draft) {
        boolean sure = draft.owners().stream()
                .map(owner -> owner.words().name())
                .anyMatch(name -> context.knows(name) || shapes.isEvidentlyPerson(name) || shapes.isGroup(name));
        List<Placed<OwnerWords>> above =
                sure ? List.of() : heads.owners(draft.unit().unit().heading());
        boolean person = above.stream()
                .map(owner -> owner.words().name())
                .anyMatch(name -> context.knows(name) || shapes.isEvidentlyPerson(name));
        return person ? draft.with(above, draft.deadlines()) : draft;
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

    /** Whether an item, line or heading around a unit says whose it is. */
    boolean isUnderName(ReadUnit unit) {
        return ownersAround(unit).stream().anyMatch(owner -> owner.words().named());
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
            List<Placed<OwnerWords>> names = label ? List.of() : namesOf(around);
            if (!names.isEmpty()) {
                return names;
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
                || isAsked(around)
                || purposes.reports(around)
                || names.stream()
                        .anyMatch(name -> context.knows(name.name())
                                || shapes.isSurelyPerson(name.name())
                                || (context.roster().isEmpty() && shapes.isEvidentlyPerson(name.name())));
    }

    /** {@code Brook Nazari} and under it {@code What will you do today?}: whoever is asked is somebody, known or not. */
    private boolean isAsked(ReadUnit around) {
        return context.children(around).stream()
                .anyMatch(child ->
                        ListEntries.asks(child) && !purposes.ofLabel(child).equals(SectionKinds.OTHER));
    }

    /** The names that an item around is: {@code Ana, Bo}, [后端] 王芳, 测试组（李强）, 李强（测试）. */
    private List<Placed<OwnerWords>> namesOf(ReadUnit around) {
        String words = around.words();
        Matcher part = PART.matcher(words);
        if (part.matches()) {
            List<OwnerWords> names = reader.owners()
                    .onlyNames(part.group(1), context.roster())
                    .orElseGet(() -> HANDLE.matcher(part.group(1)).matches()
                            ? reader.owners()
                                    .ofSubject(part.group(1), 0, part.group(1).length())
                            : List.of());
            if (!names.isEmpty() && mayOwn(around, names)) {
                return ItemReader.placed(around, part.start(1), names);
            }
        }
        Matcher remarked = REMARKED.matcher(words);
        if (remarked.matches()) {
            Optional<List<OwnerWords>> inside = reader.owners().onlyKnownNames(remarked.group(2), context.roster());
            int group = inside.isPresent() ? 2 : 1;
            Optional<List<OwnerWords>> names =
                    inside.or(() -> reader.owners().onlyNames(remarked.group(1), context.roster()));
            if (names.filter(found -> mayOwn(around, found)).isPresent()) {
                return ItemReader.placed(around, remarked.start(group), names.get());
            }
        }
        return reader.owners()
                .onlyNames(words, context.roster())
                .filter(names -> mayOwn(around, names))
                .map(names -> ItemReader.placed(around, 0, names))
                .orElse(List.of());
    }

    /** The names that an item holds; a name with a list of its own below it is a part of the work: {@code Kitchen} and what is to be done there. */
    private List<Placed<OwnerWords>> ownersBelow(ReadUnit unit) {
        List<Placed<OwnerWords>> found = new ArrayList<>();
        for (ReadUnit child : context.children(unit)) {
            if (context.children(child).isEmpty()) {
                reader.owners()
                        .onlyNames(child.words(), context.roster())
                        .filter(names -> names.stream().allMatch(name -> mayStandBelow(name.name())))
                        .ifPresent(names -> found.addAll(ItemReader.placed(child, 0, names)));
            }
        }
        return found;
    }

    /** 單車串接測試 below an item is a step of it; 测试 alone, or 测试组, is who does it. */
    private boolean mayStandBelow(String name) {
        return name.length() <= LONGEST_FUNCTION
                || !NameShapes.isHan(name.charAt(name.length() - 1))
                || shapes.isPerson(name)
                || shapes.isUnit(name);
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
