package org.commcheck.extract.language;

import java.util.ArrayList;
import java.util.List;
import org.commcheck.extract.vocabulary.Tables;
import org.commcheck.text.CharSigns;

/**
 * Divides a text into sentences, English and Chinese in one. A line break is a blank, unless a sentence mark stands before it or the next
 * line is blank. Time is linear in the text. Safe for any number of threads.
 *
 * <pre>{@code
 * new SentenceSplitter(tables).split("Dr. Lima agreed. 周五上线。请确认！")   // 0..16, 17..22, 22..26
 * }</pre>
 */
public final class SentenceSplitter {

    /** Without any of these a text is one sentence: the marks that end one, and those of items that follow each other in a line. */
    private static final long BORDERS = CharSigns.of("\n" + TextMarks.STOPS + ItemMarker.MARKS + ItemMarker.BULLETS);

    private static final int FEW = 2;

    private final LatinStop latin;

    /**
     * @param tables with the table {@code abbreviations}; without it every full stop before a capital ends a sentence
     */
    public SentenceSplitter(Tables tables) {
        this.latin = new LatinStop(Abbreviations.of(tables));
    }

    /** The sentences, in order, without the blanks around them; together they hold every character that is no blank. */
    public List<Span> split(String text) {
        return split(text, CharSigns.of(text));
    }

    /**
     * The same of a text of which it is known what characters it may hold.
     *
     * @param signs see {@link CharSigns}
     */
    public List<Span> split(String whole, long signs) {
        List<Span> sentences = new ArrayList<>(FEW);
        if (!CharSigns.share(signs, BORDERS)) {
            add(whole, 0, whole.length(), sentences);
            return sentences;
        }
        InlineItems items = InlineItems.of(whole);
        int start = 0;
        int at = 0;
        while (at < whole.length()) {
            int end = endAt(whole, start, at);
            if (end > at) {
                start = add(whole, start, end, sentences);
                at = end;
            } else if (items.beginsAt(at)) {
                start = add(whole, start, at, sentences);
                at++;
            } else {
                at = Math.max(at + 1, -end);
            }
        }
        add(whole, start, whole.length(), sentences);
        return sentences;
    }

    /** Behind the sentence that ends with a mark at an offset; minus the end of the mark, or 0, if none does. */
    private int endAt(String text, int start, int at) {
        char c = text.charAt(at);
        if (c == '\n') {
            return TextMarks.isBlankLine(text, at) ? at + 1 : 0;
        }
        if (!TextMarks.isStop(c)) {
            return 0;
        }
        Stop stop = Stop.at(text, at);
        boolean ends = stop.wide() ? WideStop.ends(text, stop) : latin.ends(text, start, stop);
        return ends ? stop.behind() : -stop.behind();
    }

    /** Adds the stretch if there is anything in it, and returns where the next begins. */
    private static int add(String text, int from, int to, List<Span> sentences) {
        int start = from;
        int end = to;
        while (start < end && TextMarks.isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && TextMarks.isBlank(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            sentences.add(new Span(start, end));
        }
        return to;
    }
}
