package org.commcheck.extract.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds points that numbers or letters mark within a line: {@code (1) … (2) …}, {@code a) … b) …}, ①…②…, （一）…（二）…. */
final class MarkedPoints {

    /** Numbers further apart than a sentence or two count something else. */
    private static final int FARTHEST = 300;

    private static final String HAN = "一二三四五六七八九十";
    private static final String CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩";

    /** What a marker looks like; the group counts. */
    private static final List<Pattern> STYLES = List.of(
            Pattern.compile("[(（](\\d{1,2})[)）]"),
            Pattern.compile("(?<![\\w(（.])(\\d{1,2})[)）]"),
            Pattern.compile("(?<![\\w.])(\\d{1,2})[.、．](?![\\d.])"),
            Pattern.compile("[(（]([a-j])[)）]"),
            Pattern.compile("(?<![\\w(（.])([a-j])[)）]"),
            Pattern.compile("([" + CIRCLED + "])"),
            Pattern.compile("[(（]([" + HAN + "])[)）]"));

    private MarkedPoints() {}

    /** The sequences of at least two markers that begin with one and rise by one; those at the beginning of lines are a list to every reader. */
    static List<Points> of(String text) {
        List<Points> found = new ArrayList<>();
        for (Pattern style : STYLES) {
            add(text, style.matcher(text), found);
        }
        return found;
    }

    private static void add(String text, Matcher marker, List<Points> found) {
        int count = 0;
        int inline = 0;
        int start = 0;
        int last = 0;
        while (marker.find()) {
            int value = value(marker.group(1));
            if (value == 1) {
                count = 1;
                inline = 0;
                start = marker.start();
            } else if (value == count + 1 && marker.start() - last < FARTHEST) {
                count++;
                inline += opensLine(text, marker.start()) ? 0 : 1;
                if (inline == count - 1) {
                    found.add(new Points(start, Clauses.end(text, marker.end()), count));
                }
            }
            last = marker.start();
        }
    }

    private static int value(String written) {
        char c = written.charAt(0);
        if (Character.isDigit(c)) {
            return Integer.parseInt(written);
        }
        int circled = CIRCLED.indexOf(c);
        int han = HAN.indexOf(c);
        return circled >= 0 ? circled + 1 : han >= 0 ? han + 1 : c - 'a' + 1;
    }

    private static boolean opensLine(String text, int at) {
        int before = at - 1;
        while (before >= 0 && text.charAt(before) == ' ') {
            before--;
        }
        return before < 0 || text.charAt(before) == '\n';
    }
}
