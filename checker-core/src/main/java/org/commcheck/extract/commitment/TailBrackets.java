package org.commcheck.extract.commitment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commcheck.extract.outline.Siblings;
import org.commcheck.extract.people.NameShapes;
import org.commcheck.extract.people.OwnerWords;
import org.commcheck.extract.reading.ReadUnit;
import org.commcheck.text.CharSigns;
import org.jspecify.annotations.Nullable;

/**
 * Lists in which each entry says at its end, in brackets, who does it and until when: 贴出通知（物业，11月30日） beside 统计车辆（赵永康，12月10日）. Where most of them name
 * somebody, what stands in the same place of the others does too, whatever it looks like.
 */
final class TailBrackets {

    private static final int FEWEST = 2;

    private static final Pattern TAIL = Pattern.compile(
            "[(（]\\s*([\\p{IsHan}A-Za-z][\\p{IsHan}\\p{L} .]{0,15}?)\\s*[,，、;；]\\s*([^()（）]{2,20})[)）][\\s.。;；]*$");

    private static final long BRACKETS = CharSigns.of(")）");

    private final ItemContext context;
    private final NameShapes shapes;

    /** By list what its entries name in that place, null for an entry that has none; read when somebody asks for the first time. */
    private @Nullable Map<Siblings, List<String>> lists;

    TailBrackets(ItemContext context, NameShapes shapes) {
        this.context = context;
        this.shapes = shapes;
    }

    /** The item with the owner that its entry names as the others do; as it is if it has an owner or the list is none of these. */
    Draft withPeers(Draft draft) {
        ReadUnit unit = draft.unit();
        if (!draft.owners().isEmpty() || !unit.unit().isItem()) {
            return draft;
        }
        return tail(unit)
                .filter(tail -> areNames(Siblings.of(unit.unit())))
                .filter(tail -> !shapes.isNobody(tail.group(1)))
                .map(tail -> new OwnerWords(tail.start(1), tail.end(1), tail.group(1), true))
                .map(owner -> draft.with(ItemReader.placed(unit, 0, List.of(owner)), draft.deadlines()))
                .orElse(draft);
    }

    private boolean areNames(Siblings list) {
        List<String> names = all().getOrDefault(list, List.of());
        int known = 0;
        for (String name : names) {
            if (name.isEmpty()) {
                return false;
            }
            known += context.knows(name) || shapes.isEvidentlyPerson(name) || shapes.isGroup(name) ? 1 : 0;
        }
        return names.size() >= FEWEST && known * 2 >= names.size();
    }

    private Map<Siblings, List<String>> all() {
        Map<Siblings, List<String>> found = lists;
        if (found == null) {
            found = new HashMap<>();
            for (ReadUnit unit : context.units()) {
                if (unit.unit().isItem()) {
                    found.computeIfAbsent(Siblings.of(unit.unit()), list -> new ArrayList<>())
                            .add(tail(unit).map(tail -> tail.group(1)).orElse(""));
                }
            }
            lists = found;
        }
        return found;
    }

    /** The brackets at the end of an entry, if behind what may be a name they hold a time. */
    private static Optional<MatchResult> tail(ReadUnit unit) {
        if (!unit.mayHold(BRACKETS) || unit.times().isEmpty()) {
            return Optional.empty();
        }
        Matcher tail = TAIL.matcher(unit.words());
        return tail.find() && !unit.times(tail.start(2), tail.end(2)).isEmpty()
                ? Optional.of(tail.toMatchResult())
                : Optional.empty();
    }
}
