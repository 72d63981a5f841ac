package org.commcheck.extract.matters;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commcheck.extract.ActionItem;
import org.commcheck.extract.LeadOwner;
import org.commcheck.extract.Owner;
import org.commcheck.extract.reading.ReadUnit;
import org.commcheck.extract.vocabulary.TermHit;

/** Reads which of several owners comes first. */
final class OwnershipReader {

    /** How far behind the last owner a word may stand that ranks the owners: {@code Bo, Ana (lead)}. */
    private static final int TAIL = 8;

    private OwnershipReader() {}

    /** The facts of an entry. */
    static List<LeadOwner> read(Matters matters) {
        if (matters.known(Owner.class).size() < 2) {
            return List.of();
        }
        Map<Integer, List<Owner>> byItem = new HashMap<>();
        for (Owner owner : matters.known(Owner.class)) {
            byItem.computeIfAbsent(owner.itemId(), item -> new ArrayList<>()).add(owner);
        }
        List<LeadOwner> facts = new ArrayList<>();
        for (ActionItem item : matters.known(ActionItem.class)) {
            List<Owner> of = byItem.getOrDefault(item.id(), List.of());
            if (item.open() && of.size() > 1) {
                lead(matters, item.id(), of).ifPresent(facts::add);
            }
        }
        return facts;
    }

    private static Optional<LeadOwner> lead(Matters matters, int item, List<Owner> owners) {
        Optional<ReadUnit> found = matters.unitAt(owners.get(0).range());
        if (found.isEmpty()) {
            return Optional.empty();
        }
        ReadUnit unit = found.get();
        int last = owners.get(owners.size() - 1).range().end();
        int first = owners.get(0).range().start();
        for (TermHit hit : matters.hits(unit)) {
            int at = unit.range(hit.start(), hit.end()).start();
            boolean between = hit.list().equals("second-owner") && first < at && at < last;
            boolean beside = hit.list().equals("lead-owner") && first <= at && at <= last + TAIL;
            if (between || beside) {
                return Optional.of(new LeadOwner(
                        unit.range(hit.start(), hit.end()), unit.words().substring(hit.start(), hit.end()), item));
            }
        }
        return Optional.empty();
    }
}
