package org.commcheck.extract.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commcheck.extract.ActionItem.Form;
import org.commcheck.extract.commitment.Draft.Placed;
import org.commcheck.extract.commitment.ItemParts.Part;
import org.commcheck.extract.outline.Grid;
import org.commcheck.extract.people.OwnerWords;
import org.commcheck.extract.reading.ReadUnit;

/**
 * Reads the tables by which minutes are kept: {@code Item | Discussion | Action}. The last column says whose the sentence before is, or what
 * somebody is to do; most of its cells are empty.
 */
final class ActionColumns {

    /** The header of a column for actions. */
    private static final Pattern ACTION = Pattern.compile("(?i)\\bactions?\\b|行动|行動|待办|待辦");

    /** The header of the first column of a table by which minutes are kept. */
    private static final Pattern TOPIC = Pattern.compile(
            "\\W*(?i:(?:agenda )?(?:items?|topics?|subjects?)(?: no\\.?)?|no\\.?|#|agenda|序号|编号|議題|议题|主题|議程|议程|事项)?\\W*");

    /** The topic, what was said of it, and the actions. */
    private static final int LEAST_COLUMNS = 3;

    private final ItemContext context;
    private final ItemReader reader;
    private final OwnerNotes notes;
    private final ItemParts parts;

    ActionColumns(ItemContext context, ItemReader reader, OwnerNotes notes, ItemParts parts) {
        this.context = context;
        this.reader = reader;
        this.notes = notes;
        this.parts = parts;
    }

    /**
     * The column of a table of topics whose header says that it is for actions, or for those who act: {@code Item | Discussion | Action}. A
     * table whose actions have an owner of their own is a list of tasks.
     */
    Optional<Integer> column(List<Integer> header, Map<Part, Integer> roles) {
        if (header.size() < LEAST_COLUMNS
                || !TOPIC.matcher(context.unit(header.get(0)).words()).matches()) {
            return Optional.empty();
        }
        for (int at = header.size() - 1; at > 1; at--) {
            String words = context.unit(header.get(at)).words();
            Optional<Part> part = parts.named(words);
            boolean owned = part.equals(Optional.of(Part.OWNER));
            boolean acts = part.equals(Optional.of(Part.TASK)) && !roles.containsKey(Part.OWNER);
            if ((owned || acts) && ACTION.matcher(words).find()) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    /**
     * The items of a table whose column for actions is known.
     *
     * @param due the column for deadlines; -1 if there is none
     */
    List<Draft> find(Grid grid, int headers, int column, int due) {
        List<Draft> found = new ArrayList<>();
        for (List<Integer> row : grid.rows().subList(headers, grid.rows().size())) {
            if (column < row.size() && !row.get(column).equals(row.get(0))) {
                ReadUnit cell = context.unit(row.get(column));
                int from = 0;
                while (from < cell.words().length()) {
                    int feed = cell.words().indexOf('\n', from);
                    int to = feed < 0 ? cell.words().length() : feed;
                    line(row, column, cell, from, to)
                            .map(draft -> dated(draft, row, due))
                            .ifPresent(found::add);
                    from = to + 1;
                }
            }
        }
        return found;
    }

    private Draft dated(Draft draft, List<Integer> row, int due) {
        return due < 0 || due >= row.size()
                ? draft
                : reader.dues()
                        .ofField(context.unit(row.get(due)))
                        .map(day -> draft.with(draft.owners(), List.of(day)))
                        .orElse(draft);
    }

    private Optional<Draft> line(List<Integer> row, int column, ReadUnit cell, int from, int to) {
        if (cell.words().substring(from, to).isBlank()) {
            return Optional.empty();
        }
        Optional<OwnerNotes.Note> note = notes.note(cell, from, to);
        if (note.isPresent()) {
            return discussed(row, column).map(task -> OwnerNotes.with(task, note.get()));
        }
        Draft draft = reader.read(cell, from, to, Form.TABLE_ROW, context.roster(), true);
        return draft.owners().stream().map(Placed::words).anyMatch(OwnerWords::named)
                ? Optional.of(draft)
                : Optional.empty();
    }

    /** The last sentence of the nearest cell to the left that holds words. */
    private Optional<Draft> discussed(List<Integer> row, int column) {
        for (int at = column - 1; at >= 0; at--) {
            ReadUnit cell = context.unit(row.get(at));
            Optional<Draft> last = notes.last(cell, cell.words().length());
            if (last.isPresent()) {
                return last;
            }
        }
        return Optional.empty();
    }
}
