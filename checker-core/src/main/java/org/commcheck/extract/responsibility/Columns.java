package org.commcheck.extract.responsibility;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the columns of a table are for.
 *
 * @param duties the columns whose cells give duties, left to right
 * @param task the column that names the tasks; -1 if there is none
 */
record Columns(List<Integer> duties, int task) {

    Columns {
        duties = List.copyOf(duties);
    }

    /** With the task column that fits the duty columns best. */
    static Columns of(Grid grid, List<Integer> duties, ResponsibilityWords words) {
        List<Integer> labels = labels(grid, duties);
        IntPredicate isTask = column -> words.isHead(grid.headOf(column).text(), "task");
        IntPredicate isAside = column -> words.isHead(grid.headOf(column).text(), "aside");
        IntPredicate isTelling = column -> isTelling(grid, column);
        int fallback = labels.isEmpty() ? -1 : labels.get(labels.size() - 1);
        return new Columns(
                duties,
                Stream.of(isTask.and(isTelling), isTask, isTelling.and(isAside.negate()))
                        .flatMap(wanted -> labels.stream().filter(wanted::test).limit(1))
                        .findFirst()
                        .orElse(fallback));
    }

    /** The columns left of the first duty; if there are none, all that hold no duties. */
    private static List<Integer> labels(Grid grid, List<Integer> duties) {
        if (duties.get(0) > 0) {
            return IntStream.range(0, duties.get(0)).boxed().toList();
        }
        return IntStream.range(0, grid.width())
                .filter(column -> !duties.contains(column))
                .boxed()
                .toList();
    }

    /** Whether the column has words of its own in two rows of three: numbers, and a phase that spans its tasks, have not. */
    private static boolean isTelling(Grid grid, int column) {
        Set<String> seen = new HashSet<>();
        int rows = 0;
        for (int row = grid.head(); row < grid.height(); row++) {
            Slot slot = grid.at(row, column);
            if (isWord(slot.text()) && !slot.down()) {
                seen.add(slot.text());
            }
            rows++;
        }
        return seen.size() * 3 >= rows * 2 && rows > 0;
    }

    /** Numbers and ids such as {@code 3}, {@code 1.2}, {@code FR-01} are no words; two letters in a row without a digit are. */
    private static boolean isWord(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Folding.isHan(c)) {
                return true;
            }
            letters += Character.isLetter(c) ? 1 : 0;
        }
        return letters > 1 && (text.indexOf(' ') > 0 || text.chars().noneMatch(Character::isDigit));
    }
}
