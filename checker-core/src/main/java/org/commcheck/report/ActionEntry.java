package org.commcheck.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.commcheck.extract.ActionItem;
import org.commcheck.extract.Deadline;
import org.commcheck.extract.Owner;
import org.commcheck.extract.TimeKind;

/** An action item with its owners and deadlines. */
record ActionEntry(ActionItem item, List<Owner> owners, List<Deadline> deadlines) {

    /** Who can be held to it; several are divided by commas. */
    Optional<String> owner() {
        String named = owners.stream().filter(Owner::named).map(Owner::text).collect(Collectors.joining(", "));
        return Optional.of(named).filter(names -> !names.isBlank());
    }

    /** Words that stand where an owner should, though nobody can be held to them. */
    Optional<String> nobody() {
        return owners.stream().filter(owner -> !owner.named()).map(Owner::text).findFirst();
    }

    /** By when, as written; the first that is concrete, if any is. */
    Optional<Deadline> deadline() {
        return deadlines.stream()
                .filter(Deadline::concrete)
                .findFirst()
                .or(() -> deadlines.stream().findFirst());
    }

    Optional<LocalDate> day() {
        return deadline().map(Deadline::date);
    }

    /** The words of a deadline that is concrete without being a day: a named event, or a time from one on. */
    Optional<String> event() {
        return deadline()
                .filter(deadline -> deadline.date() == null)
                .filter(deadline -> deadline.kind() == TimeKind.EVENT || deadline.kind() == TimeKind.DURATION)
                .map(Deadline::text);
    }
}
