package org.commcheck.extract.commitment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.commcheck.extract.ActionItem.Form;
import org.commcheck.extract.commitment.Draft.Placed;
import org.commcheck.extract.commitment.Draft.State;
import org.commcheck.extract.commitment.ItemParts.Part;
import org.commcheck.extract.outline.Grid;
import org.commcheck.extract.people.NameShapes;
import org.commcheck.extract.people.OwnerWords;
import org.commcheck.extract.reading.ReadUnit;
import org.commcheck.extract.structure.SectionKinds;
import org.commcheck.extract.vocabulary.Tables;
import org.jspecify.annotations.Nullable;

/** Finds the action items that are rows of tables, by the columns of the table {@code item-columns}. Immutable. */
final class TableItems {

    /** What the last plan held is old, unless a column says what became of it. */
    private static final String PREVIOUS = "previous-actions";

    /** Sections whose tables list what is to be done. */
    private static final Set<String> LISTS = Set.of("action-items", "next-steps", "corrective-actions", "open-issues");

    /** Sections whose tables tell what was done, what is to be talked about, or how a table is filled in. */
    private static final Set<String> TOLD = Set.of("progress", "agenda", "example");

    private static final String COMMUNICATION_PLAN = "communication-plan";

    /** Who answers for a risk may have nothing to do: a register of them lists tasks only where it says by when. */
    private static final String RISKS = "risks";

    private static final Pattern NOTHING = Pattern.compile("[-—–/\\\\]+|(?i)n/?a|none|无|無|" + SectionKinds.OTHER);

    /** The address or the number of a ticket, which says where a task is told of. */
    private static final Pattern REFERENCE = Pattern.compile("https?://\\S+|#?\\d+");

    /** 约 30%, {@code approx. 12 h}: a share or a sum, and at most a unit. */
    private static final Pattern FIGURES = Pattern.compile(
            "\\s*(?:[~≈±<>约約]|(?i:about|approx\\.?|ca\\.)\\s)?\\s*\\d[\\d.,]*\\s*(?:[%％‰€$£¥]|小时|小時|人?天|人日|(?i:h|hrs?|hours?|days?|points?))?\\s*");

    private static final Pattern NUMBER = Pattern.compile("\\s*(\\d{1,3}(?:\\.\\d{1,3}){0,4})(?!\\d)");

    private final ItemReader reader;
    private final ItemParts parts;
    private final NameShapes shapes;
    private final RowDues dues;
    private final RowStates rowStates;

    /** @param tables see {@link RowStates} */
    TableItems(Tables tables, ItemParts parts, ItemReader reader, NameShapes shapes) {
        this.reader = reader;
        this.parts = parts;
        this.shapes = shapes;
        this.dues = new RowDues(reader);
        this.rowStates = new RowStates(tables, reader.states());
    }

    /** @param handsOut whether the paper by its title hands out work, as in 项目分工表: then its tables do, where they have a column of owners */
    List<Draft> find(ItemContext context, boolean handsOut) {
        List<Draft> found = new ArrayList<>();
        for (Grid grid : context.grids()) {
            if (!grid.rows().isEmpty()) {
                find(context, grid, handsOut, found);
            }
        }
        return found;
    }

