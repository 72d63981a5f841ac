package org.commcheck.extract.commitment;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commcheck.extract.commitment.Draft.Placed;
import org.commcheck.extract.outline.Unit;
import org.commcheck.extract.people.NameShapes;
import org.commcheck.extract.people.OwnerWords;
import org.commcheck.extract.reading.ReadUnit;

/**
 * Lines that hold nothing but known names or handles: what stands below one, up to the next one or the end of the section, is theirs. {@code @ana},
 * and then a list of what she plans.
 */
final class NameLines {

    private static final int LONGEST = 80;

    private static final Pattern CALL =
            Pattern.compile("\\s*(.{1,60}?)\\s+(?:to|will|shall|should|must|needs? to)\\s*[:：]?\\s*");

    /** {@code Ana Lima}, 李小明. */
    private static final Pattern FULL = Pattern.compile("\\p{Lu}\\S+(?: \\p{Lu}\\S+)+|\\p{IsHan}{3}");

    private final ItemContext context;
    private final ItemReader reader;
    private final NavigableMap<Integer, List<Placed<OwnerWords>>> lines = new TreeMap<>();

    NameLines(ItemContext context, ItemReader reader) {
        this.context = context;
        this.reader = reader;
        for (ReadUnit unit : context.units()) {
            if (unit.unit().kind() == Unit.Kind.PARAGRAPH && unit.words().length() <= LONGEST) {
                reader.owners()
                        .onlyKnownNames(unit.words(), context.roster())
                        .ifPresent(names -> lines.put(unit.unit().index(), ItemReader.placed(unit, 0, names)));
            }
        }
    }

    /** The names in {@code Ana and Bo to:}, {@code Ana will:}, whose acts stand below; empty if the words are nothing of the kind. */
    List<Placed<OwnerWords>> call(ReadUnit unit) {
        if (unit.words().length() > LONGEST || context.children(unit).isEmpty()) {
            return List.of();
        }
        Matcher call = CALL.matcher(unit.words());
        if (!call.matches()) {
            return List.of();
        }
        return reader.owners()
                .onlyNames(call.group(1), context.roster())
                .map(names -> ItemReader.placed(unit, call.start(1), names))
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

    /** The names that call for what a unit says: those of the line around it. */
    List<Placed<OwnerWords>> ofCall(Unit unit) {
        return unit.parent() >= 0 && context.has(unit.parent()) ? call(context.unit(unit.parent())) : List.of();
    }

    /** The names of the nearest line above a unit in its section or a section around it; empty if there is none. */
    List<Placed<OwnerWords>> above(Unit unit) {
        var line = lines.lowerEntry(unit.index());
        if (line == null) {
            return List.of();
        }
        int heading = context.unit(line.getKey()).unit().heading();
        boolean here = heading >= 0 && context.entry().outline().within(unit.heading(), heading);
        return here ? line.getValue() : List.of();
    }
}
