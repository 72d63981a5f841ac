package org.commcheck.extract.responsibility;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The parties that a table's columns stand for. With several rows in the head the lowest names them, unless it names two of them alike. */
final class PartyHeads {

    private final Map<Integer, Words> names = new HashMap<>();

    private PartyHeads() {}

    static PartyHeads of(Grid grid, List<Integer> columns) {
        PartyHeads heads = new PartyHeads();
        Set<String> seen = new HashSet<>();
        Set<String> twice = new HashSet<>();
        for (int column : columns) {
            Words name = grid.headOf(column);
            if (!seen.add(name.text())) {
                twice.add(name.text());
            }
            heads.names.put(column, name);
        }
        for (int column : columns) {
            Words name = grid.headOf(column);
            if (twice.contains(name.text())) {
                heads.names.put(column, new Words(name.range(), whole(grid, column)));
            }
        }
        return heads;
    }

    /** The party of a column; empty if no head names it. */
    Words of(int column) {
        return names.getOrDefault(column, Words.NONE);
    }

    private static String whole(Grid grid, int column) {
        Set<String> parts = new LinkedHashSet<>();
        for (int row = 0; row < grid.head(); row++) {
            parts.add(grid.at(row, column).text());
        }
        parts.remove("");
        return String.join(" / ", parts);
    }
}