    private void find(ItemContext context, Grid grid, boolean handsOut, List<Draft> found) {
        int headers = headers(context, grid);
        List<Integer> header = grid.rows().get(headers - 1);
        Map<Part, Integer> roles = withNames(context, grid, headers, roles(context, grid, headers));
        String kind = context.purpose(grid.heading());
        if (context.isMinutes() && !TOLD.contains(kind) && !kind.equals(PREVIOUS)) {
            ActionColumns columns = new ActionColumns(context, reader, new OwnerNotes(context, reader, shapes), parts);
            Optional<Integer> actions = columns.column(header, roles);
            if (actions.isPresent()) {
                found.addAll(columns.find(grid, headers, actions.get(), roles.getOrDefault(Part.DUE, -1)));
                return;
            }
        }
        boolean listed = LISTS.contains(kind) || (handsOut && kind.equals(SectionKinds.OTHER));
        boolean dated = context.isMinutes() && roles.containsKey(Part.DUE);
        boolean answered = roles.containsKey(Part.OWNER) && (listed || roles.containsKey(Part.DUE));
        if (answered && roles.containsKey(Part.STAGE)) {
            roles.putIfAbsent(Part.TASK, roles.get(Part.STAGE));
        }
        if (roles.containsKey(Part.OWNER) && (listed || dated)) {
            withTask(context, grid, headers, roles);
        }
        boolean handedOut = listed && context.isMinutes();
        if (roles.containsKey(Part.DUTY) && (roles.containsKey(Part.DUE) || handedOut)) {
            roles.putIfAbsent(Part.TASK, roles.get(Part.DUTY));
        }
        if (listed && !roles.containsKey(Part.TASK) && !holdsPriorities(context, grid, headers, roles)) {
            roles.put(Part.TASK, roles.remove(Part.PRIORITY));
        }
        boolean planned = roles.containsKey(Part.OWNER) && roles.containsKey(Part.DUE);
        boolean followed = roles.containsKey(Part.STATUS) || roles.containsKey(Part.FINISHED);
        boolean tracked = roles.containsKey(Part.OWNER) && (listed || context.isMinutes() || followed);
        boolean informs = roles.containsKey(Part.CHANNEL) || context.type().equals(COMMUNICATION_PLAN);
        if (!roles.containsKey(Part.TASK)
                || (informs && !listed && !followed)
                || !(planned || tracked || (listed && roles.size() > 1))
                || TOLD.contains(kind)
                || (kind.equals(RISKS) && !planned)
                || (kind.equals("summary") && !roles.containsKey(Part.DUE))) {
            return;
        }
        @Nullable ReadUnit lastOwner = null;
        List<List<Integer>> rows = grid.rows().subList(headers, grid.rows().size());
        for (int i = 0; i < rows.size(); i++) {
            List<Integer> row = rows.get(i);
            if (isGroup(context, row, i + 1 < rows.size() ? rows.get(i + 1) : List.of(), roles)) {
                continue;
            }
            ReadUnit owner = cell(context, row, roles.get(Part.OWNER));
            boolean carried = owner != null
                    && owner.words().isBlank()
                    && Integer.valueOf(0).equals(roles.get(Part.OWNER));
            ReadUnit effective = carried ? lastOwner : owner;
            lastOwner = effective;
            row(context, row, roles, effective)
                    .map(draft -> !followed && (kind.equals(PREVIOUS) || rowStates.isRemarkedDone(context, header, row))
                            ? draft.with(State.CLOSED)
                            : draft)
                    .ifPresent(found::add);
        }
    }

    /** How many rows head the columns: under a blank one the next does, if its cells name what such columns hold. */
    private int headers(ItemContext context, Grid grid) {
        int headers = Math.max(1, grid.headerRows());
        boolean blank = headers < grid.rows().size()
                && grid.rows().get(headers - 1).stream()
                        .allMatch(cell -> context.unit(cell).words().isBlank());
        Map<Part, Integer> roles = blank ? roles(context, grid, headers + 1) : Map.of();
        return roles.containsKey(Part.TASK) && roles.size() > 1 ? headers + 1 : headers;
    }

    /** Whether a column for priorities has one in any row; else its header stands over the tasks by mistake. True where there is no such column. */
    private boolean holdsPriorities(ItemContext context, Grid grid, int headers, Map<Part, Integer> roles) {
        Integer column = roles.get(Part.PRIORITY);
        return column == null
                || grid.rows().stream()
                        .skip(headers)
                        .map(row -> cell(context, row, column))
                        .anyMatch(cell -> cell != null
                                && (cell.words().strip().indexOf(' ') < 0
                                        || reader.priority(cell.words()).isPresent()));
    }

    /** Whether a row only heads the rows below it: 2 开发阶段, for which nobody answers, over 2.1 and 2.2. */
    private static boolean isGroup(
            ItemContext context, List<Integer> row, List<Integer> next, Map<Part, Integer> roles) {
        int column = roles.getOrDefault(Part.NUMBER, 0);
        String number = number(cell(context, row, column));
        return !number.isEmpty()
                && number(cell(context, next, column)).startsWith(number + ".")
                && isBlank(cell(context, row, roles.get(Part.OWNER)))
                && isBlank(cell(context, row, roles.get(Part.DUE)));
    }

    /** The number that a cell begins with: 2.1 in {@code 2.1. Build}. */
    private static String number(@Nullable ReadUnit cell) {
        Matcher number = NUMBER.matcher(cell == null ? "" : cell.words());
        return number.lookingAt() ? number.group(1) : "";
    }

