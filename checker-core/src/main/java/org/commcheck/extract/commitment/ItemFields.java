package org.commcheck.extract.commitment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.commcheck.extract.commitment.Draft.Placed;
import org.commcheck.extract.commitment.Draft.State;
import org.commcheck.extract.commitment.ItemParts.Part;
import org.commcheck.extract.outline.Heading;
import org.commcheck.extract.outline.Siblings;
import org.commcheck.extract.people.OwnerWords;
import org.commcheck.extract.reading.ReadUnit;
import org.commcheck.extract.structure.Label;
import org.commcheck.extract.structure.SectionKinds;
import org.commcheck.text.CharSigns;
import org.jspecify.annotations.Nullable;

/**
 * Lines that say who owns an item, or by when it is due, and nothing else: {@code Owner: Bo}, 截止时间：3月6日. They stand below the item, behind it in
 * the same list, or under the heading that is the item.
 */
final class ItemFields {

    private static final Set<Part> NO_FIELDS = Set.of(Part.TASK, Part.TOPIC, Part.DUTY, Part.STAGE, Part.ROLE);

    /** A longer value says more than a field does. */
    private static final int LONGEST_VALUE = 40;

    private static final String STOPS = "，。；;!！?？";
    private static final long COLONS = CharSigns.of(":：");

    private static final Pattern GOES_ON = Pattern.compile("\\p{L}{3,}\\. \\p{Lu}\\p{Ll}+ \\p{Ll}");

    private final ItemContext context;
    private final ItemReader reader;
    private final ItemParts parts;
    private final Map<Integer, List<Field>> fields = new HashMap<>();
    private final Map<Integer, List<Field>> byItem = new HashMap<>();
    private final Map<Integer, List<Field>> byHeading = new HashMap<>();
    private final Map<Integer, Block> blocks = new HashMap<>();

    /** What stands right under a heading: how many owners and deadlines in fields, and whether there is anything that has no label. */
    private static final class Block {
        private int owners;
        private int dues;
        private boolean mixed;

        void count(Field field) {
            owners += field.part() == Part.OWNER ? 1 : 0;
            dues += field.part() == Part.DUE ? 1 : 0;
        }

        boolean isOne() {
            return !mixed && owners <= 1 && dues <= 1 && owners + dues > 0;
        }
    }

    /** One line: what it says, and where its value stands in its unit. */
    private record Field(Part part, ReadUnit unit, int start, int end) {

        String value() {
            return unit.words().substring(start, end);
        }
    }

    ItemFields(ItemContext context, ItemReader reader, ItemParts parts) {
        this.context = context;
        this.reader = reader;
        this.parts = parts;
        for (ReadUnit unit : context.units()) {
            if (!unit.unit().isCell() && unit.mayHold(COLONS)) {
                List<Field> lines = lines(unit);
                if (!lines.isEmpty()) {
                    fields.put(unit.unit().index(), lines);
                }
            }
        }
        if (!fields.isEmpty()) {
            countBlocks();
            place();
        }
    }

    /** The fields that a unit consists of; none if a line of it is anything else. */
    private List<Field> lines(ReadUnit unit) {
        List<Field> found = new ArrayList<>();
        String words = unit.words();
        int from = 0;
        while (from < words.length()) {
            int feed = words.indexOf('\n', from);
            int to = feed < 0 ? words.length() : feed;
            Optional<Field> field = line(unit, from, to);
            if (field.isEmpty()) {
                return List.of();
            }
            found.add(field.get());
            from = to + 1;
        }
        return found;
    }

    private Optional<Field> line(ReadUnit unit, int from, int to) {
        return Label.at(unit.words(), from, to)
                .filter(label -> isValue(label.value(unit.words())))
                .flatMap(label -> parts.named(label.key())
                        .filter(part -> !NO_FIELDS.contains(part))
                        .map(part -> new Field(part, unit, label.valueStart(), label.valueEnd())));
    }

    /** {@code Owner: Kim. Update the log.} says more than its label. */
    private static boolean isValue(String value) {
        if (GOES_ON.matcher(value).find()) {
            return false;
        }
        for (int i = 0; i < value.length(); i++) {
            if (STOPS.indexOf(value.charAt(i)) >= 0) {
                return false;
            }
        }
        return value.length() <= LONGEST_VALUE;
    }

