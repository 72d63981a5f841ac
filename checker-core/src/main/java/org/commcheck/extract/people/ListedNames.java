package org.commcheck.extract.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commcheck.extract.outline.Siblings;
import org.commcheck.extract.outline.Unit;
import org.commcheck.extract.structure.Entry;
import org.commcheck.extract.vocabulary.BareWords;

/**
 * The people whom a list names one by one: where each of three or more entries begins with another Chinese name and a colon, 王小雨：需求文档, nobody
 * takes the names for anything else, and they are known in the rest of the document too.
 */
final class ListedNames {

    private static final int FEWEST = 3;
    private static final int LONGEST_NAME = 4;

    private final NameShapes shapes;

    ListedNames(NameShapes shapes) {
        this.shapes = shapes;
    }

    /** The names, in order of their lists. */
    List<String> of(Entry entry) {
        Map<Siblings, Set<String>> names = new HashMap<>();
        Map<Siblings, Integer> entries = new HashMap<>();
        List<Siblings> order = new ArrayList<>();
        for (Unit unit : entry.units()) {
            if (unit.isItem()) {
                Siblings place = Siblings.of(unit);
                if (entries.merge(place, 1, Integer::sum) == 1) {
                    order.add(place);
                }
                String name = name(unit.words());
                if (!name.isEmpty()) {
                    names.computeIfAbsent(place, list -> new LinkedHashSet<>()).add(name);
                }
            }
        }
        List<String> found = new ArrayList<>();
        for (Siblings place : order) {
            Set<String> all = names.getOrDefault(place, Set.of());
            if (all.size() >= FEWEST && all.size() == entries.getOrDefault(place, 0)) {
                found.addAll(all);
            }
        }
        return found;
    }

    private String name(String words) {
        for (int at = 0; at < words.length() && at <= LONGEST_NAME + 2; at++) {
            char c = words.charAt(at);
            if (c == ':' || c == '：') {
                String name = BareWords.of(words.substring(0, at));
                boolean somebody = name.length() <= LONGEST_NAME && shapes.isEvidentlyPerson(name);
                return somebody && NameShapes.isHan(name.charAt(0)) ? name : "";
            }
        }
        return "";
    }
}
