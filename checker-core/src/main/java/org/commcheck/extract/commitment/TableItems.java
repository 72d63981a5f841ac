package org.commcheck.extract.commitment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.commcheck.extract.ActionItem.Form;
import org.commcheck.extract.commitment.Draft.Placed;
import org.commcheck.extract.commitment.Draft.State;
import org.commcheck.extract.outline.Grid;
import org.commcheck.extract.people.OwnerWords;
import org.commcheck.extract.reading.ReadUnit;
import org.commcheck.extract.structure.SectionKinds;
import org.commcheck.extract.vocabulary.BareWords;
import org.commcheck.extract.vocabulary.Phrases;
import org.commcheck.extract.vocabulary.TableRow;
import org.commcheck.extract.vocabulary.Tables;
import org.commcheck.extract.vocabulary.TermFolding;
import org.jspecify.annotations.Nullable;

/** Finds the action items that are rows of tables, by the columns of the table {@code item-columns}. Immutable. */
final class TableItems {

    /** What a column of an action table holds. */
    private enum Column {
        TASK,
        OWNER,
        DUE,
        STATUS,
        PRIORITY,
        NUMBER
    }

    /** Sections whose tables list what is to be done. */
    private static final Set<String> LISTS = Set.of("action-items", "next-steps", "corrective-actions", "open-issues");

    private static final Pattern NOTHING = Pattern.compile("[-—–/\\\\]+|(?i)n/?a|none|无|無|" + SectionKinds.OTHER);

    private final ItemReader reader;
    private final Phrases columns;

    TableItems(Tables tables, ItemReader reader) {
        this.reader = reader;
        List<TableRow> rows = tables.rows("item-columns");
        columns = new Phrases(rows, "role", TermFolding.of(tables));
    }

    List<Draft> find(ItemContext context) {
        List<Draft> found = new ArrayList<>();
        for (Grid grid : context.grids()) {
            if (!grid.rows().isEmpty()) {
                find(context, grid, found);
            }
        }
        return found;
    }

    private void find(ItemContext context, Grid grid, List<Draft> found) {
        int headers = Math.max(1, grid.headerRows());
        Map<Column, Integer> roles =
                withNames(context, grid, headers, roles(context, grid.rows().get(headers - 1)));
        String kind = context.purpose(grid.heading());
        boolean listed = LISTS.contains(kind);
        if (listed || context.isMinutes()) {
            withTask(grid.rows().get(headers - 1).size(), roles);
        }
        boolean planned = roles.containsKey(Column.OWNER) && roles.containsKey(Column.DUE);
        boolean tracked =
                roles.containsKey(Column.OWNER) && (listed || context.isMinutes() || roles.containsKey(Column.STATUS));
        if (!roles.containsKey(Column.TASK)
                || !(planned || tracked || (listed && roles.size() > 1))
                || kind.equals("progress")
                || kind.equals("agenda")) {
            return;
        }
        @Nullable ReadUnit lastOwner = null;
        for (List<Integer> row : grid.rows().subList(headers, grid.rows().size())) {
            ReadUnit owner = cell(context, row, roles.get(Column.OWNER));
            boolean carried = owner != null
                    && owner.words().isBlank()
                    && Integer.valueOf(0).equals(roles.get(Column.OWNER));
            ReadUnit effective = carried ? lastOwner : owner;
            lastOwner = effective;
            row(context, row, roles, effective).ifPresent(found::add);
        }
    }

    private Map<Column, Integer> roles(ItemContext context, List<Integer> header) {
        Map<Column, Integer> roles = new EnumMap<>(Column.class);
        for (int i = 0; i < header.size(); i++) {
            int at = i;
            String words = BareWords.of(context.unit(header.get(i)).words()).toLowerCase(Locale.ROOT);
            columns.whole(words)
                    .map(role -> Column.valueOf(role.toUpperCase(Locale.ROOT)))
                    .ifPresent(column -> roles.putIfAbsent(column, at));
        }
        return roles;
    }

    /** A first column without a header in which nothing but names stand is whose the tasks are. */
    private Map<Column, Integer> withNames(ItemContext context, Grid grid, int headers, Map<Column, Integer> roles) {
        boolean open = !roles.containsKey(Column.OWNER)
                && context.unit(grid.rows().get(headers - 1).get(0)).words().isBlank();
        if (open
                && grid.rows().size() > headers
                && grid.rows().subList(headers, grid.rows().size()).stream()
                        .allMatch(row -> isName(context, row.get(0)))) {
            roles.put(Column.OWNER, 0);
        }
        return roles;
    }

    /** Beside a column of owners and one of days the first that the tables do not know holds what is to be done: {@code Module}, 内容框架. */
    private static void withTask(int columns, Map<Column, Integer> roles) {
        if (roles.containsKey(Column.OWNER) && roles.containsKey(Column.DUE)) {
            IntStream.range(0, columns)
                    .filter(column -> !roles.containsValue(column))
                    .findFirst()
                    .ifPresent(column -> roles.putIfAbsent(Column.TASK, column));
        }
    }

    private boolean isName(ItemContext context, int cell) {
        return reader.owners()
                .onlyNames(context.unit(cell).words(), context.roster())
                .isPresent();
    }

    private static @Nullable ReadUnit cell(ItemContext context, List<Integer> row, @Nullable Integer column) {
        return column == null || column >= row.size() ? null : context.unit(row.get(column));
    }

    private Optional<Draft> row(
            ItemContext context, List<Integer> row, Map<Column, Integer> roles, @Nullable ReadUnit owner) {
        ReadUnit task = cell(context, row, roles.get(Column.TASK));
        if (task == null || task.words().isBlank() || isNothing(task.words())) {
            return Optional.empty();
        }
        Draft own = reader.read(task, 0, task.words().length(), Form.TABLE_ROW, context.roster(), false);
        List<Placed<OwnerWords>> owners = owner == null
                ? own.owners()
                : ItemReader.placed(owner, 0, reader.owners().ofField(owner.words(), context.roster()));
        ReadUnit due = cell(context, row, roles.get(Column.DUE));
        List<Placed<DueWords>> deadlines = due == null
                ? own.deadlines()
                : reader.dues().ofField(due).map(List::of).orElse(own.deadlines());
        ReadUnit status = cell(context, row, roles.get(Column.STATUS));
        ReadUnit priority = cell(context, row, roles.get(Column.PRIORITY));
        State state = status == null
                ? own.state()
                : reader.states().of(status.words()).orElse(own.state());
        return Optional.of(new Draft(
                task,
                own.start(),
                own.end(),
                Form.TABLE_ROW,
                state,
                owners,
                deadlines,
                priority == null ? "" : reader.priority(priority.words()).orElse("")));
    }

    private static boolean isNothing(String words) {
        return NOTHING.matcher(words.strip()).matches();
    }
}
