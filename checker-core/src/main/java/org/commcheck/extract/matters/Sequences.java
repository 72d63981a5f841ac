package org.commcheck.extract.matters;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.commcheck.extract.SequenceMarker;
import org.commcheck.text.TextRange;

/**
 * Joins numbers to sequences: those of one place and one style that begin with one and rise. A number that does not fit ends its sequence. Not
 * for several threads.
 */
final class Sequences {

    /** More numbers than this are not left out by mistake: the larger one counts something else. */
    private static final int WIDEST_GAP = 3;

    /** So many numbers must have come in order before one that may be part of the words counts. */
    private static final int SURE = 2;

    private final String source;
    private final Map<String, SequenceMarker> last = new HashMap<>();
    private final List<SequenceMarker> markers = new ArrayList<>();
    private int groups;

    /**
     * @param source the text that the ranges point into
     */
    Sequences(String source) {
        this.source = source;
    }

    /** The markers so far, in the order they were added. */
    List<SequenceMarker> markers() {
        return markers;
    }

    /**
     * Adds a number.
     *
     * @param place what the numbers of one sequence share besides their style
     */
    void add(String place, Numbering number, TextRange range, String text) {
        String key = place + '|' + number.style();
        SequenceMarker before = last.get(key);
        int value = number.value();
        if (value == 1) {
            take(key, new SequenceMarker(range, text, groups++, 0, 1, 0, false));
        } else if (before != null && fits(before, number)) {
            boolean hidden = value > before.value() + 1 && isBetween(before, range, value);
            int previous = hidden ? value - 1 : before.value();
            take(key, new SequenceMarker(range, text, before.group(), before.order() + 1, value, previous, false));
        } else {
            last.remove(key);
        }
    }

    /** Adds a point of a sequence of connectives. */
    void add(SequenceMarker connective) {
        markers.add(connective);
    }

    /** A number for a sequence of connectives. */
    int nextGroup() {
        return groups++;
    }

    private void take(String key, SequenceMarker marker) {
        last.put(key, marker);
        markers.add(marker);
    }

    private static boolean fits(SequenceMarker before, Numbering number) {
        int gap = number.value() - before.value() - 1;
        boolean sure = !number.bare() || before.order() + 1 >= SURE;
        return gap == 0 || (gap > 0 && gap <= WIDEST_GAP && sure);
    }

    /** Whether all numbers that are left out stand in the source between, where no reader of blocks took them for numbers of this sequence. */
    private boolean isBetween(SequenceMarker before, TextRange range, int value) {
        int from = before.range().start();
        String between = source.substring(from, Math.max(from, range.start()));
        for (int missing = before.value() + 1; missing < value; missing++) {
            if (!Pattern.compile("(?<![\\d一二三四五六七八九十])(?:" + missing + "|" + Numeral.chinese(missing)
                            + ")(?:\\s*[、，,.．)）:：]|[章节節部步条條]|\\s)")
                    .matcher(between)
                    .find()) {
                return false;
            }
        }
        return true;
    }
}
