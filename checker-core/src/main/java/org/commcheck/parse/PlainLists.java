package org.commcheck.parse;

import java.util.List;

/**
 * Tells lists whose entries are bare lines, as mails and plain texts have them below a label, from text that was wrapped by hand: its lines are
 * short, none goes on in the next, and nearly all begin alike.
 */
final class PlainLists {

    /** Who wraps lines by hand fills them further. */
    private static final int MOST_COLUMNS = 50;

    /** Chinese characters take two columns, and are seldom wrapped by hand. */
    private static final int MOST_COLUMNS_CHINESE = 80;

    /** Of entries of which it is known that their lines were not wrapped. */
    private static final int MOST_COLUMNS_BROKEN = 120;

    /** 以上 closes a text. */
    private static final int SHORTEST = 3;

    /** What a line ends with that goes on, and with a sentence of running text. */
    private static final String GOING_ON = ",;，、；(（-–—/&+";

    private static final String STOPS = ".。!！?？";

    private static final List<String> JOINTS = List.of(
            " and", " or", " but", " the", " a", " an", " of", " to", " for", " with", " in", " on", " at", " by");

    private PlainLists() {}

    /**
     * Whether the lines are the entries of a list.
     *
     * @param label the line above them; one that tells, 分配了任务：, heads what else there is to tell
     * @param widest columns of the longest line of the text
     */
    static boolean isOne(String label, LineSpan span, int widest) {
        if (span.count() < 2 || label.indexOf('了') >= 0) {
            return false;
        }
        boolean small = isSmall(line(span, span.from()));
        int others = 0;
        boolean stops = ends(line(span, span.from()), STOPS);
        boolean unwrapped = isUnwrapped(span, widest);
        int most = unwrapped || (!small && (stops || isBroken(span))) ? MOST_COLUMNS_BROKEN : MOST_COLUMNS;
        for (int i = span.from(); i < span.to(); i++) {
            String line = line(span, i);
            if (!isEntry(line, most) || ends(line, STOPS) != stops) {
                return false;
            }
            others += isSmall(line) != small ? 1 : 0;
        }
        return (!small || !stops) && (others == 0 || (unwrapped && !small && others * 2 < span.count()));
    }

    private static boolean ends(String line, String with) {
        return !line.isEmpty() && with.indexOf(line.charAt(line.length() - 1)) >= 0;
    }

    private static String line(LineSpan span, int index) {
        return span.lines().string(index).strip();
    }

    /** Whether a line ends well before the width of the others, though the next one's first word had room there: its author began a new one. */
    private static boolean isBroken(LineSpan span) {
        int widest = 0;
        for (int i = span.from(); i < span.to(); i++) {
            widest = Math.max(widest, line(span, i).length());
        }
        for (int i = span.from(); i + 1 < span.to(); i++) {
            int blank = line(span, i + 1).indexOf(' ');
            if (line(span, i).length() + 1 + (blank < 0 ? widest : blank) <= widest) {
                return true;
            }
        }
        return false;
    }

    /** Whether the next line's first word had room behind each of the lines, as the text has longer ones. */
    private static boolean isUnwrapped(LineSpan span, int widest) {
        for (int i = span.from(); i + 1 < span.to(); i++) {
            int blank = line(span, i + 1).indexOf(' ');
            if (blank < 0 || line(span, i).length() + 1 + blank > widest) {
                return false;
            }
        }
        return true;
    }

    private static boolean isEntry(String line, int most) {
        if (line.length() < SHORTEST) {
            return false;
        }
        boolean chinese = line.chars().anyMatch(c -> Chars.isHan((char) c));
        return Chars.width(line) <= (chinese ? MOST_COLUMNS_CHINESE : most)
                && (Chars.isHan(line.charAt(0))
                        || Character.isLetterOrDigit(line.charAt(0))
                        || "@[【《「“\"".indexOf(line.charAt(0)) >= 0)
                && !ends(line, GOING_ON)
                && JOINTS.stream().noneMatch(line::endsWith);
    }

    private static boolean isSmall(String line) {
        return !line.isEmpty() && Character.isLowerCase(line.charAt(0));
    }
}
