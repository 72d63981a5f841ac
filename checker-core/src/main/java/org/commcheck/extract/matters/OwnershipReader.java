package org.commcheck.extract.matters;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commcheck.extract.ActionItem;
import org.commcheck.extract.BoundCommitment;
import org.commcheck.extract.Commitment;
import org.commcheck.extract.Deadline;
import org.commcheck.extract.Fact;
import org.commcheck.extract.LeadOwner;
import org.commcheck.extract.Owner;
import org.commcheck.extract.people.OwnerReader;
import org.commcheck.extract.people.OwnerWords;
import org.commcheck.extract.reading.ReadUnit;
import org.commcheck.extract.vocabulary.TermHit;

/** Reads which of several owners comes first, and which commitments bind somebody to a day. */
final class OwnershipReader {

    /** How far behind the last owner a word may stand that ranks the owners: {@code Bo, Ana (lead)}. */
    private static final int TAIL = 8;

    private final OwnerReader owners;

    OwnershipReader(OwnerReader owners) {
        this.owners = owners;
    }

    /** The facts {@link LeadOwner} and {@link BoundCommitment} of an entry. */
    List<Fact> read(Matters matters) {
        Map<Integer, List<Owner>> byItem = new HashMap<>();
        for (Owner owner : matters.known(Owner.class)) {
            byItem.computeIfAbsent(owner.itemId(), item -> new ArrayList<>()).add(owner);
        }
        List<Fact> facts = new ArrayList<>();
        for (ActionItem item : matters.known(ActionItem.class)) {
            List<Owner> of = byItem.getOrDefault(item.id(), List.of());
            if (item.open() && of.size() > 1) {
                lead(matters, item.id(), of).ifPresent(facts::add);
            }
        }
        facts.addAll(bound(matters));
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

    private List<Fact> bound(Matters matters) {
        Set<Integer> items = new HashSet<>();
        matters.known(Owner.class).stream().filter(Owner::named).forEach(owner -> items.add(owner.itemId()));
        Set<Integer> dated = new HashSet<>();
        matters.known(Deadline.class).stream().filter(Deadline::concrete).forEach(due -> dated.add(due.itemId()));
        items.retainAll(dated);
        List<Fact> bound = new ArrayList<>();
        for (Commitment commitment : matters.known(Commitment.class)) {
            if (items.contains(commitment.itemId()) || (commitment.itemId() < 0 && binds(matters, commitment))) {
                bound.add(new BoundCommitment(commitment.range(), commitment.text(), commitment.scope()));
            }
        }
        return bound;
    }

    private boolean binds(Matters matters, Commitment commitment) {
        boolean day = matters.unitAt(commitment.range()).stream()
                .flatMap(unit -> unit.times().stream()
                        .filter(time -> time.kind().concrete())
                        .map(time -> unit.range(time.start(), time.end())))
                .anyMatch(commitment.range()::contains);
        return day
                && owners.read(commitment.text(), matters.context().roster(), false).stream()
                        .anyMatch(OwnerWords::named);
    }
}