    private void countBlocks() {
        for (int index : fields.keySet()) {
            blocks.computeIfAbsent(context.unit(index).unit().heading(), heading -> new Block());
        }
        for (ReadUnit unit : context.units()) {
            Block block = unit.unit().parent() < 0 ? blocks.get(unit.unit().heading()) : null;
            if (block != null) {
                block.mixed |= unit.unit().isCell() || (unit.unit().isItem() && !isLabelled(unit));
                fields.getOrDefault(unit.unit().index(), List.of()).forEach(block::count);
            }
        }
    }

    private static boolean isLabelled(ReadUnit unit) {
        return Label.at(unit.words(), 0, unit.words().length()).isPresent();
    }

    /** Gives the fields to what they are of: the item before them in their list, the item around them, else their heading. */
    private void place() {
        Map<Siblings, Integer> items = new HashMap<>();
        for (ReadUnit unit : context.units()) {
            List<Field> lines = fields.get(unit.unit().index());
            if (lines != null) {
                place(unit, items.get(Siblings.of(unit.unit()))).addAll(lines);
            } else if (unit.unit().isItem()) {
                items.put(Siblings.of(unit.unit()), unit.unit().index());
            }
        }
    }

    private List<Field> place(ReadUnit unit, @Nullable Integer item) {
        int parent = unit.unit().parent();
        int heading = unit.unit().heading();
        boolean topic = heading >= 0 && context.entry().kind(heading).equals(SectionKinds.OTHER);
        if (parent < 0 && (item == null || (topic && isBlock(heading)))) {
            return byHeading.computeIfAbsent(heading, key -> new ArrayList<>());
        }
        return byItem.computeIfAbsent(item == null ? parent : item, key -> new ArrayList<>());
    }

    /** Whether a unit is nothing but such lines. */
    boolean isField(ReadUnit unit) {
        return fields.containsKey(unit.unit().index());
    }

    /** Whether fields belong to the unit. */
    boolean has(ReadUnit unit) {
        return byItem.containsKey(unit.unit().index());
    }

    /** Where the task begins behind a key of its own: {@code Description: send the letter}. */
    int taskStart(ReadUnit unit) {
        return Label.at(unit.words(), 0, unit.words().length())
                .filter(label -> has(unit)
                        && label.hasValue()
                        && parts.named(label.key()).filter(Part.TASK::equals).isPresent())
                .map(Label::valueStart)
                .orElse(0);
    }

    /** Whether what stands under a heading is one block of labelled lines with an owner or a deadline among them. */
    boolean isBlock(int heading) {
        Block block = blocks.get(heading);
        return block != null && block.isOne();
    }

    /** The item with what its fields say of it where it does not say so itself. */
    Draft complete(Draft draft) {
        return complete(draft, byItem.getOrDefault(draft.unit().unit().index(), List.of()));
    }

    /** The same for an item that is a heading. */
    Draft complete(Draft draft, Heading heading) {
        return complete(draft, byHeading.getOrDefault(heading.index(), List.of()));
    }

    private Draft complete(Draft draft, List<Field> own) {
        Draft settled = draft;
        for (Field field : own) {
            settled = with(settled, field);
        }
        return settled;
    }

    private Draft with(Draft draft, Field field) {
        return switch (field.part()) {
            case OWNER -> draft.with(owners(draft, field), draft.deadlines());
            case DUE -> draft.with(draft.owners(), deadlines(draft, field));
            case STATUS ->
                reader.states()
                        .of(field.value())
                        .filter(State.CLOSED::equals)
                        .map(draft::with)
                        .orElse(draft);
            case FINISHED -> isDated(field) ? draft.with(State.CLOSED) : draft;
            default -> draft;
        };
    }

    private static boolean isDated(Field field) {
        return field.unit().times().stream()
                .anyMatch(time -> time.start() >= field.start() && time.end() <= field.end());
    }

    private List<Placed<OwnerWords>> owners(Draft draft, Field field) {
        boolean named = draft.owners().stream().anyMatch(owner -> owner.words().named());
        List<OwnerWords> owners = reader.owners().ofField(field.value(), context.roster());
        return named || owners.isEmpty() ? draft.owners() : ItemReader.placed(field.unit(), field.start(), owners);
    }

    private List<Placed<DueWords>> deadlines(Draft draft, Field field) {
        boolean bound =
                draft.deadlines().stream().anyMatch(due -> due.words().kind().concrete());
        return bound
                ? draft.deadlines()
                : reader.dues()
                        .read(field.unit(), field.start(), field.end())
                        .map(List::of)
                        .orElse(draft.deadlines());
    }
}
