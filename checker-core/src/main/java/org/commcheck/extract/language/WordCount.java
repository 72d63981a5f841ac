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
            boolean part = !han && (Character.isLetterOrDigit(c) || (inWord && (c == '\'' || c == '’' || c == '-')));
            size += han || (part && !inWord) ? 1 : 0;
            inWord = part;
        }
        return size;
    }
}