    private static boolean isBlank(@Nullable ReadUnit cell) {
        return cell == null || cell.words().isBlank() || isNothing(cell.words());
    }

    /** What the columns hold; one for tasks that says nothing but numbers counts them. */
    private Map<Part, Integer> roles(ItemContext context, Grid grid, int headers) {
        List<Integer> header = grid.rows().get(headers - 1);
        Map<Part, Integer> roles = new EnumMap<>(Part.class);
        for (int i = 0; i < header.size(); i++) {
            int at = i;
            parts.ofHeader(context.unit(header.get(i)).words())
                    .filter(part -> (part != Part.TASK && part != Part.TOPIC) || says(context, grid, headers, at))
                    .ifPresent(part -> roles.putIfAbsent(part, at));
        }
        if (roles.containsKey(Part.TOPIC)) {
            roles.putIfAbsent(Part.TASK, roles.remove(Part.TOPIC));
        }
        return roles;
    }

    private static boolean says(ItemContext context, Grid grid, int headers, int column) {
        List<List<Integer>> rows = grid.rows().subList(headers, grid.rows().size());
        return rows.isEmpty() || !rows.stream().allMatch(row -> isBlank(cell(context, row, column)));
    }

    /** A first column without a header in which nothing but names stand is whose the tasks are. */
    private Map<Part, Integer> withNames(ItemContext context, Grid grid, int headers, Map<Part, Integer> roles) {
        boolean open = !roles.containsKey(Part.OWNER)
                && context.unit(grid.rows().get(headers - 1).get(0)).words().isBlank();
        if (open
                && grid.rows().size() > headers
                && grid.rows().subList(headers, grid.rows().size()).stream()
                        .allMatch(row -> isName(context, row.get(0)))) {
            roles.put(Part.OWNER, 0);
        }
        return roles;
    }

    /**
     * Beside a column of owners the first that the tables do not know holds what is to be done: {@code Module}, 内容框架. A column of nothing but
     * figures, {@code 30%}, says how much.
     */
    private void withTask(ItemContext context, Grid grid, int headers, Map<Part, Integer> roles) {
        List<Integer> header = grid.rows().get(headers - 1);
        IntStream.range(0, header.size())
                .filter(column -> !roles.containsValue(column))
                .filter(column -> parts.ofHeader(
                                context.unit(header.get(column)).words())
                        .filter(Part.ROLE::equals)
                        .isEmpty())
                .filter(column -> !holdsFigures(context, grid, headers, column))
                .findFirst()
                .ifPresent(column -> roles.putIfAbsent(Part.TASK, column));
    }

    private static boolean holdsFigures(ItemContext context, Grid grid, int headers, int column) {
        List<ReadUnit> cells = grid.rows().stream()
                .skip(headers)
                .map(row -> cell(context, row, column))
                .filter(cell -> !isBlank(cell))
                .toList();
        return !cells.isEmpty()
                && cells.stream().allMatch(cell -> FIGURES.matcher(cell.words()).matches());
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
            ItemContext context, List<Integer> row, Map<Part, Integer> roles, @Nullable ReadUnit owner) {
        ReadUnit task = cell(context, row, roles.get(Part.TASK));
        if (task == null || task.words().isBlank() || isNothing(task.words())) {
            return Optional.empty();
        }
        Draft own = reader.read(task, 0, task.words().length(), Form.TABLE_ROW, context.roster(), false);
        List<Placed<OwnerWords>> owners = owner == null
                ? own.owners()
                : ItemReader.placed(owner, 0, reader.owners().ofField(owner.words(), context.roster()));
        List<Placed<DueWords>> deadlines = dues.of(
                        cell(context, row, roles.get(Part.DUE)), cell(context, row, roles.get(Part.STATUS)), own)
                .map(List::of)
                .orElse(own.deadlines());
        ReadUnit priority = cell(context, row, roles.get(Part.PRIORITY));
        return Optional.of(new Draft(
                task,
                own.start(),
                own.end(),
                Form.TABLE_ROW,
                rowStates
                        .of(cell(context, row, roles.get(Part.STATUS)), cell(context, row, roles.get(Part.FINISHED)))
                        .orElse(own.state()),
                owners,
                deadlines,
                priority == null ? "" : reader.priority(priority.words()).orElse("")));
    }

    static boolean isNothing(String words) {
        String bare = words.strip();
        return NOTHING.matcher(bare).matches() || REFERENCE.matcher(bare).matches();
    }
}
