package org.commcheck.extract.commitment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commcheck.extract.ActionItem.Form;
import org.commcheck.extract.Sentence.Mood;
import org.commcheck.extract.commitment.Draft.Placed;
import org.commcheck.extract.language.ChineseActs;
import org.commcheck.extract.outline.Grid;
import org.commcheck.extract.people.NameShapes;
import org.commcheck.extract.people.OwnerWords;
import org.commcheck.extract.reading.ReadUnit;
import org.commcheck.extract.structure.HeadingWords;
import org.commcheck.extract.structure.Label;
import org.commcheck.extract.structure.SectionKinds;
import org.commcheck.extract.vocabulary.NoneWords;
import org.jspecify.annotations.Nullable;

/**
 * Finds the action items that are lines within a cell: minutes kept as a table of topics hold 结论： and 遗留问题： in one cell, and below each its lines,
 * numbered or not. A last line without a number says whose all of them are, and until when.
 */
final class CellLists {

    private static final String LEFTOVERS = "open-issues";
    private static final String ATTENDEES = "attendees";
    private static final String COLONS = ":：";
    private static final String CLAUSE_ENDS = "，,。；;";
    private static final int LONGEST_LABEL = 16;

    /** What a header says first. */
    private static final Pattern FIRST = Pattern.compile("[^:：/(（,，]+");

    /** What the line of a cell begins with that goes on with what its member will do. */
    private static final Pattern AHEAD = Pattern.compile(
            "\\s*(?:(?:下面|接下来|接下來|下一步|下周|下週|下星期)(?:的?(?:工作|任务|任務|计划|計劃|安排)(?:包括|主要|是)|要(?!求)|需要|准备|準備|计划|計劃|继续|繼續|做)"
                    + "|(?:接下来|接下來|下一步|下周|下週|下星期)(?:的?(?:工作|任务|任務|计划|計劃|安排))?[:：]"
                    + "|(?i:next(?: up| steps?| week)?|to do(?: next)?)\\s*:)\\s*(?=\\S)");

    private final ItemContext context;
    private final ItemReader reader;
    private final ChineseActs chinese;
    private final Purposes purposes;
    private final NoneWords none;

    CellLists(ItemContext context, ItemReader reader, ChineseActs chinese, Purposes purposes, NoneWords none) {
        this.context = context;
        this.reader = reader;
        this.chinese = chinese;
        this.purposes = purposes;
        this.none = none;
    }

    /**
     * The items in cells of several lines, and in those of columns for what is to be done, in order.
     *
     * @param taken whether a cell belongs to a row that is an item as a whole
     */
    List<Draft> find(Predicate<Integer> taken) {
        Set<Integer> actions = new HashSet<>();
        Map<Integer, ReadUnit> members = new HashMap<>();
        for (Grid grid : context.grids()) {
            boolean read = grid.rows().stream().flatMap(List::stream).anyMatch(taken);
            if (!grid.rows().isEmpty() && !read && !isHead(grid)) {
                gather(grid, actions);
                gatherMembers(grid, members);
            }
        }
        List<Draft> found = new ArrayList<>();
        for (ReadUnit unit : context.units()) {
            boolean action = actions.contains(unit.unit().index());
            ReadUnit member = members.get(unit.unit().index());
            if (unit.unit().isCell()
                    && (action || member != null || unit.words().indexOf('\n') >= 0)) {
                new Cell(unit, action, member).read(found);
            }
        }
        return found;
    }

    /** Whether a table of two columns is the head of the paper, its first row included: 主题 | 本周任务分工 over 参会人员 | 王晓芳. */
    private boolean isHead(Grid grid) {
        List<List<Integer>> rows = grid.rows();
        return rows.stream().allMatch(row -> row.size() == 2)
                && rows.stream()
                        .skip(1)
                        .anyMatch(row -> ATTENDEES.equals(
                                purposes.ofWords(context.unit(row.get(0)).words())));
    }

    /** The cells below headers such as {@code Actions: who}, {@code Next steps}. */
    private void gather(Grid grid, Set<Integer> actions) {
        List<Integer> header = grid.rows().get(0);
        for (int column = 0; column < header.size(); column++) {
            String words = context.unit(header.get(column)).words();
            Matcher first = FIRST.matcher(words);
            if (first.lookingAt() && purposes.isActions(purposes.ofWords(first.group()))) {
                int at = column;
                grid.rows().stream().skip(1).filter(row -> at < row.size()).forEach(row -> actions.add(row.get(at)));
            }
        }
    }

    /** The cells of rows that begin with nothing but somebody's name, with that name: what everybody tells in turn. */
    private void gatherMembers(Grid grid, Map<Integer, ReadUnit> members) {
        for (List<Integer> row : grid.rows().subList(1, grid.rows().size())) {
            ReadUnit first = context.unit(row.get(0));
            if (row.size() > 1 && areMembers(first.words())) {
                row.subList(1, row.size()).stream()
                        .filter(cell -> isAhead(context.unit(cell).words()))
                        .forEach(cell -> members.put(cell, first));
            }
        }
    }

