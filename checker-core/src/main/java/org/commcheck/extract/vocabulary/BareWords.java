package org.commcheck.extract.vocabulary;

/** Words without the blanks, colons, brackets, quotation marks and mark-up residue around them. */
public final class BareWords {

    private static final String EDGES = " \u00a0\u3000\u200b:：,，、;；.。()（）[]【】*_`\"“”";

    private BareWords() {}

    /** The words between the first and the last character that belongs to a word; empty if there is none. */
    public static String of(String words) {
        int from = 0;
        int to = words.length();
        while (from < to && isEdge(words.charAt(from))) {
            from++;
        }
        while (to > from && isEdge(words.charAt(to - 1))) {
            to--;
        }
        return words.substring(from, to);
    }

    private static boolean isEdge(char c) {
        boolean word = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '\u4E00' && c <= '\u9FFF');
        return !word && (Character.isWhitespace(c) || EDGES.indexOf(c) >= 0);
    }
}
