package org.commcheck.extract.structure;

import java.util.ArrayList;
import java.util.List;
import org.commcheck.extract.outline.Unit;

/** Lists under a line of their own that is no heading and has no colon, yet says what they are: {@code Attendees}, and the names. */
public final class NamedLists {

    private static final int LONGEST_LINE = 24;

    private NamedLists() {}

    /** The lines that are short and have a list right below them. */
    public static List<Unit> lines(Entry entry) {
        List<Unit> lines = new ArrayList<>();
        for (Unit unit : entry.units()) {
            String words = unit.words().strip();
            boolean line = unit.kind() == Unit.Kind.PARAGRAPH
                    && unit.parent() < 0
                    && !words.isEmpty()
                    && words.length() <= LONGEST_LINE
                    && words.chars().noneMatch(c -> c == ':' || c == '：' || c == '\n')
                    && Character.isLetterOrDigit(words.charAt(words.length() - 1));
            if (line && !items(entry, unit).isEmpty()) {
                lines.add(unit);
            }
        }
        return lines;
    }

    /** The entries of the list right below a line, in order. */
    public static List<Unit> items(Entry entry, Unit line) {
        List<Unit> items = new ArrayList<>();
        List<Unit> units = entry.outline().units();
        for (int at = line.index() + 1;
                at < entry.endUnit() && units.get(at).isItem() && units.get(at).heading() == line.heading();
                at++) {
            items.add(units.get(at));
        }
        return items;
    }
}
