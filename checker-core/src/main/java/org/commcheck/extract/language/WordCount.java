package org.commcheck.extract.language;

/** Counts what readers count: English words and Chinese characters. */
public final class WordCount {

    private WordCount() {}

    /** Latin words plus Chinese characters; figures count as words. */
    public static int of(CharSequence words) {
        int size = 0;
        boolean inWord = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean han = Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
            boolean part = !han && (Character.isLetterOrDigit(c) || (inWord && joins(words, i)));
            size += han || (part && !inWord) ? 1 : 0;
            inWord = part;
        }
        return size;
    }

    /** {@code don't}, {@code follow-up}, {@code 1,240}, {@code 18:00}. */
    private static boolean joins(CharSequence words, int at) {
        char c = words.charAt(at);
        boolean figure = ".,:".indexOf(c) >= 0
                && Character.isDigit(words.charAt(at - 1))
                && at + 1 < words.length()
                && Character.isDigit(words.charAt(at + 1));
        return figure || c == '\'' || c == '’' || c == '-';
    }
}
