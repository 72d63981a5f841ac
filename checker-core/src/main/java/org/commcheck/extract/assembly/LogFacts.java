package org.commcheck.extract.assembly;

import java.util.ArrayList;
import java.util.List;
import org.commcheck.extract.ActionItem;
import org.commcheck.extract.DocumentDate;
import org.commcheck.extract.Fact;
import org.commcheck.extract.Part;
import org.jspecify.annotations.Nullable;

/** Joins what the entries of a running log say to what its type requires: of that the log is one document. */
final class LogFacts {

    private LogFacts() {}

    /**
     * A set for each entry. What the type requires is told with the first.
     *
     * @param entries the facts of each entry, none empty
     * @param required what the type requires of the log, and the parts that it holds; a date of an entry is added
     */
    static List<FactSet> of(List<List<Fact>> entries, List<Fact> required) {
        Fact date = first(entries, DocumentDate.class);
        if (date != null) {
            required.add(new Part(date.range(), date.text(), "date", true));
        }
        List<Fact> present = present(required);
        boolean acts = first(entries, ActionItem.class) != null;
        List<FactSet> sets = new ArrayList<>();
        for (List<Fact> facts : entries) {
            List<Fact> own = new ArrayList<>(sets.isEmpty() ? required : present);
            if (acts) {
                own.add(new Part(facts.get(0).range(), "action-items", "action-items", true));
            }
            sets.add(FactSet.of(facts, own));
        }
        return sets;
    }

    /** That the log says who was there, which then no entry lacks. */
    private static List<Fact> present(List<Fact> required) {
        for (Fact fact : required) {
            if (fact instanceof Part part && part.filled() && part.name().equals("attendees")) {
                return List.of(part);
            }
        }
        return List.of();
    }

    private static @Nullable Fact first(List<List<Fact>> entries, Class<? extends Fact> kind) {
        for (List<Fact> facts : entries) {
            for (Fact fact : facts) {
                if (kind.isInstance(fact)) {
                    return fact;
                }
            }
        }
        return null;
    }
}
