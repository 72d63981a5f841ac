package org.commcheck.extract.matters;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commcheck.extract.outline.Grid;
import org.commcheck.extract.reading.ReadUnit;
import org.commcheck.extract.vocabulary.BareWords;
import org.commcheck.extract.vocabulary.Phrases;
import org.commcheck.extract.vocabulary.Tables;
import org.commcheck.extract.vocabulary.TermFolding;

/** Finds the rows of tables that are for one kind of matter, from a table of columns: {@code role}, {@code phrase}, {@code match}. Immutable. */
final class Rows {

    /** The role of a column that holds the matter itself. */
    static final String SUBJECT = "subject";

    /** The role of a column that holds it where the section says what it is for. */
    private static final String GENERIC = "item";

    private final Phrases columns;

    Rows(Tables tables, String name) {
        columns = new Phrases(tables.rows(name), "role", TermFolding.of(tables));
    }

    /**
     * A row.
     *
     * @param head the words over the matter's column
     * @param subject the cell that holds the matter
     * @param cells the cells by their columns' roles; those of unknown columns are left out
     * @param all the row's cells
     */
    record Row(String head, ReadUnit subject, Map<String, ReadUnit> cells, List<ReadUnit> all) {

        /** The words of a cell; empty if the table has no such column. */
        Optional<String> words(String role) {
            return Optional.ofNullable(cells.get(role)).map(ReadUnit::words);
        }
    }

    /**
     * The rows of an entry's tables that have a subject, in order.
     *
     * @param kinds which kinds of section tell that a table is for the matter even if no column says so
     */
    List<Row> of(Matters matters, Set<String> kinds) {
        List<Row> rows = new ArrayList<>();
        for (Grid grid : matters.context().grids()) {
            if (grid.rows().size() > 1) {
                Map<String, Integer> roles = roles(matters, grid.rows().get(0));
                boolean listed = kinds.contains(matters.context().purpose(grid.heading()));
                Integer subject = roles.getOrDefault(SUBJECT, listed ? roles.get(GENERIC) : null);
                if (subject != null) {
                    for (List<Integer> cells :
                            grid.rows().subList(1, grid.rows().size())) {
                        row(matters, grid.rows().get(0), cells, roles, subject).ifPresent(rows::add);
                    }
                }
            }
        }
        return rows;
    }

    /** Whether a column called so has this role; what may stand over a column may also stand over a section or before a line. */
    boolean names(String role, String words) {
        return columns.of(BareWords.of(words).toLowerCase(Locale.ROOT))
                .filter(role::equals)
                .isPresent();
    }

    private Map<String, Integer> roles(Matters matters, List<Integer> header) {
        Map<String, Integer> roles = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            int column = i;
            String words = BareWords.of(matters.context().unit(header.get(i)).words())
                    .toLowerCase(Locale.ROOT)
                    .replace('\n', ' ');
            columns.of(words).ifPresent(role -> roles.putIfAbsent(role, column));
        }
        return roles;
    }

    private static Optional<Row> row(
            Matters matters, List<Integer> header, List<Integer> cells, Map<String, Integer> roles, int subject) {
        if (subject >= cells.size()) {
            return Optional.empty();
        }
        ReadUnit unit = matters.context().unit(cells.get(subject));
        boolean words = BareWords.of(unit.words()).codePoints().anyMatch(Character::isLetter);
        Map<String, ReadUnit> byRole = new HashMap<>();
        roles.forEach((role, column) -> {
            if (column < cells.size()) {
                byRole.put(role, matters.context().unit(cells.get(column)));
            }
        });
        List<ReadUnit> all =
                cells.stream().distinct().map(matters.context()::unit).toList();
        String head = matters.context().unit(header.get(subject)).words();
        return words ? Optional.of(new Row(head, unit, byRole, all)) : Optional.empty();
    }
}
