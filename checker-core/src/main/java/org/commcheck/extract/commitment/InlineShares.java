package org.commcheck.extract.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commcheck.extract.ActionItem.Form;
import org.commcheck.extract.Sentence.Mood;
import org.commcheck.extract.people.OwnerWords;
import org.commcheck.extract.reading.ReadSentence;
import org.commcheck.extract.reading.ReadUnit;
import org.commcheck.text.CharSigns;

/**
 * Finds the lines of Chinese minutes that say who does which part one behind the other: 测试文档分工：王小雨-功能测试，李立群-性能测试. They are as many
 * items as parts. Everybody named has to be known.
 */
final class InlineShares {

    private static final int FEWEST = 2;

    private static final long SHARES = CharSigns.of("分");

    /** What announces them, at the beginning of a line or clause. */
    private static final Pattern LEAD = Pattern.compile("分工(?:如下|安排|情况|情況)?[为為是]?[:：]\\s*");

    private static final Pattern PART =
            Pattern.compile("\\s*([^-–—:：]{2,24}?)\\s*[-–—:：]{1,2}\\s*([^-–—:：]{2,60}?)\\s*");
    private static final Pattern STOPS = Pattern.compile("[，,；;。\\n]");

    private final ItemContext context;
    private final ItemReader reader;
    private final Purposes purposes;

    InlineShares(ItemContext context, ItemReader reader, Purposes purposes) {
        this.context = context;
        this.reader = reader;
        this.purposes = purposes;
    }

    /** The items of a unit, in order; none unless each part names somebody. */
    List<Draft> of(ReadUnit unit) {
        if (!mayHold(unit)) {
            return List.of();
        }
        Matcher lead = LEAD.matcher(unit.words());
        if (!lead.find()) {
            return List.of();
        }
        int end = unit.sentences().stream()
                .filter(sentence -> sentence.start() <= lead.start() && lead.start() < sentence.end())
                .mapToInt(ReadSentence::end)
                .findFirst()
                .orElse(unit.words().length());
        return parts(unit, lead.end(), end);
    }

    /** The items of a stretch; none unless it has several parts, each of which names somebody known. */
    List<Draft> parts(ReadUnit unit, int start, int end) {
        if (context.roster().knowsNobody()) {
            return List.of();
        }
        List<Draft> shares = new ArrayList<>();
        int from = start;
        Matcher stop = STOPS.matcher(unit.words()).region(from, end);
        while (from < end) {
            int to = stop.find() ? stop.start() : end;
            if (to > from) {
                Optional<Draft> share = share(unit, from, to);
                if (share.isEmpty()) {
                    return List.of();
                }
                shares.add(share.get());
            }
            from = to + 1;
        }
        return shares.size() >= FEWEST ? shares : List.of();
    }

    private boolean mayHold(ReadUnit unit) {
        return unit.mayHold(SHARES)
                && !unit.unit().isCell()
                && !unit.unit().quoted()
                && !unit.has(Mood.PAST, 0, unit.words().length())
                && !Purposes.isNever(purposes.of(unit.unit()))
                && !purposes.of(unit.unit()).equals("previous-actions");
    }

    /** 王小雨-功能测试, or the other way round. */
    private Optional<Draft> share(ReadUnit unit, int from, int to) {
        Matcher part = PART.matcher(unit.words()).region(from, to);
        if (!part.matches()) {
            return Optional.empty();
        }
        List<OwnerWords> before = names(part, 1);
        List<OwnerWords> owners = before.isEmpty() ? names(part, 2) : before;
        return owners.isEmpty()
                ? Optional.empty()
                : Optional.of(reader.read(unit, part.start(1), part.end(2), Form.SENTENCE, context.roster(), true))
                        .map(draft -> draft.with(ItemReader.placed(unit, 0, owners), draft.deadlines()));
    }

    private List<OwnerWords> names(Matcher part, int group) {
        return reader.owners()
                .onlyKnownNames(part.group(group), context.roster())
                .map(names -> names.stream()
                        .map(name -> name.moved(part.start(group)))
                        .toList())
                .orElse(List.of());
    }
}
