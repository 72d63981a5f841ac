package org.commcheck.baseline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Entries, of which equal ones are counted. For one thread. */
final class EntryCounts {

    private final Map<BaselineEntry, Integer> counts = new TreeMap<>();

    EntryCounts(Collection<BaselineEntry> entries) {
        entries.forEach(entry -> counts.merge(entry, 1, Integer::sum));
    }

    /** Takes one out; false if there is none left. */
    boolean take(BaselineEntry entry) {
        int count = counts.getOrDefault(entry, 0);
        if (count > 0) {
            counts.put(entry, count - 1);
        }
        return count > 0;
    }

    /** What is left, sorted. */
    List<BaselineEntry> rest() {
        List<BaselineEntry> rest = new ArrayList<>();
        counts.forEach((entry, count) -> rest.addAll(Collections.nCopies(count, entry)));
        return rest;
    }
}
