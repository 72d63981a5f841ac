package org.commcheck.extract.outline;

import java.util.List;
import org.commcheck.model.Document;

/**
 * A document as a flat run of headings, units and tables, all in source order. Immutable.
 */
public record Outline(Document document, List<Heading> headings, List<Unit> units, List<Grid> grids) {

    public Outline {
        headings = List.copyOf(headings);
        units = List.copyOf(units);
        grids = List.copyOf(grids);
    }

    /** Reads a document. */
    public static Outline of(Document document) {
        return new OutlineReader(document).read();
    }

    /** Whether the heading {@code inner} is {@code outer} or stands somewhere under it. */
    public boolean within(int inner, int outer) {
        for (int at = inner; at >= 0; at = headings.get(at).parent()) {
            if (at == outer) {
                return true;
            }
        }
        return false;
    }
}
