package org.commcheck.extract.outline;

import java.util.List;
import java.util.Set;
import org.commcheck.model.Document;

/**
 * A document as a flat run of headings, units and tables, all in source order. Immutable.
 *
 * @param illustrated the indexes of the headings with a table or a picture somewhere under them; -1 stands for what comes before the first heading
 */
public record Outline(
        Document document, List<Heading> headings, List<Unit> units, List<Grid> grids, Set<Integer> illustrated) {

    public Outline {
        headings = List.copyOf(headings);
        units = List.copyOf(units);
        grids = List.copyOf(grids);
        illustrated = Set.copyOf(illustrated);
    }

    /** Reads a document. */
    public static Outline of(Document document) {
        return new OutlineReader(document).read();
    }

    /** How many rows all tables have. */
    public int rows() {
        return grids.isEmpty() ? 0 : grids.get(grids.size() - 1).endRow();
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
