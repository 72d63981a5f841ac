package org.commcheck.extract.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commcheck.extract.Sentence.Mood;
import org.commcheck.extract.language.ActReader;
import org.commcheck.extract.language.InlineItems;
import org.commcheck.extract.language.Span;
import org.commcheck.extract.reading.ReadSentence;
import org.commcheck.extract.reading.ReadUnit;
import org.commcheck.extract.vocabulary.NoneWords;

/** Finds the stretches of a unit that a mark singles out as items; of a paragraph of several lines each marked line is one, with the lines behind it. */
final class MarkedLines {

    /** {@code TODO list:}: the tasks stand below. */
    private static final Pattern LIST = Pattern.compile("(?i)(?:list|items?)\\s*:?");

    private final ItemMarkers markers;
    private final ActReader acts;
    private final NoneWords none;

    MarkedLines(ItemMarkers markers, ActReader acts, NoneWords none) {
        this.markers = markers;
        this.acts = acts;
        this.none = none;
    }

    /**
     * The words of an item behind its mark, as offsets in the unit's words.
     *
     * @param mark the first character of the mark
     * @param named whether they are an item only if they begin with somebody
     */
    record Stretch(int mark, int start, int end, boolean named) {}

    /** The marked stretches of a unit, in order. */
    List<Stretch> in(ReadUnit unit) {
        String words = unit.words();
        if (!markers.mayMark(words, unit.unit().text().signs())) {
            return List.of();
        }
        List<Stretch> found = new ArrayList<>();
        int from = 0;
        while (from < words.length()) {
            int to = nextMarkedLine(words, from);
            marked(unit, from, to).ifPresent(stretch -> found.addAll(items(words, stretch)));
            from = to;
        }
        return found;
    }

    /** The stretch, or those of the items that are numbered in it: {@code 待办：1、订餐；2、订车}. */
    private static List<Stretch> items(String words, Stretch stretch) {
        List<Span> items =
                InlineItems.of(words.substring(stretch.start(), stretch.end())).items();
        return items.isEmpty()
                ? List.of(stretch)
                : items.stream()
                        .map(item -> new Stretch(
                                stretch.mark(), stretch.start() + item.start(), stretch.start() + item.end(), false))
                        .toList();
    }

    private Optional<Stretch> marked(ReadUnit unit, int from, int to) {
        String words = unit.words().substring(from, to);
        Optional<ItemMarkers.Marked> mark = markers.in(words);
        if (mark.isEmpty()) {
            return Optional.empty();
        }
        int start = mark.get().start();
        String body = words.substring(start).strip();
        boolean past = beginsInPast(unit, from + start, to) && acts.read(body).isEmpty();
        if (body.isEmpty()
                || body.endsWith("：")
                || LIST.matcher(body).matches()
                || none.matches(body)
                || ListEntries.isDenial(body)
                || past) {
            return Optional.empty();
        }
        return Optional.of(new Stretch(
                from + mark.get().mark(), from + start, to, mark.get().named()));
    }

    /** {@code TODO: answer them: why did we choose it?}: what is told or asked behind the task tells more of it. */
    private static boolean beginsInPast(ReadUnit unit, int from, int to) {
        int end = unit.sentences(from, to).stream()
                .mapToInt(ReadSentence::end)
                .findFirst()
                .orElse(to);
        return unit.has(Mood.PAST, from, Math.min(end, to));
    }

    /** Where the next line that begins with a mark begins; the end of the text if there is none. */
    private int nextMarkedLine(String words, int from) {
        for (int feed = words.indexOf('\n', from); feed >= 0; feed = words.indexOf('\n', feed + 1)) {
            if (markers.leads(words, feed + 1)) {
                return feed + 1;
            }
        }
        return words.length();
    }
}
