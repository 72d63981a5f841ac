package org.commcheck.extract.matters;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import org.commcheck.extract.ActionItem;
import org.commcheck.extract.ActionPriority;
import org.commcheck.extract.outline.Heading;
import org.commcheck.extract.reading.ReadUnit;
import org.commcheck.extract.vocabulary.BareWords;
import org.commcheck.extract.vocabulary.TableRow;
import org.commcheck.extract.vocabulary.Tables;
import org.commcheck.text.GuardedPattern;
import org.commcheck.text.TextRange;

/** Reads how urgent an open action item is: from its table's column, its own words, or the heading above it. Immutable. */
final class PriorityReader {

    /** {@code [P1]}, {@code (high)}, 【高】, {@code priority: low}, 优先级：中, or a bare {@code P2}. */
    static final GuardedPattern MARK = GuardedPattern.of(
            "[(（【pP优優",
            "[\\[(（【]\\s*([\\p{L}\\d][\\p{L}\\d -]{0,16})\\s*[\\])）】]|(?i:priority|prio|优先级|優先級|优先度)\\s*[:：=为是]?\\s*(\\p{IsHan}{1,2}|[A-Za-z]\\w{0,9})|(?<![\\w-])(P[0-4])(?![\\w-])");

    private final Map<String, Boolean> ranks = new HashMap<>();

    /**
     * @param tables holds {@code priorities}, whose column {@code rank} marks the upper ones {@code high}
     */
    PriorityReader(Tables tables) {
        for (TableRow row : tables.rows("priorities")) {
            ranks.putIfAbsent(row.get("phrase"), row.get("rank").equals("high"));
        }
    }

    private record Rank(TextRange range, String words) {}

    /** The facts of an entry's open items, in order. */
    List<ActionPriority> read(Matters matters) {
        List<ActionPriority> priorities = new ArrayList<>();
        Map<Integer, Optional<Rank>> byUnit = new HashMap<>();
        for (ActionItem item : matters.known(ActionItem.class)) {
            Optional<Rank> rank = item.open() ? of(matters, item, byUnit) : Optional.empty();
            rank.ifPresent(found -> priorities.add(new ActionPriority(
                    found.range(), found.words(), item.id(), priorities.size(), isHigh(found.words()))));
        }
        return priorities;
    }

    /** @param byUnit what the units read so far say, for many items may stand in one */
    private Optional<Rank> of(Matters matters, ActionItem item, Map<Integer, Optional<Rank>> byUnit) {
        Optional<ReadUnit> unit = matters.unitAt(item.range());
        if (!item.priority().isEmpty()) {
            return Optional.of(unit.map(cell -> ofRow(matters, cell, item.priority()))
                    .orElse(new Rank(item.range(), item.priority())));
        }
        return unit.flatMap(read -> byUnit.computeIfAbsent(read.unit().index(), index -> ofWords(read)))
                .or(() -> unit.flatMap(read -> ofHeadings(matters, read.unit().heading())));
    }

    private static Rank ofRow(Matters matters, ReadUnit unit, String priority) {
        TextRange range = unit.unit().text().range();
        for (ReadUnit cell : matters.row(unit)) {
            range = BareWords.of(cell.words()).equals(priority)
                    ? cell.unit().text().range()
                    : range;
        }
        return new Rank(range, priority);
    }

    private Optional<Rank> ofWords(ReadUnit unit) {
        String text = unit.words();
        Matcher mark = MARK.matcher(text);
        for (int at = 0; MARK.find(mark, text, at); at = mark.end()) {
            Optional<Rank> rank = rank(unit, mark);
            if (rank.isPresent()) {
                return rank;
            }
        }
        return Optional.empty();
    }

    private Optional<Rank> rank(ReadUnit unit, Matcher mark) {
        for (int group = 1; group <= 3; group++) {
            String words = mark.group(group);
            if (words != null && isRank(words)) {
                return Optional.of(new Rank(unit.range(mark.start(group), mark.end(group)), words));
            }
        }
        return Optional.empty();
    }

    private Optional<Rank> ofHeadings(Matters matters, int heading) {
        for (int at = heading; at >= matters.entry().firstHeading() && at >= 0; ) {
            Heading above = matters.entry().outline().headings().get(at);
            String words = BareWords.of(above.words());
            if (isRank(words)) {
                return Optional.of(new Rank(above.text().range(), words));
            }
            at = above.parent();
        }
        return Optional.empty();
    }

    private boolean isRank(String words) {
        return ranks.containsKey(words.strip().toLowerCase(Locale.ROOT));
    }

    private boolean isHigh(String words) {
        return ranks.getOrDefault(words.strip().toLowerCase(Locale.ROOT), false);
    }
}
