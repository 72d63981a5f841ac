package org.commcheck.extract.people;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.commcheck.extract.language.WordLists;
import org.commcheck.extract.vocabulary.Tables;

/** Tells {@code Hire consultant}, {@code Ask legal}, {@code Get the board} from the names of groups that begin like verbs: {@code Release team}. */
final class ObjectGroups {

    private final Set<String> verbs = new HashSet<>();
    private final Set<String> nouns = new HashSet<>();
    private final Set<String> parties;

    ObjectGroups(Tables tables) {
        WordLists acts = WordLists.of(tables, "act-words");
        WordLists moods = WordLists.of(tables, "mood-words");
        parties = acts.list("party");
        for (WordLists words : List.of(acts, moods)) {
            nouns.addAll(words.list("verb-or-noun"));
            verbs.addAll(words.list("verb"));
        }
        verbs.removeAll(nouns);
        verbs.addAll(moods.list("verb-or-past"));
        for (String kind : List.of("asks-somebody", "before-noun")) {
            verbs.addAll(acts.list(kind));
        }
    }

    /** Whether words begin with a verb that what follows is the object of. */
    boolean areObject(String words) {
        String[] each = words.strip().toLowerCase(Locale.ROOT).split("\\s+", -1);
        String last = each[each.length - 1];
        boolean object = parties.contains(last) && (nouns.contains(each[0]) || each[0].endsWith("ing"));
        return object || verbs.contains(each[0]);
    }
}
