package org.commcheck.extract.commitment;

import java.util.Locale;
import java.util.Set;
import org.commcheck.extract.language.WordLists;
import org.commcheck.extract.outline.Heading;
import org.commcheck.extract.reading.ReadUnit;
import org.commcheck.extract.structure.SectionKinds;
import org.commcheck.extract.vocabulary.BareWords;
import org.commcheck.extract.vocabulary.Tables;
import org.commcheck.text.Scripts;

/**
 * Tells entries below a name of what they all are: {@code Ideas:}, {@code Candidates for the talk}, 创意. A bare verb below it, {@code Paint the door}, is one of them, and
 * nobody's task yet. Immutable.
 */
final class CollectedThings {

    /** Longer words say something. */
    private static final int LONGEST = 40;

    private static final String OF = " (?:for|about|from|to) ";

    private final Set<String> names;

    CollectedThings(Tables tables) {
        names = WordLists.of(tables, "act-words").list("collection");
    }

    /** Whether the entry above an item, or its heading, is such a name. */
    boolean hold(ItemContext context, ReadUnit item) {
        int parent = item.unit().parent();
        if (parent >= 0) {
            return context.has(parent) && isName(context.unit(parent).words());
        }
        int heading = item.unit().heading();
        return item.unit().isItem()
                && heading >= 0
                && heading != context.entry().title()
                && context.entry().kind(heading).equals(SectionKinds.OTHER)
                && isName(heading(context, heading).words());
    }

    private static Heading heading(ItemContext context, int heading) {
        return context.entry().outline().headings().get(heading);
    }

    private boolean isName(String words) {
        String bare = BareWords.of(words).toLowerCase(Locale.ROOT);
        if (bare.isEmpty() || bare.length() > LONGEST) {
            return false;
        }
        if (Scripts.isHan(bare.charAt(bare.length() - 1))) {
            return names.stream().anyMatch(bare::endsWith);
        }
        String head = bare.split(OF, 2)[0];
        return names.contains(head.substring(head.lastIndexOf(' ') + 1));
    }
}
