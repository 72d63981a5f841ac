package org.commcheck.extract.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.commcheck.extract.vocabulary.TableRow;
import org.commcheck.extract.vocabulary.Tables;

/** Classes of single words, from a table whose rows name a list and the words in it, divided by spaces. Immutable. */
public final class WordLists {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final Map<String, Set<String>> lists = new HashMap<>();

    private WordLists() {}

    /** @param name of the table, with the columns {@code list} and {@code words} */
    public static WordLists of(Tables tables, String name) {
        WordLists lists = new WordLists();
        for (TableRow row : tables.rows(name)) {
            lists.lists
                    .computeIfAbsent(row.get("list"), list -> new HashSet<>())
                    .addAll(List.of(SPACES.split(row.get("words"))));
        }
        return lists;
    }

    /** The lists, in no order. */
    Set<String> names() {
        return lists.keySet();
    }

    /** The words of a list; empty if there is no such list. */
    public Set<String> list(String name) {
        return lists.getOrDefault(name, Set.of());
    }
}
