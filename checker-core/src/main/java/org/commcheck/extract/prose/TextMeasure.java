package org.commcheck.extract.prose;

import java.util.Locale;
import org.commcheck.extract.Readability;
import org.commcheck.extract.language.WordCount;
import org.commcheck.extract.vocabulary.TermBorders;
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

    void add(TextRange place, String sentence) {
        int own = WordCount.of(sentence);
        sentences++;
        size += own;
        if (own > longest) {
            longest = own;
            range = place;
            text = sentence;
        }
        addWords(sentence);
    }

    /** Words with a small letter: an acronym or a figure is neither long nor short. */
    private void addWords(String sentence) {
        int at = 0;
        while (at < sentence.length()) {
            int end = Math.max(TermBorders.addressEnd(sentence, at), at);
            if (end == at) {
                while (end < sentence.length() && Character.isLetter(sentence.charAt(end))) {
                    end++;
                }
                String word = sentence.substring(at, end);
                boolean counts = !word.isEmpty() && word.length() <= LONGEST;
                words += counts ? 1 : 0;
                syllables += counts ? syllables(word) : 0;
            }
            at = Math.max(end, at + 1);
        }
    }

    private static int syllables(String word) {
        boolean acronym = word.equals(word.toUpperCase(Locale.ROOT));
        return acronym ? 1 : Syllables.of(word.toLowerCase(Locale.ROOT));
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
