package org.commcheck.model;

import java.util.List;
import org.commcheck.text.TextRange;

/**
 * What a document says of itself before it begins: YAML or TOML front matter, or the {@code <title>}, {@code <meta>} and {@code lang} of an
 * HTML page.
 *
 * @param range the whole of it, its fences included; an empty range at 0 if there is none
 * @param entries its top-level keys, in order
 */
public record FrontMatter(TextRange range, List<Entry> entries) {

    /** No front matter. */
    public static final FrontMatter NONE = new FrontMatter(new TextRange(0, 0), List.of());

    public FrontMatter {
        entries = List.copyOf(entries);
    }

    /**
     * A key with its value.
     *
     * @param range key and value
     * @param key as written
     * @param values one for a scalar, several for a list; empty for an empty value or a nested mapping
     */
    public record Entry(TextRange range, String key, TextRange valueRange, List<String> values) {

        public Entry {
            values = List.copyOf(values);
        }
    }
}
