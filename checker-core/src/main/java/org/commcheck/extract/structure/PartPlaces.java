package org.commcheck.extract.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.commcheck.extract.outline.Grid;
import org.commcheck.extract.outline.Heading;
import org.commcheck.extract.outline.Unit;
import org.commcheck.model.InlineMark;

/**
 * Where an entry may name parts. Each place is looked up once, for every part is looked for in all of them.
 *
 * @param sections the headings, in order
 * @param lines the labels of lines that name a part, in order
 * @param cells the cells that name a part and stand where tables name things: in the first row, or first in theirs
 */
record PartPlaces(List<Section> sections, List<Line> lines, List<Cell> cells) {

    /** A label, and the words of a cell that name something, are no longer. */
    static final int LONGEST_NAME = 40;

    private static final String DASHES = "-–—";

    /** @param parts what the heading names, its kind apart */
    record Section(Heading heading, String kind, Set<String> parts) {

        boolean names(String part) {
            return kind.equals(part) || parts.contains(part);
        }
    }

    /**
     * A line {@code Label: value}.
     *
     * @param end behind the line in the unit
     * @param label what stands before the value
     */
    record Line(Unit unit, int start, int end, Label label, Set<String> parts) {

        String key() {
            return label.key();
        }

        boolean names(String part) {
            return parts.contains(part);
        }
    }

    /** @param filled whether there is more in its row or column */
    record Cell(Unit unit, boolean filled, Set<String> parts) {

        boolean names(String part) {
            return parts.contains(part);
        }
    }

    /** @param names the parts that words name */
    static PartPlaces of(Entry entry, Function<String, Set<String>> names) {
        return new PartPlaces(sections(entry, names), lines(entry, names), cells(entry, names));
    }

    private static List<Section> sections(Entry entry, Function<String, Set<String>> names) {
        List<Section> sections = new ArrayList<>();
        for (Heading heading : entry.sections()) {
            sections.add(new Section(heading, entry.kind(heading.index()), names.apply(heading.words())));
        }
        return sections;
    }

    private static List<Line> lines(Entry entry, Function<String, Set<String>> names) {
        List<Line> lines = new ArrayList<>();
        for (Unit unit : entry.units()) {
            if (!unit.isCell() && unit.mayHold(Label.COLONS)) {
                lines(unit, names, lines);
            }
            dashed(unit).ifPresent(label -> add(unit, 0, unit.words().length(), label, names, lines));
        }
        return lines;
    }

    /** Each line of the unit, for label lines come in blocks, and each sentence of a line: 适用：全部仓库。负责人：值班主管. */
    private static void lines(Unit unit, Function<String, Set<String>> names, List<Line> lines) {
        String words = unit.words();
        int start = 0;
        while (start < words.length()) {
            int end = end(words, start);
            int from = start;
            Label.at(words, start, end).ifPresent(label -> add(unit, from, end, label, names, lines));
            start = end + 1;
        }
    }

    private static void add(
            Unit unit, int start, int end, Label label, Function<String, Set<String>> names, List<Line> lines) {
        Set<String> parts = names.apply(label.key());
        if (!parts.isEmpty()) {
            lines.add(new Line(unit, start, end, label, parts));
        }
    }

    /** {@code **Uptime** – at least 99 %}: bold words before a dash label what stands behind it. */
    private static Optional<Label> dashed(Unit unit) {
        String words = unit.words();
        for (InlineMark mark :
                unit.isCell() ? List.<InlineMark>of() : unit.text().marks()) {
            if (mark.start() == 0 && mark.kind() == InlineMark.Kind.STRONG && mark.end() <= LONGEST_NAME) {
                int dash = behindBlanks(words, mark.end());
                int value = behindBlanks(words, dash + 1);
                return dash > mark.end() && value < words.length() && DASHES.indexOf(words.charAt(dash)) >= 0
                        ? Optional.of(new Label(words.substring(0, mark.end()).strip(), value, words.length()))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static int behindBlanks(String words, int from) {
        int at = Math.min(from, words.length());
        while (at < words.length() && Character.isWhitespace(words.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The end of the line or sentence that begins at {@code start}. */
    private static int end(String words, int start) {
        int end = start;
        while (end < words.length() && !isEnd(words, end)) {
            end++;
        }
        return end;
    }

    private static boolean isEnd(String words, int at) {
        char c = words.charAt(at);
        return c == '\n'
                || c == '。'
                || c == '；'
                || (c == '.' && at + 1 < words.length() && words.charAt(at + 1) == ' ');
    }

    private static List<Cell> cells(Entry entry, Function<String, Set<String>> names) {
        List<Cell> cells = new ArrayList<>();
        for (Grid grid : entry.grids()) {
            if (!grid.rows().isEmpty()) {
                for (int cell : grid.rows().get(0)) {
                    add(entry, cell, grid.rows().size() > 1, names, cells);
                }
                for (List<Integer> row : grid.rows()) {
                    if (!row.isEmpty()) {
                        add(entry, row.get(0), row.size() > 1, names, cells);
                    }
                }
            }
        }
        return cells;
    }

    private static void add(
            Entry entry, int cell, boolean filled, Function<String, Set<String>> names, List<Cell> cells) {
        Unit unit = cell < 0 ? null : entry.outline().units().get(cell);
        Set<String> parts = unit == null || unit.words().length() > LONGEST_NAME ? Set.of() : names.apply(unit.words());
        if (unit != null && !parts.isEmpty()) {
            cells.add(new Cell(unit, filled, parts));
        }
    }
}
