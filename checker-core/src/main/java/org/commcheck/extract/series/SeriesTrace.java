package org.commcheck.extract.series;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a document while the others of its series are looked for: some hundred bytes.
 *
 * @param series what the documents of one series have in common
 * @param path of the document
 * @param day the last day that it is about
 * @param rhythm see {@link org.commcheck.extract.SeriesName#rhythm}
 * @param open its open action items, at most {@link #MOST_ITEMS}
 */
public record SeriesTrace(String series, String path, LocalDate day, String rhythm, List<Item> open) {

    /** Of a document with more open items the others are not followed up. */
    static final int MOST_ITEMS = 60;

    public SeriesTrace {
        open = List.copyOf(open);
    }

    /**
     * An open action item.
     *
     * @param text the task as written
     * @param words the task without its owner and deadline
     * @param ids numbers that name it: {@code #123}, {@code AI-7}
     * @param due by when, or null if no day is known
     */
    public record Item(
            String text,
            String words,
            Set<String> ids,
            @Nullable LocalDate due) {

        public Item {
            ids = Set.copyOf(ids);
        }
    }

    /** The name of the file, without its folders. */
    String fileName() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
