package org.commcheck.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Items that follow each other in one line, as texts have them that lost their line breaks on the way: {@code 1) Call Bo 2) Write to Cy},
 * {@code 1、联系场地；2、订餐。} They are items if the line begins with a marker, each further marker goes on counting, and what lies between
 * reads like an item: {@code (1) collect data, (2) check it and (3) report} stays a sentence. So does what is enumerated behind other words:
 * a guideline asks for a list there.
 */
final class RunOnItems {

    /** Shorter stretches are numbers that are spoken of: {@code 1) and 2) are equal}. */
    private static final int LEAST_COLUMNS = 4;

    /** A number and a point are as often the end of a sentence: {@code See step 2. It is short}. So many of them in order are not. */
    private static final int SURE = 3;

    private static final int MOST_DIGITS = 3;

    /** What may end the words before a marker that no blank parts from them. */
    private static final String ENDS = "。；;！？!?";

    private static final String STOPS = ENDS + ".…";

    /** What an item does not end with: the sentence goes on. */
    private static final String GOES_ON = ",，、:：(（";

    private static final List<String> JOINTS = List.of(" and", " or", "和", "及", "与", "或", "與");

    private final String line;
    private final String kind;
    private final List<Integer> starts = new ArrayList<>();

    private RunOnItems(String line, String kind) {
        this.line = line;
        this.kind = kind;
    }

    /**
     * Whether items may follow each other in a line; a “no” is certain, and needs no copy of the line.
     *
     * @param marker of the item of a list whose text the line begins; empty if there is none
     */
    static boolean mayStart(String text, int from, int to, String marker) {
        int start = Chars.skipBlanks(text, from);
        return (start < to && isCounting(text.charAt(start))) || (!marker.isEmpty() && isCounting(marker.charAt(0)));
    }

    private static boolean isCounting(char c) {
        return Chars.isDigit(c) || (c >= '①' && c <= '⑳') || c == '(' || c == '（';
    }

    /** Offsets in a line at which an item begins, but for one at its start; none if the line is no run of items. */
    static List<Integer> starts(String line) {
        Optional<ListMarker> own = counting(line);
        return own.map(marker -> starts(line, marker.kind(), marker.content(), value(line, marker.start())))
                .orElse(List.of());
    }

    /**
     * The same of the first line of an item of a list.
     *
     * @param marker the item's own, as it stands in the source; one that does not count begins no run
     */
    static List<Integer> starts(String line, String marker) {
        String whole = marker + " ";
        Optional<ListMarker> own = counting(whole);
        if (own.isEmpty()) {
            return starts(line);
        }
        return starts(line, own.get().kind(), 0, value(whole, 0));
    }

    /** @param first the number of the item whose words begin at an offset */
    private static List<Integer> starts(String line, String kind, int from, int first) {
        RunOnItems items = new RunOnItems(line, kind);
        items.collect(from, first);
        return items.isRun(from) ? items.starts : List.of();
    }

    private static Optional<ListMarker> counting(String line) {
        return ListMarker.of(line).filter(marker -> value(line, marker.start()) > 0);
    }

    private void collect(int from, int first) {
        int value = first + 1;
        int at = next(from, value);
        while (at >= 0) {
            starts.add(at);
            value++;
            at = next(at + 2, value);
        }
    }

    /** Where the marker with a value stands, from an offset on; -1 if it stands nowhere. */
    private int next(int from, int value) {
        String sign = kind.equals("①") ? String.valueOf((char) ('①' + value - 1)) : String.valueOf(value);
        for (int at = line.indexOf(sign, from); at >= 0; at = line.indexOf(sign, at + 1)) {
            boolean bracket = at > from && (line.charAt(at - 1) == '(' || line.charAt(at - 1) == '（');
            int start = bracket ? at - 1 : at;
            if (start > from && isApart(start) && isMarker(start, value)) {
                return start;
            }
        }
        return -1;
    }

    private boolean isApart(int start) {
        char before = line.charAt(start - 1);
        return Chars.isBlank(before) || ENDS.indexOf(before) >= 0;
    }

    private boolean isMarker(int start, int value) {
        String rest = line.substring(start, Math.min(line.length(), start + 2 * MOST_DIGITS + 2));
        return ListMarker.of(rest).stream()
                .anyMatch(found -> found.kind().equals(kind)
                        && found.start() == 0
                        && value(rest, 0) == value
                        && found.content() < rest.length()
                        && (!kind.equals("1.")
                                || found.content() > found.end()
                                || Chars.isHan(rest.charAt(found.end()))));
    }

    /** The number of the marker at an offset; 0 if it is not one that counts in digits. */
    private static int value(String line, int start) {
        char first = line.charAt(start);
        if (first >= '①' && first <= '⑳') {
            return first - '①' + 1;
        }
        int from = first == '(' || first == '（' ? start + 1 : start;
        int end = from;
        while (end < line.length() && end - from < MOST_DIGITS && Chars.isDigit(line.charAt(end))) {
            end++;
        }
        return end == from ? 0 : Integer.parseInt(line.substring(from, end));
    }

    private boolean isRun(int from) {
        if (starts.isEmpty()) {
            return false;
        }
        boolean sure = !kind.equals("1.") || starts.size() + 1 >= SURE;
        int start = from;
        for (int end : starts) {
            String part = line.substring(start, end).strip();
            if (!isItem(part) || GOES_ON.indexOf(part.charAt(part.length() - 1)) >= 0 || endsWithJoint(part)) {
                return false;
            }
            sure |= STOPS.indexOf(part.charAt(part.length() - 1)) >= 0;
            start = ListMarker.of(line.substring(end)).map(ListMarker::content).orElse(0) + end;
        }
        return sure && isItem(line.substring(start).strip());
    }

    private static boolean isItem(String part) {
        int depth = 0;
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            depth += c == '(' || c == '（' ? 1 : 0;
            depth -= c == ')' || c == '）' ? 1 : 0;
        }
        return depth == 0 && Chars.width(part) >= LEAST_COLUMNS;
    }

    private static boolean endsWithJoint(String part) {
        return JOINTS.stream().anyMatch(part::endsWith);
    }
}
