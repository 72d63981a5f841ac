package org.commcheck.extract.people;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commcheck.extract.language.WordLists;
import org.commcheck.extract.vocabulary.Tables;

/** Reads the owners behind the {@code by} of an English passive: {@code The diagram shall be updated mainly by Ana}. Immutable. */
final class PassiveOwners {

    /** A form of {@code be} and a participle; between that and {@code by} stand few words. */
    private static final Pattern BY =
            Pattern.compile("\\b(?:be|being|is|are)\\s+(?:[\\p{L}-]+\\s+){1,4}by\\s+(" + NameLists.NAMES + ")");

    /** The end of a sentence, which an initial's is not: {@code by Ana. Bo will …}. */
    private static final Pattern FULL_STOP = Pattern.compile("(?<=\\p{Ll})\\. ");

    /** {@code to be paid by accounting}, {@code shall be checked by the board}. */
    private static final Pattern BY_GROUP = Pattern.compile(
            "\\b(?:be|being)\\s+(?:[\\p{L}-]+\\s+){1,4}by\\s+((?:[Tt]he |[Oo]ur )?[\\p{L}-]+(?: [\\p{L}-]+){0,2}?)(?=[\\s.,;)]*(?:$|\\b(?:by|before|until|on|at|in|within|for|and|this|next)\\b))");

    private static final String KEY = " by ";

    private final NameLists lists;
    private final NameShapes shapes;

    /** What stands behind {@code by} and tells how, though it may be a group as well. */
    private final Set<String> manners;

    PassiveOwners(Tables tables, NameShapes shapes, NameLists lists) {
        this.manners = WordLists.of(tables, "act-words").list("by-manner");
        this.shapes = shapes;
        this.lists = lists;
    }

    /** The owners, if they are surely people: {@code by Monday} names a day, {@code by Python} a tool. */
    List<OwnerWords> read(String text, Roster roster) {
        if (!text.contains(KEY)) {
            return List.of();
        }
        Matcher by = BY.matcher(text);
        while (by.find()) {
            int end = by.start(1) + FULL_STOP.split(by.group(1), 2)[0].length();
            String names = text.substring(by.start(1), end);
            Optional<List<OwnerWords>> known = lists.onlyKnownNames(names, roster);
            if (known.isPresent() || shapes.isSurelyPerson(names)) {
                return lists.read(text, by.start(1), end, roster, true);
            }
        }
        return group(text);
    }

    /** The group behind {@code by}; {@code by design} says how. */
    private List<OwnerWords> group(String text) {
        Matcher by = BY_GROUP.matcher(text);
        while (by.find()) {
            String words = by.group(1);
            if (shapes.isGroup(words) && !manners.contains(words.toLowerCase(Locale.ROOT))) {
                return List.of(new OwnerWords(by.start(1), by.end(1), words, true));
            }
        }
        return List.of();
    }
}
