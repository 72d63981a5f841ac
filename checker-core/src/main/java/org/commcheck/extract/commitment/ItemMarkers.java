package org.commcheck.extract.commitment;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commcheck.extract.vocabulary.Tables;

/**
 * Finds the marks by which authors single out an action item, from the table {@code action-markers}: {@code ACTION: …}, {@code AI -- …},
 * {@code TODO Robin: …}, {@code [ACTION] …}, {@code Action #3: …}, {@code 待办：…}. Immutable.
 */
final class ItemMarkers {

    private final Pattern leading;
    private final Pattern inner;

    ItemMarkers(Tables tables) {
        String words = tables.rows("action-markers").stream()
                .map(row -> row.get("phrase"))
                .sorted((a, b) -> b.length() - a.length())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        String divider = "\\s*(?:#?\\d{1,4}\\s*)?(?:[:：]|\\s-{1,3}\\s|\\s[–—]\\s|\\]|】)[\\s*_]*";
        leading = Pattern.compile(
                "^[\\s*_\\[【(]*(?:\\[[^\\]]{1,30}\\]\\s*\\[)?(?:(?i:" + words + ")" + divider
                        + "|(?:AI|TODO|ACTION(?: ITEM)?|Action Item|Action Point)\\s+(?=@|\\p{Lu}[\\p{L}.]+\\s*(?::|to |will |and |-)|\\p{Lu}\\p{Ll}+ ))");
        inner = Pattern.compile(
                "(?<=[.。!?;；:：)\\]*]\\s{0,3})[*_]{0,3}\\s*(?:AI|ACTION(?: ITEM)?S?|Action(?: [Ii]tem)?s?|TODO|待办|行动项)\\s*[:：][\\s*_]*");
    }

    /** The stretch of an item's words behind its mark. */
    record Marked(int start, boolean leading) {}

    /** Where the marked words begin in a text; empty if it bears no mark. */
    Optional<Marked> in(String text) {
        Matcher first = leading.matcher(text);
        if (first.find()) {
            return Optional.of(new Marked(first.end(), true));
        }
        Matcher second = inner.matcher(text);
        return second.find() ? Optional.of(new Marked(second.end(), false)) : Optional.empty();
    }
}
