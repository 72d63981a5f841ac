package org.commcheck.extract.people;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Reads owners that stand between marks behind an act, before its day: {@code Thank the sponsors — AL —}, {@code Thank the band | Cy |},
 * {@code Thank the guests, Ana, Bo,}. Behind a comma or a full stop they have to be known, or sure. Immutable.
 */
final class SegmentOwners {

    private static final String MARKS = "-–—|;,.([，；。（";

    /** Marks that divide sentences and lists as well. */
    private static final String WEAK = ",.，。";

    private static final int LONGEST = 40;

    private final NameLists lists;

    SegmentOwners(NameLists lists) {
        this.lists = lists;
    }

    /** The owners at the end of a text that the day was cut off; empty if the last stretch between marks is more than names. */
    List<OwnerWords> read(String text, Roster roster) {
        List<List<OwnerWords>> segments = new ArrayList<>();
        int end = withoutMarks(text, text.length());
        int mark = markBefore(text, end);
        while (mark > 0 && end - mark <= LONGEST) {
            int from = mark + 1;
            boolean weak = WEAK.indexOf(text.charAt(mark)) >= 0;
            Optional<List<OwnerWords>> names = lists.onlyNames(text.substring(from, end), roster)
                    .filter(found -> !weak || lists.areVouchedFor(found, roster));
            if (names.isEmpty()) {
                break;
            }
            segments.add(NameLists.shift(names.get(), from));
            if (!weak) {
                break;
            }
            end = withoutMarks(text, mark);
            mark = markBefore(text, end);
        }
        Collections.reverse(segments);
        return segments.stream().flatMap(List::stream).toList();
    }

    private static int withoutMarks(String text, int to) {
        int end = to;
        while (end > 0 && (Character.isWhitespace(text.charAt(end - 1)) || MARKS.indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        return end;
    }

    /** The last mark that a blank, or nothing but another mark, stands behind; -1 if there is none. A hyphen inside a word is none. */
    private static int markBefore(String text, int end) {
        for (int at = end - 2; at > 0; at--) {
            char c = text.charAt(at);
            boolean wide = c > 0x80 || c == '|' || c == '(' || c == '[';
            if (MARKS.indexOf(c) >= 0 && (wide || Character.isWhitespace(text.charAt(at + 1)))) {
                return at;
            }
        }
        return -1;
    }
}
