package org.commcheck.extract.people;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the owners behind the {@code by} of an English passive: {@code The diagram shall be updated mainly by Ana}. Immutable. */
final class PassiveOwners {

    /** A form of {@code be} and a participle; between that and {@code by} stand few words. */
    private static final Pattern BY =
            Pattern.compile("\\b(?:be|being|is|are)\\s+(?:[\\p{L}-]+\\s+){1,4}by\\s+(" + NameLists.NAMES + ")");

    /** The end of a sentence, which an initial's is not: {@code by Ana. Bo will …}. */
    private static final Pattern FULL_STOP = Pattern.compile("(?<=\\p{Ll})\\. ");

    private static final String KEY = " by ";

    private final NameLists lists;
    private final NameShapes shapes;

    PassiveOwners(NameShapes shapes, NameLists lists) {
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
        return List.of();
    }
}
