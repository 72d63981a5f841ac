package org.commcheck.extract.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Which documents of a run belong together, and in which order. Immutable and safe for any number of threads. */
public final class SeriesIndex {

    /** Of no documents. */
    public static final SeriesIndex EMPTY = new SeriesIndex(Map.of());

    private final Map<String, Series> bySeries;

    private SeriesIndex(Map<String, Series> bySeries) {
        this.bySeries = bySeries;
    }

    /** Documents of one series, the last of each day. */
    private record Series(TreeMap<LocalDate, SeriesTrace> byDay, Optional<Rhythm> rhythm) {}

    /** Sorts documents into series; one that has no others is forgotten. */
    public static SeriesIndex of(List<SeriesTrace> traces) {
        Map<String, List<SeriesTrace>> groups = new HashMap<>();
        for (SeriesTrace trace : traces) {
            groups.computeIfAbsent(trace.series(), series -> new ArrayList<>()).add(trace);
        }
        Map<String, Series> bySeries = new HashMap<>();
        groups.forEach((name, group) -> series(group).ifPresent(series -> bySeries.put(name, series)));
        return new SeriesIndex(Map.copyOf(bySeries));
    }

    /** Documents that share most of their days are several series with one name, and nobody could say which belongs to which. */
    private static Optional<Series> series(List<SeriesTrace> group) {
        group.sort(Comparator.comparing(SeriesTrace::path));
        TreeMap<LocalDate, SeriesTrace> byDay = new TreeMap<>();
        group.forEach(trace -> byDay.put(trace.day(), trace));
        int twins = group.size() - byDay.size();
        if (byDay.size() < 2 || twins * 2 > byDay.size()) {
            return Optional.empty();
        }
        return Optional.of(new Series(
                byDay, Rhythm.of(group.get(0).rhythm(), byDay.keySet().stream().toList())));
    }

    /** Whether there is no series at all. */
    public boolean isEmpty() {
        return bySeries.isEmpty();
    }

    /** What came before a document; empty if nothing did. */
    public Optional<SeriesHistory> before(SeriesTrace later) {
        return Optional.ofNullable(bySeries.get(later.series()))
                .flatMap(series -> Optional.ofNullable(series.byDay().lowerEntry(later.day()))
                        .map(earlier -> new SeriesHistory(earlier.getValue(), series.rhythm())));
    }
}
