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
 * Lists in which each entry ends with who does it, behind no more than a blank or a closing bracket: 登录界面 王小雨 beside 处理请求（接口）李文博. One such
 * entry alone may as well end with whom something is done to: 联系 王小雨.
 */
final class TailNames {

    private static final int FEWEST = 2;
    private static final int FULL_NAME = 3;

    private static final Pattern TAIL =
            Pattern.compile("[^\\n]{4,100}?(?:[ \\u3000]|(?<=[)）])[ ]?)(\\p{IsHan}{2,4})[\\s。；;]*");

    private static final long HANS = CharSigns.HANS;
    private static final long BEFORE_NAME = CharSigns.of(" \u3000)）");

    private final ItemContext context;
    private final NameShapes shapes;

    /** By list whom its entries end with, empty for an entry that ends otherwise; read when somebody asks for the first time. */
    private @Nullable Map<Siblings, List<String>> lists;

    TailNames(ItemContext context, NameShapes shapes) {
        this.context = context;
        this.shapes = shapes;
    }

    /** The item with the owner that its entry ends with as the others do; as it is if it has an owner or the list is none of these. */
    Draft withPeers(Draft draft) {
        ReadUnit unit = draft.unit();
        if (!draft.owners().isEmpty() || !unit.unit().isItem()) {
            return draft;
        }
        return tail(unit)
                .filter(tail -> areNames(Siblings.of(unit.unit())))
                .map(tail -> new OwnerWords(tail.start(1), tail.end(1), tail.group(1), true))
                .map(owner -> draft.with(ItemReader.placed(unit, 0, List.of(owner)), draft.deadlines()))
                .orElse(draft);
    }

    private boolean areNames(Siblings list) {
        List<String> names = all().getOrDefault(list, List.of());
        return names.size() >= FEWEST
                && names.stream().noneMatch(String::isEmpty)
                && names.stream().anyMatch(name -> context.knows(name) || name.length() >= FULL_NAME);
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

    private Optional<MatchResult> tail(ReadUnit unit) {
        if (!unit.mayHold(HANS) || !unit.mayHold(BEFORE_NAME)) {
            return Optional.empty();
        }
        Matcher tail = TAIL.matcher(unit.words());
        return tail.matches() && (context.knows(tail.group(1)) || shapes.isPerson(tail.group(1)))
                ? Optional.of(tail.toMatchResult())
                : Optional.empty();
    }
}