    /** A topic in capitals looks like a name: whoever is written in Latin letters has to be known. */
    private boolean areMembers(String words) {
        return reader.owners()
                .onlyNames(words, context.roster())
                .filter(names -> names.stream()
                        .map(OwnerWords::name)
                        .allMatch(name -> NameShapes.isHan(name.charAt(0))
                                || context.roster().knows(name)))
                .isPresent();
    }

    private static boolean isAhead(String words) {
        return words.lines().anyMatch(line -> AHEAD.matcher(line).lookingAt());
    }

    /** One cell, line by line. */
    private final class Cell {

        private final ReadUnit unit;
        private final String words;

        /** What the nearest label above is for. */
        private String purpose = SectionKinds.OTHER;

        /** The numbered items below that label for which no line behind them has spoken yet. */
        private final List<Draft> numbered = new ArrayList<>();

        /** Whether the column is for what is to be done: then a line is an item if it says who does it. */
        private final boolean action;

        /** Who tells in this cell what they will do; null if nobody does. */
        private final @Nullable ReadUnit member;

        Cell(ReadUnit unit, boolean action, @Nullable ReadUnit member) {
            this.unit = unit;
            this.action = action;
            this.member = member;
            this.words = unit.words();
        }

        void read(List<Draft> found) {
            int from = 0;
            while (from < words.length()) {
                int feed = words.indexOf('\n', from);
                int to = feed < 0 ? words.length() : feed;
                line(from, to, found);
                from = to + 1;
            }
            found.addAll(numbered);
        }

        private void line(int from, int to, List<Draft> found) {
            if (member != null && AHEAD.matcher(words).region(from, to).lookingAt()) {
                Draft draft = reader.read(unit, from, to, Form.LISTED, context.roster(), false);
                List<OwnerWords> names = reader.owners().ofField(member.words(), context.roster());
                found.add(draft.with(ItemReader.placed(member, 0, names), draft.deadlines()));
                return;
            }
            int start = from + HeadingWords.start(words.substring(from, to));
            Optional<Label> label = label(start, to);
            String kind = label.map(Label::key).map(purposes::ofWords).orElse(SectionKinds.OTHER);
            if (!kind.equals(SectionKinds.OTHER)) {
                found.addAll(numbered);
                numbered.clear();
                purpose = kind;
                label.filter(Label::hasValue)
                        .ifPresent(value -> item(value.valueStart(), value.valueEnd(), false, found));
            } else if (label.isEmpty() || label.get().hasValue()) {
                item(start, to, start > from, found);
            }
        }

        /** The label that a line begins with, or that its last words are: 同意继续推进。遗留问题： */
        private Optional<Label> label(int from, int to) {
            Optional<Label> first = Label.at(words, from, to);
            int end = to;
            while (end > from && Character.isWhitespace(words.charAt(end - 1))) {
                end--;
            }
            boolean opens = end > from && COLONS.indexOf(words.charAt(end - 1)) >= 0;
            int last = opens ? Math.max(from, end - LONGEST_LABEL) : from;
            for (int at = last; opens && at < end; at++) {
                last = CLAUSE_ENDS.indexOf(words.charAt(at)) >= 0 ? at + 1 : last;
            }
            return opens && first.filter(label -> !label.hasValue()).isEmpty() ? Label.at(words, last, end) : first;
        }

        private void item(int from, int to, boolean counted, List<Draft> found) {
            if (!isItem(from, to)) {
                return;
            }
            Draft draft = reader.read(unit, from, to, Form.LISTED, context.roster(), true);
            if (counted) {
                numbered.add(draft);
                return;
            }
            for (Draft item : numbered) {
                found.add(shared(item, draft));
            }
            numbered.clear();
            found.add(draft);
        }

        /** What is left over is a task if it names an act or somebody; else it is a question. */
        private boolean isItem(int from, int to) {
            String line = words.substring(from, to);
            boolean handed = action
                    && reader.owners().read(line, context.roster(), true).stream()
                            .anyMatch(owner -> owner.named() && owner.end() < line.length());
            boolean says = line.codePoints().anyMatch(Character::isLetterOrDigit) && !none.matches(line);
            boolean task = purpose.equals(LEFTOVERS)
                    && (unit.has(Mood.COMMITMENT, from, to)
                            || chinese.inAnyClause(line)
                            || !reader.owners()
                                    .read(line, context.roster(), true)
                                    .isEmpty());
            return says && (task || handed || purposes.isActions(purpose));
        }
    }

    private static Draft shared(Draft item, Draft last) {
        List<Placed<OwnerWords>> owners = item.owners().isEmpty() ? last.owners() : item.owners();
        List<Placed<DueWords>> deadlines = item.deadlines().isEmpty() ? last.deadlines() : item.deadlines();
        return item.with(owners, deadlines);
    }
}
