package org.commcheck.extract.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commcheck.extract.outline.Heading;
import org.commcheck.extract.outline.Siblings;
import org.commcheck.extract.outline.Unit;
import org.commcheck.extract.structure.Entry;
import org.commcheck.text.CharSigns;

/**
 * Names that no table knows, which a paper gives away by the two places where it writes them: two Chinese given names that head a part of the work, 小凯
 * & 阿宏 - 后端, and stand in brackets behind tasks, 联调接口（小凯 & 阿宏）; the initials {@code wxf} with a list of tasks below them, and behind another
 * task, 详情页：{@code lwb}. Immutable.
 */
final class TaskNames {

    private static final String NAME = "(\\p{IsHan}{2,3})";
    private static final String PAIR = NAME + "\\s*[&＆+、/]\\s*" + NAME;

    private static final Pattern HEAD = Pattern.compile("\\P{L}*" + PAIR + "\\s*(?:\\s[-–—|]{1,2}\\s|[:：]).+");
    private static final Pattern TAIL = Pattern.compile(".+[(（]\\s*" + PAIR + "\\s*[)）]\\s*");
    private static final long CLOSING = CharSigns.of(")）");

    private static final Pattern SMALL = Pattern.compile("[a-z]{2,10}");
    private static final Pattern SMALL_TAIL =
            Pattern.compile("[^:：]*\\p{IsHan}[^:：]*[:：]\\s*([bcdfghj-np-tw-z]{2,4})\\s*");
    private static final long COLONS = CharSigns.of(":：");

    private static final Set<String> TASKS = Set.of("action-items", "next-steps");

    private static final int FEWEST = 2;

    private final NameShapes shapes;

    TaskNames(NameShapes shapes) {
        this.shapes = shapes;
    }

    /** The names, each once. */
    List<String> of(Entry entry) {
        Set<String> names = new LinkedHashSet<>();
        addPairs(entry, names);
        addInitials(entry, names);
        return new ArrayList<>(names);
    }

    private static void addPairs(Entry entry, Set<String> names) {
        Set<List<String>> heads = new HashSet<>();
        for (Heading heading : entry.sections()) {
            Matcher head = HEAD.matcher(heading.words());
            if (head.matches()) {
                heads.add(List.of(head.group(1), head.group(2)));
            }
        }
        for (Unit unit : heads.isEmpty() ? List.<Unit>of() : entry.units()) {
            if (unit.isItem() && CharSigns.share(unit.text().signs(), CLOSING)) {
                Matcher tail = TAIL.matcher(unit.words());
                if (tail.matches() && heads.contains(List.of(tail.group(1), tail.group(2)))) {
                    names.add(tail.group(1));
                    names.add(tail.group(2));
                }
            }
        }
    }

    /** Initials, and words in small letters beside them: each has a list of its own among what is to be done. */
    private void addInitials(Entry entry, Set<String> names) {
        Map<Siblings, Set<String>> lists = new HashMap<>();
        Set<String> tails = new LinkedHashSet<>();
        for (Unit unit : entry.units()) {
            if (!unit.isItem() || !TASKS.contains(entry.purpose(unit.heading()))) {
                continue;
            }
            String words = unit.words().strip();
            if (SMALL.matcher(words).matches() && hasItems(entry, unit)) {
                lists.computeIfAbsent(Siblings.of(unit), list -> new LinkedHashSet<>())
                        .add(words);
            } else if (CharSigns.share(unit.text().signs(), COLONS)) {
                Matcher tail = SMALL_TAIL.matcher(words);
                if (tail.matches() && shapes.areInitials(tail.group(1))) {
                    tails.add(tail.group(1));
                }
            }
        }
        lists.values().removeIf(list -> list.size() < FEWEST || list.stream().noneMatch(shapes::areInitials));
        if (!lists.isEmpty()) {
            lists.values().forEach(names::addAll);
            names.removeIf(shapes::isAcronym);
            names.addAll(tails);
        }
    }

    private static boolean hasItems(Entry entry, Unit unit) {
        List<Unit> units = entry.outline().units();
        int next = unit.index() + 1;
        return next < units.size()
                && units.get(next).isItem()
                && units.get(next).parent() == unit.index();
    }
}
