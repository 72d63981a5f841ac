package org.commcheck.extract.commitment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commcheck.extract.commitment.Draft.Placed;
import org.commcheck.extract.outline.Unit;
import org.commcheck.extract.people.NameShapes;
import org.commcheck.extract.people.OwnerWords;
import org.commcheck.extract.reading.ReadUnit;
import org.jspecify.annotations.Nullable;

/**
 * Lines that hold nothing but known names or handles: what stands below one, up to the next one or the end of the section, is theirs. {@code @ana},
 * and then a list of what she plans.
 */
final class NameLines {

    private static final int LONGEST = 80;

    /** {@code Ana Lima}, 李小明. */
    private static final Pattern FULL = Pattern.compile("\\p{Lu}\\S+(?: \\p{Lu}\\S+)+|\\p{IsHan}{3}");

    /** {@code [Bo]}, {@code Storage [Ana, Bo]}: over a list, what it is about, and in brackets whose it is. */
    private static final Pattern BRACKETED =
            Pattern.compile("\\s*(?:[^\\[\\]\\n:：.。]{1,40}\\s*)?\\[([^\\[\\]]{2,40})\\]\\s*[:：]?\\s*");

    private static final int FEWEST = 2;

    private final ItemContext context;
    private final ItemReader reader;
    private final NameShapes shapes;
    private final NavigableMap<Integer, List<Placed<OwnerWords>>> lines = new TreeMap<>();

    /** By entry of an outermost list the names in the paragraph right before the list, if that calls for it. */
    private final Map<Integer, List<Placed<OwnerWords>>> called = new HashMap<>();

    /** By paragraph before a list, and below 0 by heading over one, the names that it calls. */
    private final Map<Integer, List<Placed<OwnerWords>>> announced = new HashMap<>();

    NameLines(ItemContext context, ItemReader reader, NameShapes shapes) {
        this.context = context;
        this.reader = reader;
        this.shapes = shapes;
        @Nullable ReadUnit line = null;
        for (ReadUnit unit : context.units()) {
            if (unit.unit().kind() == Unit.Kind.PARAGRAPH && unit.words().length() <= LONGEST) {
                reader.owners()
                        .onlyKnownNames(unit.words(), context.roster())
                        .ifPresent(names -> lines.put(unit.unit().index(), ItemReader.placed(unit, 0, names)));
            }
            if (!unit.unit().isItem()) {
                line = unit;
            } else if (unit.unit().parent() < 0) {
                behind(line, unit.unit());
            }
        }
        bracketed();
    }

    /** Several lines over lists that end with names in brackets, one of which is surely somebody's; a line without any ends what the last one says. */
    private void bracketed() {
        NavigableMap<Integer, List<Placed<OwnerWords>>> found = new TreeMap<>();
        boolean open = false;
        for (ReadUnit unit : context.units()) {
            if (unit.unit().kind() == Unit.Kind.PARAGRAPH && unit.unit().parent() < 0) {
                List<Placed<OwnerWords>> names = isOverList(unit) ? inBrackets(unit) : List.of();
                if (open || !names.isEmpty()) {
                    found.put(unit.unit().index(), names);
                }
                open = !names.isEmpty();
            }
        }
        long named = found.values().stream().filter(names -> !names.isEmpty()).count();
        boolean sure = found.values().stream()
                .flatMap(List::stream)
                .map(owner -> owner.words().name())
                .anyMatch(name -> context.knows(name) || shapes.isEvidentlyPerson(name));
        if (named >= FEWEST && sure) {
            found.forEach(lines::putIfAbsent);
        }
    }

    private boolean isOverList(ReadUnit unit) {
        int next = unit.unit().index() + 1;
        return context.has(next)
                && context.unit(next).unit().isItem()
                && context.unit(next).unit().heading() == unit.unit().heading();
    }

    private List<Placed<OwnerWords>> inBrackets(ReadUnit unit) {
        if (unit.words().indexOf('[') < 0) {
            return List.of();
        }
        Matcher bracketed = BRACKETED.matcher(unit.words());
        return bracketed.matches()
                ? reader.owners()
                        .onlyNames(bracketed.group(1), context.roster())
                        .map(names -> ItemReader.placed(unit, bracketed.start(1), names))
                        .orElse(List.of())
                : List.of();
    }

    /** Notes whom the paragraph before a list, or the label over it, calls for an entry of it. */
    private void behind(@Nullable ReadUnit line, Unit entry) {
        boolean paragraph = line != null
                && line.unit().kind() == Unit.Kind.PARAGRAPH
                && line.unit().heading() == entry.heading();
        Optional<ReadUnit> before = paragraph ? Optional.ofNullable(line) : heading(entry);
        int at = paragraph && line != null ? line.unit().index() : -1 - entry.heading();
        before.map(found -> announced.computeIfAbsent(at, key -> ofLine(found, true)))
                .filter(names -> !names.isEmpty())
                .ifPresent(names -> called.put(entry.index(), names));
    }

    private Optional<ReadUnit> heading(Unit entry) {
        boolean own = entry.heading() >= context.entry().firstHeading();
        return own ? Optional.of(context.heading(entry.heading())) : Optional.empty();
    }

    /** Whether a paragraph only calls somebody for the list behind it. */
    boolean calls(Unit line) {
        return !announced.getOrDefault(line.index(), List.of()).isEmpty();
    }

    /** The names in {@code Ana and Bo to:}, {@code Ana will:}, whose acts stand below; empty if the words are nothing of the kind. */
    List<Placed<OwnerWords>> call(ReadUnit unit) {
        return context.children(unit).isEmpty() ? List.of() : ofLine(unit, false);
    }

    /** @param behind whether what it calls for stands behind the line and not under it, which only a colon says */
    private List<Placed<OwnerWords>> ofLine(ReadUnit unit, boolean behind) {
        if (unit.words().length() > LONGEST) {
            return List.of();
        }
        Optional<CallWords.Call> call = reader.calls().read(unit.words()).filter(found -> found.colon() || !behind);
        return call.flatMap(found -> reader.owners()
                        .onlyNames(found.names(), context.roster())
                        .map(names -> ItemReader.placed(unit, found.start(), names)))
                .orElse(List.of());
    }

    /** Whether a unit holds nothing but names that cannot be mistaken: known ones, full ones. */
    boolean isName(ReadUnit unit) {
        return unit.words().length() <= LONGEST
                && reader.owners().onlyNames(unit.words(), context.roster()).stream()
                        .flatMap(List::stream)
                        .anyMatch(name -> isSure(name.name()));
    }

    private boolean isSure(String name) {
        return NameShapes.isHandle(name)
                || context.roster().knows(name)
                || FULL.matcher(name).matches();
    }

    /** The names that call for what a unit says: those of the line around it, or right before its list. */
    List<Placed<OwnerWords>> ofCall(Unit unit) {
        List<Placed<OwnerWords>> before = called.getOrDefault(unit.index(), List.of());
        if (!before.isEmpty()) {
            return before;
        }
        return unit.parent() >= 0 && context.has(unit.parent()) ? call(context.unit(unit.parent())) : List.of();
    }

    /** The names of the nearest line above a unit in its section or a section around it; empty if there is none. */
    List<Placed<OwnerWords>> above(Unit unit) {
        var line = lines.lowerEntry(unit.index());
        if (line == null) {
            return List.of();
        }
        int heading = context.unit(line.getKey()).unit().heading();
        boolean here = heading == unit.heading()
                || (heading >= 0 && context.entry().outline().within(unit.heading(), heading));
        return here ? line.getValue() : List.of();
    }
}
