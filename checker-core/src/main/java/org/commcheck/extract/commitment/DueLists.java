package org.commcheck.extract.commitment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.commcheck.extract.commitment.Draft.Placed;
import org.commcheck.extract.commitment.ItemParts.Part;
import org.commcheck.extract.language.ActReader;
import org.commcheck.extract.language.ChineseActs;
import org.commcheck.extract.outline.Siblings;
import org.commcheck.extract.outline.Unit;
import org.commcheck.extract.reading.ReadUnit;
import org.commcheck.extract.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * Lists whose first or last entry, or the line below them, is a deadline and nothing else, 任务截止时间：3月6日: what else they list is to be done by then. Of several
 * such entries each belongs to the entry before it, see {@link ItemFields}, and where the entries say no acts it is the date of what they tell.
 */
final class DueLists {

    private static final Pattern NAMES_LIMIT = Pattern.compile("(?i).*(?:ddl|deadline|due|截止|截至).*");
    private static final Pattern MARKS = Pattern.compile("[\\s:：为是=]+$");

    private final ItemContext context;
    private final ItemReader reader;
    private final ItemParts parts;
    private final ActReader acts;
    private final ChineseActs chinese;
    private final Map<Siblings, Placed<DueWords>> lists = new HashMap<>();

    /** The lines below lists that date them, by index. */
    private final Set<Integer> dating = new HashSet<>();

    DueLists(ItemContext context, ItemReader reader, ItemParts parts, ActReader acts, ChineseActs chinese) {
        this.context = context;
        this.reader = reader;
        this.parts = parts;
        this.acts = acts;
        this.chinese = chinese;
        Map<Siblings, List<ReadUnit>> items = new HashMap<>();
        Set<Siblings> above = new LinkedHashSet<>();
        for (ReadUnit unit : context.units()) {
            Unit place = unit.unit();
            if (place.isItem()) {
                items.computeIfAbsent(Siblings.of(place), list -> new ArrayList<>())
                        .add(unit);
                above.add(Siblings.of(place));
            } else {
                if (place.kind() == Unit.Kind.PARAGRAPH) {
                    above.forEach(list -> below(unit, list, items.getOrDefault(list, List.of())));
                }
                above.clear();
            }
        }
        items.forEach(this::read);
    }

    /** 以上任务3月10日前完成, 截止时间：3月10日: a line right below a list that dates all of it. */
    private void below(ReadUnit unit, Siblings list, List<ReadUnit> items) {
        boolean dates = isLimit(unit)
                || (unit.times().size() == 1
                        && chinese.remarks().refersBack(unit.words())
                        && !isSigned(unit.words(), unit.times().get(0)));
        boolean here =
                !items.isEmpty() && items.get(0).unit().heading() == unit.unit().heading();
        if (dates && here && areActs(items)) {
            put(list, unit);
            dating.add(unit.unit().index());
        }
    }

    /** 以上，请知悉。⏎高翔⏎2026-11-20: a day in a line of its own at the end says when the paper was signed. */
    private static boolean isSigned(String words, TimeSpan time) {
        return time.start() > 0
                && words.charAt(time.start() - 1) == '\n'
                && words.substring(time.end()).isBlank();
    }

    /** Whether a unit is a line that dates the list above it, and so nothing to do itself. */
    boolean isDating(Unit unit) {
        return dating.contains(unit.index());
    }

    private void put(Siblings list, ReadUnit limit) {
        TimeSpan time = limit.times().get(0);
        DueReader.ofPlan(limit.words(), limit.times())
                .ifPresent(due -> lists.put(list, new Placed<>(due, limit.range(time.start(), time.end()))));
    }

    private void read(Siblings place, List<ReadUnit> items) {
        ReadUnit limit = limit(items);
        if (limit != null && areActs(items)) {
            put(place, limit);
        }
    }

    /** The first or last entry, if it is a deadline, and no other is. */
    private @Nullable ReadUnit limit(List<ReadUnit> items) {
        int last = items.size() - 1;
        int edge = isLimit(items.get(0)) ? 0 : isLimit(items.get(last)) ? last : -1;
        for (int i = 0; edge >= 0 && i <= last; i++) {
            if (i != edge && isLimit(items.get(i))) {
                return null;
            }
        }
        return edge < 0 ? null : items.get(edge);
    }

    /** Whether at least every second entry beside the deadline says an act. */
    private boolean areActs(List<ReadUnit> items) {
        long acting = items.stream()
                .filter(unit -> chinese.inAnyClause(unit.words())
                        || acts.read(unit.words()).isPresent()
                        || isSomebodys(unit))
                .count();
        return acting > 0 && acting * 2 >= items.size() - 1;
    }

    /** 王芳整理合同: the entry begins with who does it. */
    private boolean isSomebodys(ReadUnit unit) {
        return reader.owners().read(unit.words(), context.roster(), true).stream()
                .anyMatch(owner -> owner.named() && owner.start() <= 1);
    }

    private boolean isLimit(ReadUnit unit) {
        if (unit.times().size() != 1 || !unit.times().get(0).kind().concrete()) {
            return false;
        }
        TimeSpan time = unit.times().get(0);
        String label = MARKS.matcher(unit.words().substring(0, time.start())).replaceAll("");
        return isEnd(unit.words(), time.end())
                && NAMES_LIMIT.matcher(label).matches()
                && parts.named(label).filter(Part.DUE::equals).isPresent();
    }

    private static boolean isEnd(String words, int from) {
        return words.substring(from).codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /** The deadline of the list that an item stands in; empty if no entry of it is one, and for the entry itself. */
    Optional<Placed<DueWords>> of(ReadUnit unit) {
        return !lists.isEmpty() && unit.unit().isItem() && !isLimit(unit)
                ? Optional.ofNullable(lists.get(Siblings.of(unit.unit())))
                : Optional.empty();
    }
}
