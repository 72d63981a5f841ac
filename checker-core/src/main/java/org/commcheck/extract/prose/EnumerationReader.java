package org.commcheck.extract.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commcheck.extract.Enumeration;
import org.commcheck.extract.Fact;
import org.commcheck.extract.SequenceMarker;
import org.commcheck.extract.outline.Unit;
import org.commcheck.extract.reading.ReadUnit;
import org.commcheck.model.InlineMark;
import org.commcheck.text.TextRange;

/** Makes the facts {@link Enumeration}: of each paragraph the one with the most points. */
final class EnumerationReader {

    private EnumerationReader() {}

    /** @param known the facts found so far, the markers of sequences among them */
    static List<Enumeration> read(List<ReadUnit> units, List<Fact> known) {
        Map<Integer, List<SequenceMarker>> connectives = connectives(known);
        List<Enumeration> enumerations = new ArrayList<>();
        for (ReadUnit unit : units) {
            if (unit.unit().kind() == Unit.Kind.PARAGRAPH && !unit.unit().quoted()) {
                largest(unit, connectives.values()).ifPresent(enumerations::add);
            }
        }
        return enumerations;
    }

    private static Optional<Enumeration> largest(ReadUnit unit, Iterable<List<SequenceMarker>> connectives) {
        List<Points> found = new ArrayList<>(MarkedPoints.of(unit.words()));
        found.addAll(ClausePoints.of(unit.words()));
        List<Enumeration> enumerations = new ArrayList<>();
        for (Points points : found) {
            if (!unit.unit().text().isMarked(InlineMark.Kind.CODE, points.start(), points.end())) {
                String words = unit.words().substring(points.start(), points.end());
                enumerations.add(new Enumeration(unit.range(points.start(), points.end()), words, points.count()));
            }
        }
        TextRange whole = unit.unit().text().range();
        for (List<SequenceMarker> group : connectives) {
            int within = (int) group.stream()
                    .filter(marker -> whole.contains(marker.range()))
                    .count();
            if (within > 1) {
                enumerations.add(new Enumeration(whole, unit.words(), within));
            }
        }
        return enumerations.stream().max(Comparator.comparingInt(Enumeration::points));
    }

    private static Map<Integer, List<SequenceMarker>> connectives(List<Fact> known) {
        Map<Integer, List<SequenceMarker>> groups = new HashMap<>();
        for (Fact fact : known) {
            if (fact instanceof SequenceMarker marker && marker.connective()) {
                groups.computeIfAbsent(marker.group(), group -> new ArrayList<>())
                        .add(marker);
            }
        }
        return groups;
    }
}
