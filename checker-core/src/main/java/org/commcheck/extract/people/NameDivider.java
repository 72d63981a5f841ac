package org.commcheck.extract.people;

/**
 * Finds what stands between the names of a list, one after the other: commas, slashes, {@code and}, 和, wide gaps, an opening bracket; the blanks
 * around them belong to it. For one stretch and one thread.
 */
final class NameDivider {

    private static final String MARKS = ",，、/&+＋／和与與及(";
    private static final String BLANKS = " \t\n\u000B\f\r";
    private static final String[] WORDS = {"and", "or", "with"};

    private final String text;
    private final int from;
    private final int to;
    private int start;
    private int end;

    NameDivider(String text, int from, int to) {
        this.text = text;
        this.from = from;
        this.to = to;
        this.end = from;
    }

    /** Goes on to the next divider, if there is one. */
    boolean find() {
        int at = end;
        while (at < to) {
            int behind = behindBlanks(at);
            int length = behind < to ? length(behind) : 0;
            if (length > 0 || behind - at > 1) {
                start = at;
                end = length > 0 ? behindBlanks(behind + length) : behind;
                return true;
            }
            at = Math.max(behind, at + 1);
        }
        return false;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    private int behindBlanks(int at) {
        int behind = at;
        while (behind < to && BLANKS.indexOf(text.charAt(behind)) >= 0) {
            behind++;
        }
        return behind;
    }

    /** The length of the mark or word that divides at a place; 0 if nothing does. */
    private int length(int at) {
        char c = text.charAt(at);
        if (c == 'a' || c == 'o' || c == 'w') {
            return word(at);
        }
        boolean letter = (c >= 'b' && c <= 'z') || (c >= 'A' && c <= 'Z');
        return !letter && MARKS.indexOf(c) >= 0 ? 1 : 0;
    }

    private int word(int at) {
        if (at > from && isWordPart(text.charAt(at - 1))) {
            return 0;
        }
        for (String word : WORDS) {
            int behind = at + word.length();
            if (text.startsWith(word, at) && behind <= to && (behind == to || !isWordPart(text.charAt(behind)))) {
                return word.length();
            }
        }
        return 0;
    }

    private static boolean isWordPart(char c) {
        return c == '_' || Character.isLetterOrDigit(c);
    }
}
