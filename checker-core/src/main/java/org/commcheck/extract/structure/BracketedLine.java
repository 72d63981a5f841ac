package org.commcheck.extract.structure;

import org.commcheck.extract.outline.Heading;
import org.commcheck.extract.outline.Unit;
import org.commcheck.model.InlineMark;

/** Square brackets around all that stands in a line right below a heading, as templates have them: {@code [Briefly state your aims]}. */
public final class BracketedLine {

    private static final String OPENING = "[【";
    private static final String CLOSING = "]】";

    /** One word in brackets is a mark, as in {@code [TOC]}. */
    private static final int SHORTEST = 8;

    private BracketedLine() {}

    /** Whether such a line is all of a unit. */
    static boolean is(Entry entry, Unit unit) {
        return end(entry, unit) == unit.words().length();
    }

    /** Where such a line ends with which a unit begins, 0 if none does. */
    public static int end(Entry entry, Unit unit) {
        String words = unit.words();
        if (unit.kind() != Unit.Kind.PARAGRAPH || unit.heading() < 0 || !opens(words)) {
            return 0;
        }
        Heading heading = entry.outline().headings().get(unit.heading());
        int feed = words.indexOf('\n');
        int end = feed < 0 ? words.length() : feed;
        return heading.firstUnit() == unit.index()
                        && isBracketed(words.substring(0, end))
                        && !unit.text().isMarked(InlineMark.Kind.LINK, 0, end)
                ? end
                : 0;
    }

    private static boolean opens(String words) {
        return !words.isEmpty() && OPENING.indexOf(words.charAt(0)) >= 0;
    }

    /** Whether words stand in brackets of which the last closes the first. */
    public static boolean isBracketed(String words) {
        String line = words.strip();
        return line.length() >= SHORTEST
                && opens(line)
                && line.indexOf(CLOSING.charAt(OPENING.indexOf(line.charAt(0)))) == line.length() - 1;
    }

    /** The words within the brackets of such a line. */
    public static String content(String line) {
        String words = line.strip();
        return words.substring(1, words.length() - 1).strip();
    }
}
