package org.commcheck.extract.commitment;

import java.util.Locale;
import java.util.Optional;
import org.commcheck.extract.vocabulary.BareWords;
import org.commcheck.extract.vocabulary.Phrases;
import org.commcheck.extract.vocabulary.Tables;
import org.commcheck.extract.vocabulary.TermFolding;

/** What the headers of columns and the keys of fields say of an action item, by the table {@code item-columns}. Immutable. */
final class ItemParts {

    enum Part {
        TASK,
        /** What a task is about, which stands for it where nothing else does. */
        TOPIC,
        /** What somebody is there for, which is a task only where it is handed out or dated. */
        DUTY,
        OWNER,
        /** What somebody is: 组长. */
        ROLE,
        DUE,
        STATUS,
        /** When it was done, which is empty until it is. */
        FINISHED,
        PRIORITY,
        NUMBER
    }

    private final Phrases parts;

    ItemParts(Tables tables) {
        parts = new Phrases(tables.rows("item-columns"), "role", TermFolding.of(tables));
    }

    /** The part that the header of a column names: {@code Action item / notes} is a column for tasks, and a slip of the pen names a part as well. */
    Optional<Part> ofHeader(String words) {
        Optional<Part> part = named(words);
        if (part.isPresent()) {
            return part;
        }
        int slash = words.indexOf('/');
        return slash > 0
                ? named(words.substring(0, slash)).filter(Part.TASK::equals)
                : parts.misspelt(BareWords.of(words).toLowerCase(Locale.ROOT)).map(ItemParts::part);
    }

    private static Part part(String role) {
        return Part.valueOf(role.toUpperCase(Locale.ROOT));
    }

    /** The part that a header or a key names; empty if the table does not know it. */
    Optional<Part> named(String words) {
        return parts.whole(BareWords.of(words).toLowerCase(Locale.ROOT)).map(ItemParts::part);
    }
}
