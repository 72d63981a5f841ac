package org.commcheck.extract.commitment;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commcheck.extract.people.NameShapes;
import org.commcheck.extract.people.OwnerWords;

/** Says whom {@code He} and {@code She} stand for where an item begins with them: the last person named before in the same paragraph. Immutable. */
final class Pronouns {

    private static final Pattern PRONOUN = Pattern.compile("[Hh]e|[Ss]he");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?");

    /** Nobody looks further back for a name, in characters. */
    private static final int REACH = 200;

    private final ItemContext context;
    private final NameShapes shapes;

    Pronouns(ItemContext context, NameShapes shapes) {
        this.context = context;
        this.shapes = shapes;
    }

    /** The draft with the person in place of the pronoun; as it was if there is no pronoun, or nobody known before it. */
    Draft resolve(Draft draft) {
        boolean pronoun = draft.owners().size() == 1
                && PRONOUN.matcher(draft.owners().get(0).words().name()).matches();
        List<OwnerWords> named = pronoun ? before(draft) : List.of();
        return named.isEmpty() ? draft : draft.with(ItemReader.placed(draft.unit(), 0, named), draft.deadlines());
    }

    private List<OwnerWords> before(Draft draft) {
        Matcher name = NAME.matcher(draft.unit().words());
        name.region(Math.max(0, draft.start() - REACH), draft.start());
        List<OwnerWords> last = List.of();
        while (name.find()) {
            if (isSomebody(name.group())) {
                last = List.of(new OwnerWords(name.start(), name.end(), name.group(), true));
            }
        }
        return last;
    }

    private boolean isSomebody(String name) {
        return context.roster().knows(name) || shapes.isSurelyPerson(name);
    }
}
