package org.commcheck.extract.vocabulary;

import java.util.AbstractMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The cells of a row by column. The rows of a file share their header: some thousand maps would take a good part of the time to start. */
final class Cells extends AbstractMap<String, String> {

    private final Header header;
    private final String[] values;

    /** @param values one for each column */
    private Cells(Header header, String[] values) {
        this.header = header;
        this.values = values;
    }

    /** The columns of a file. */
    static final class Header {

        private final List<String> names;
        private final Map<String, Integer> places = new HashMap<>();

        /** @param names the columns; those without a name are left out of the rows */
        Header(List<String> names) {
            this.names = List.copyOf(names);
            for (int i = 0; i < names.size(); i++) {
                places.put(names.get(i), i);
            }
        }

        List<String> names() {
            return names;
        }

        /** A row with one value for each column. */
        Cells row(String[] values) {
            return new Cells(this, values.clone());
        }
    }

    @Override
    public @Nullable String get(@Nullable Object column) {
        Integer place = header.places.get(column);
        return place == null ? null : values[place];
    }

    @Override
    public boolean containsKey(@Nullable Object column) {
        return header.places.containsKey(column);
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        Set<Entry<String, String>> cells = new LinkedHashSet<>();
        header.places.forEach((column, place) -> cells.add(Map.entry(column, values[place])));
        return cells;
    }
}
