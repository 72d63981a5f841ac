package org.commcheck.extract.language;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Items that follow each other in one line: {@code 1. Call Bo 2. Write to Cy}, {@code • tea • cake}. A text is read so only if it begins with
 * a marker, and each further marker is the next one of the same style. Immutable.
 */
final class InlineItems {

    private final Set<Integer> starts;

    private InlineItems(Set<Integer> starts) {
        this.starts = Set.copyOf(starts);
    }

    static InlineItems of(String text) {
        int first = 0;
        while (first < text.length() && TextMarks.isBlank(text.charAt(first))) {
            first++;
        }
        Optional<ItemMarker> marker = first < text.length() ? ItemMarker.at(text, first) : Optional.empty();
        return new InlineItems(marker.map(found -> starts(text, found)).orElse(Set.of()));
    }

    /** Whether an item but the first begins at an offset. */
    boolean beginsAt(int offset) {
        return !starts.isEmpty() && starts.contains(offset);
    }

    private static Set<Integer> starts(String text, ItemMarker first) {
        Set<Integer> starts = new HashSet<>();
        ItemMarker last = first;
        int at = first.end();
        while (at < text.length()) {
            boolean apart = TextMarks.isBlank(text.charAt(at - 1)) && !TextMarks.isBlank(text.charAt(at));
            Optional<ItemMarker> next = apart ? ItemMarker.at(text, at) : Optional.empty();
            if (next.isPresent() && next.get().follows(last)) {
                starts.add(at);
                last = next.get();
                at = last.end();
            } else {
                at++;
            }
        }
        return starts;
    }
}
