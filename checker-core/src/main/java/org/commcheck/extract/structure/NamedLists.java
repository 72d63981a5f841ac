package org.commcheck.extract.structure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commcheck.extract.outline.Unit;

/**
 * Lists under a line of their own that is no heading, yet says what they are: {@code Attendees}, and the names; {@code In attendance were:}, a
 * sentence that announces them.
 */
public final class NamedLists {

    private static final int LONGEST_LINE = 24;
    private static final int LONGEST_SENTENCE = 48;

    private NamedLists() {}

    /** The lines that are short, or end in a colon, and have a list right below them. */
    public static List<Unit> lines(Entry entry) {
        List<Unit> lines = new ArrayList<>();
        for (Unit unit : entry.units()) {
            boolean line = unit.kind() == Unit.Kind.PARAGRAPH
                    && unit.parent() < 0
                    && isTitle(unit.words().strip())
                    && !items(entry, unit).isEmpty();
            if (line) {
                lines.add(unit);
            }
        }
        return lines;
    }

    /** The first lines of paragraphs that are as short as titles, and have their text in the same paragraph: 问题⏎测试环境磁盘满了. */
    static Map<Unit, String> firstLines(Entry entry) {
        Map<Unit, String> lines = new LinkedHashMap<>();
        for (Unit unit : entry.units()) {
            int feed = unit.words().indexOf('\n');
            String line = feed < 0 ? "" : unit.words().substring(0, feed).strip();
            if (unit.kind() == Unit.Kind.PARAGRAPH && unit.parent() < 0 && isTitle(line)) {
                lines.put(unit, line);
            }
        }
        return lines;
    }

    private static boolean isTitle(String words) {
        if (words.isEmpty() || words.length() > LONGEST_SENTENCE) {
            return false;
        }
        int last = words.length() - 1;
        boolean announces = words.charAt(last) == ':';
        return (announces || words.length() <= LONGEST_LINE)
                && !holds(words, ':', last)
                && !holds(words, '：', last)
                && !holds(words, '\n', last)
                && (announces || Character.isLetterOrDigit(words.charAt(last)));
    }

    private static boolean holds(String words, char sign, int before) {
        int at = words.indexOf(sign);
        return at >= 0 && at < before;
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
