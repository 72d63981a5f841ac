package org.commcheck.extract.structure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commcheck.extract.outline.Grid;
import org.commcheck.extract.outline.Heading;
import org.commcheck.extract.outline.Outline;
import org.commcheck.extract.outline.Unit;

/** Finds where a document explains its terms: under a heading such as {@code Abbreviations}, in a table with a column 术语. Immutable. */
public final class Glossaries {

    private static final String GLOSSARY = "glossary";

    private final SectionKinds kinds;

    public Glossaries(SectionKinds kinds) {
        this.kinds = kinds;
    }

    /** The units that explain a term, by their index, with the words of the cell that does so; empty if the unit itself does. */
    public Map<Integer, String> read(Outline outline) {
        Map<Integer, String> terms = new HashMap<>();
        for (Heading heading : outline.headings()) {
            if (kinds.names(GLOSSARY, heading.words())) {
                outline.units().subList(heading.firstUnit(), heading.endUnit()).stream()
                        .filter(unit -> !unit.isCell())
                        .forEach(unit -> terms.put(unit.index(), ""));
            }
        }
        for (Grid grid : outline.grids()) {
            int column = column(outline, grid);
            if (column >= 0) {
                rows(outline, grid, column, terms);
            }
        }
        return terms;
    }

    /** The column of the terms; the first one of a table under a glossary's heading; -1 if the table explains none. */
    private int column(Outline outline, Grid grid) {
        List<Integer> header = grid.rows().isEmpty() ? List.of() : grid.rows().get(0);
        for (int i = 0; i < header.size(); i++) {
            if (kinds.names(GLOSSARY, outline.units().get(header.get(i)).words())) {
                return i;
            }
        }
        boolean listed = grid.heading() >= 0
                && kinds.names(GLOSSARY, outline.headings().get(grid.heading()).words());
        return listed ? 0 : -1;
    }

    private static void rows(Outline outline, Grid grid, int column, Map<Integer, String> terms) {
        for (List<Integer> row : grid.rows()) {
            if (column < row.size()) {
                int other = column + 1 < row.size() ? column + 1 : 0;
                Unit explanation = outline.units().get(row.get(other));
                terms.put(row.get(column), explanation.words());
            }
        }
    }
}
