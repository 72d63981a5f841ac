package org.commcheck.extract.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Items that follow each other in one line: {@code 1. Call Bo 2. Write to Cy}, {@code • tea • cake}, {@code 1、订餐；2、订车}. A text is read so
 * only if it begins with a marker, and each further marker is the next one of the same style. Immutable.
 */
public final class InlineItems {

    /** Behind these a Chinese marker needs no blank before it. */
    private static final String ENDS = "；。";

    private final Set<Integer> starts;

    /** The words of the items, without their markers. */
    private final List<Span> items;

    private InlineItems(List<Span> items, Set<Integer> starts) {
        this.items = List.copyOf(items);
        this.starts = Set.copyOf(starts);
    }

    /** The items of a text. */
    public static InlineItems of(String text) {
        int first = 0;
        while (first < text.length() && TextMarks.isBlank(text.charAt(first))) {
            first++;
        }
        Optional<ItemMarker> marker = first < text.length() ? ItemMarker.at(text, first) : Optional.empty();
        return marker.map(found -> from(text, found)).orElseGet(() -> new InlineItems(List.of(), Set.of()));
    }

    /** The words of the items, their markers left out; empty if the text does not begin with a marker, or holds no other. */
    public List<Span> items() {
        return items;
    }

    /** Whether an item but the first begins at an offset. */
    boolean beginsAt(int offset) {
        return !starts.isEmpty() && starts.contains(offset);
    }

    private static InlineItems from(String text, ItemMarker first) {
        Set<Integer> starts = new HashSet<>();
        List<Span> items = new ArrayList<>();
        ItemMarker last = first;
        int at = first.end();
        while (at < text.length()) {
            Optional<ItemMarker> next = isApart(text, at) ? ItemMarker.at(text, at) : Optional.empty();
            if (next.isPresent() && next.get().follows(last)) {
                starts.add(at);
                items.add(new Span(last.end(), at));
                last = next.get();
                at = last.end();
            } else {
                at++;
            }
        }
        if (!items.isEmpty()) {
            items.add(new Span(last.end(), text.length()));
        }
        return new InlineItems(items, starts);
    }

    private static boolean isApart(String text, int at) {
        char before = text.charAt(at - 1);
        boolean apart = TextMarks.isBlank(before) || ENDS.indexOf(before) >= 0 || ItemMarker.isCircled(text.charAt(at));
        return apart && !TextMarks.isBlank(text.charAt(at));
    }
}
