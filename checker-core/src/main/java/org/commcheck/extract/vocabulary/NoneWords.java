package org.commcheck.extract.vocabulary;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Tells the words that say that there is nothing, from the table {@code none-words}: {@code none}, {@code N/A}, 无, (無). Immutable. */
public final class NoneWords {

    private static final int LONGEST = 60;

    private final Set<String> whole = new HashSet<>();

    public NoneWords(Tables tables) {
        tables.rows("none-words").forEach(row -> whole.add(row.get("phrase")));
    }

    /** Whether the words say nothing but that there is nothing. */
    public boolean matches(String words) {
        return words.length() <= LONGEST && whole.contains(BareWords.of(words).toLowerCase(Locale.ROOT));
    }
}
