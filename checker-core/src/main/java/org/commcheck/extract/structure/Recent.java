package org.commcheck.extract.structure;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was said lately about words: many readers ask the same of a heading or a label, and headings come again. Its entries never change, and
 * whoever writes last is remembered, so that threads need not agree.
 */
final class Recent<V> {

    /** A power of two. */
    private static final int REMEMBERED = 1 << 12;

    private record Known<V>(String words, V answer) {}

    @SuppressWarnings("unchecked") // only entries of this kind are ever put in
    private final @Nullable Known<V>[] known = (Known<V>[]) new Known<?>[REMEMBERED];

    private final Function<String, V> reader;

    /** @param reader says what is to be known about words, without side effects */
    Recent(Function<String, V> reader) {
        this.reader = reader;
    }

    V get(String words) {
        int slot = words.hashCode() & (REMEMBERED - 1);
        Known<V> last = known[slot];
        if (last != null && last.words.equals(words)) {
            return last.answer;
        }
        V answer = reader.apply(words);
        known[slot] = new Known<>(words, answer);
        return answer;
    }
}
