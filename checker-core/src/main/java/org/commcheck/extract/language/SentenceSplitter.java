package org.commcheck.extract.language;

import java.util.ArrayList;
import java.util.List;
import org.commcheck.extract.vocabulary.Tables;

/** Cuts a text into sentences. Immutable. */
public final class SentenceSplitter {

    public SentenceSplitter(Tables tables) {
        tables.rows("abbreviations");
    }

    /** The sentences of a text, in order, without the blanks around them. */
    public List<Span> split(CharSequence text) {
        List<Span> found = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean han = "。！？；".indexOf(c) >= 0;
            boolean latin = ".!?".indexOf(c) >= 0
                    && i + 2 < text.length()
                    && Character.isWhitespace(text.charAt(i + 1))
                    && Character.isUpperCase(text.charAt(i + 2));
            if (han || latin) {
                add(text, from, i + 1, found);
                from = i + 1;
            }
        }
        add(text, from, text.length(), found);
        return found;
    }

    private static void add(CharSequence text, int from, int to, List<Span> found) {
        int start = from;
        while (start < to && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        int end = to;
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            found.add(new Span(start, end));
        }
    }
}
