package org.commcheck.extract.time;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.commcheck.extract.time.Events.Role;
import org.commcheck.extract.vocabulary.BareWords;
import org.commcheck.extract.vocabulary.TableRow;
import org.commcheck.extract.vocabulary.Tables;

/**
 * Tells whether all the words of a cell or field for a deadline name an event: {@code next meeting}, {@code AGM}, {@code the code freeze}. In a sentence the
 * same words are as often a thing, so there the readers of time ask for a word such as {@code before}. Immutable.
 */
public final class EventNames {

    private static final int LONGEST = 40;

    /** Of the words that say which of the events it is. */
    private static final int LONGEST_KIND = 16;

    private final Map<String, Role> roles = new HashMap<>();

    /** @param tables with the table {@code time-event} */
    public EventNames(Tables tables) {
        for (TableRow row : tables.rows("time-event")) {
            Role role = Events.role(row);
            for (String words : row.list("words")) {
                roles.putIfAbsent(words.toLowerCase(Locale.ROOT), role);
            }
        }
    }

    /** Whether the words name a single event; of those that come again and again only the next one is. */
    public boolean isOne(String words) {
        if (words.length() > LONGEST) {
            return false;
        }
        String bare = BareWords.of(words).toLowerCase(Locale.ROOT);
        String named = bare.startsWith("the ") ? bare.substring("the ".length()) : bare;
        int blank = named.indexOf(' ');
        boolean next = blank > 0 && EnglishEvents.NEXT.contains(named.substring(0, blank));
        Role role = roles.get(next ? named.substring(blank + 1) : named);
        int last = named.lastIndexOf(' ');
        if (role == null && next && last > blank && last - blank <= LONGEST_KIND) {
            role = roles.get(named.substring(last + 1)); // next staff meeting
        }
        return role != null && role != Role.FOLLOW && (next || role == Role.MOMENT);
    }
}
