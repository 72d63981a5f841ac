package org.commcheck.extract.prose;

import org.commcheck.extract.Readability;
import org.commcheck.extract.vocabulary.TermBorders;
import org.commcheck.model.InlineText;
import org.commcheck.text.TextRange;

/** Sums up sentences. For one thread. */
final class TextMeasure {

    /** What is longer is no word. */
    private static final int LONGEST = 40;

    private int sentences;
    private int words;
    private int syllables;
    private int size;
    private int longest;
    private TextRange range = new TextRange(0, 0);
    private String text = "";

    /** Room for one word. */
    private final StringBuilder word = new StringBuilder(LONGEST);

    /**
     * Adds a sentence.
     *
     * @param own its words, see {@link org.commcheck.extract.language.WordCount}
     * @param grades whether its words are counted for {@link #grade}
     */
    void add(InlineText inline, int from, int to, int own, boolean grades) {
        sentences++;
        size += own;
        if (own > longest) {
            longest = own;
            range = inline.range(from, to);
            text = inline.text().substring(from, to);
        }
        if (grades) {
            addWords(inline.text(), from, to);
        }
    }

    /** Words with a small letter: an acronym or a figure is neither long nor short. */
    private void addWords(String sentence, int from, int to) {
        int at = from;
        while (at < to) {
            int end = Math.min(to, TermBorders.addressEnd(sentence, at));
            if (end == at) {
                while (end < to && isLetter(sentence.charAt(end))) {
                    end++;
                }
                if (end > at && end - at <= LONGEST) {
                    words++;
                    syllables += syllables(sentence, at, end);
                }
            }
            at = Math.max(end, at + 1);
        }
    }

    /** Most are small letters of English, which the first look tells. */
    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c != ' ' && Character.isLetter(c));
    }

    private int syllables(String sentence, int from, int to) {
        boolean acronym = true;
        word.setLength(0);
        for (int i = from; i < to; i++) {
            char c = sentence.charAt(i);
            boolean small = c >= 'a' && c <= 'z';
            acronym &= !small && !Character.isLowerCase(c);
            word.append(small ? c : Character.toLowerCase(c));
        }
        return acronym ? 1 : Syllables.of(word);
    }

    /** English words plus Chinese characters. */
    int size() {
        return size;
    }

    /** Years of school that the English words take, by the formula of Flesch and Kincaid, rounded down. */
    int grade() {
        if (words == 0) {
            return 0;
        }
        double grade = 0.39 * words / sentences + 11.8 * syllables / words - 15.59;
        return (int) Math.max(0, Math.floor(grade));
    }

    /** The fact; there must be a sentence. */
    Readability fact(String language, int grade) {
        return new Readability(range, text, language, grade, size / sentences);
    }
}
