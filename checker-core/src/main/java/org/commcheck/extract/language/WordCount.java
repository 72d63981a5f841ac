package org.commcheck.extract.language;

/** Counts what readers count: English words and Chinese characters. */
public final class WordCount {

    private WordCount() {}

    /** Latin words plus Chinese characters; figures count as words. */
    public static int of(String words) {
        return of(words, 0, words.length());
    }

    /** The same of a stretch, as if it were a text of its own. */
    public static int of(String words, int from, int to) {
        int size = 0;
        boolean inWord = false;
        for (int i = from; i < to; i++) {
            char c = words.charAt(i);
            if (c >= '\u2E80' && TextMarks.isHan(c)) {
                size++;
                inWord = false;
            } else {
                boolean part = isLetterOrDigit(c) || (inWord && joins(words, i, to));
                size += part && !inWord ? 1 : 0;
                inWord = part;
            }
        }
        return size;
    }

    private static boolean isLetterOrDigit(char c) {
        return c < 0x80
                ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
                : Character.isLetterOrDigit(c);
    }

    /** {@code don't}, {@code follow-up}, {@code 1,240}, {@code 18:00}. */
    private static boolean joins(String words, int at, int to) {
        return switch (words.charAt(at)) {
            case '\'', '’', '-' -> true;
            case '.', ',', ':' ->
                Character.isDigit(words.charAt(at - 1)) && at + 1 < to && Character.isDigit(words.charAt(at + 1));
            default -> false;
        };
    }
}
