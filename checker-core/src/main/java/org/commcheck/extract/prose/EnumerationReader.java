package org.commcheck.extract.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commcheck.extract.Enumeration;
import org.commcheck.extract.outline.Unit;
import org.commcheck.extract.reading.ReadUnit;
import org.commcheck.model.InlineMark;

/** Makes the facts {@link Enumeration}: of each paragraph the one with the most points. */
final class EnumerationReader {

    private EnumerationReader() {}

    static List<Enumeration> read(List<ReadUnit> units) {
        List<Enumeration> enumerations = new ArrayList<>();
        for (ReadUnit unit : units) {
            if (unit.unit().kind() == Unit.Kind.PARAGRAPH && !unit.unit().quoted()) {
                largest(unit).ifPresent(enumerations::add);
            }
        }
        return enumerations;
    }

    private static Optional<Enumeration> largest(ReadUnit unit) {
        long signs = unit.unit().text().signs();
        List<Points> marked = MarkedPoints.of(unit.words(), signs);
        List<Points> opened = ConnectedPoints.of(unit);
        List<Points> clauses = ClausePoints.of(unit.words(), signs);
        if (marked.isEmpty() && opened.isEmpty() && clauses.isEmpty()) {
            return Optional.empty();
        }
        Points most = null;
        for (List<Points> kind : List.of(marked, opened, clauses)) {
            for (Points points : kind) {
                boolean more = most == null || points.count() > most.count();
                if (more && !unit.unit().text().isMarked(InlineMark.Kind.CODE, points.start(), points.end())) {
                    most = points;
                }
            }
        }
        return most == null ? Optional.empty() : Optional.of(enumeration(unit, most));
    }

    private static Enumeration enumeration(ReadUnit unit, Points points) {
        return new Enumeration(
                unit.range(points.start(), points.end()),
                unit.words().substring(points.start(), points.end()),
                points.count());
    }
}
