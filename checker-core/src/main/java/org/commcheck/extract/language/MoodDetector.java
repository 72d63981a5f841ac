package org.commcheck.extract.language;

import org.commcheck.extract.Sentence.Mood;
import org.commcheck.extract.vocabulary.Lexicon;
import org.commcheck.extract.vocabulary.Tables;
import org.commcheck.extract.vocabulary.TermGroup;
import org.commcheck.extract.vocabulary.TextTerms;
import org.commcheck.text.CharSigns;

/**
 * Tells what a sentence does: promise or ask for an act, tell what was, name a condition, ask, or cite. Words and their look-alikes come
 * from the tables {@code mood-words}, {@code mood-en} and {@code mood-zh}. Where the words leave it open the answer is
 * {@link Mood#STATEMENT}; the kind of section a sentence stands in, which the words don't show, is the caller's to add. Immutable, for
 * any number of threads.
 */
public final class MoodDetector {

    private final Lexicon lexicon;
    private final EnglishMood english;
    private final ChineseMood chinese;

    private MoodDetector(Lexicon lexicon, EnglishMood english, ChineseMood chinese) {
        this.lexicon = lexicon;
        this.english = english;
        this.chinese = chinese;
    }

    /** A detector with the words of the tables; without them it knows questions and quotations only. */
    public static MoodDetector of(Tables tables) {
        return new MoodDetector(Lexicon.of(tables), new EnglishMood(tables), new ChineseMood());
    }

    /** Where the sentences of a text turn to another act. */
    public ClauseEnds clauses(String text) {
        return english.clauses(text);
    }

    /** The mood a rule should go by; see {@link MoodReading#judged()}. */
    public Mood of(String sentence, Language language) {
        return read(sentence, language).judged();
    }

    /** The mood with what it was told by. */
    public MoodReading read(String sentence, Language language) {
        return read(sentence, language, lexicon.read(sentence), 0, CharSigns.of(sentence));
    }

    /**
     * The same of a sentence in a text whose terms are known.
     *
     * @param terms those of the text
     * @param start where the sentence begins in it
     * @param signs of the text, see {@link CharSigns}
     */
    public MoodReading read(String sentence, Language language, TextTerms terms, int start, long signs) {
        if (isQuoted(sentence, signs)) {
            return MoodReading.of(Mood.QUOTE);
        }
        boolean inEnglish = language == Language.EN;
        if (endsWithQuestionMark(sentence)) {
            return inEnglish
                    ? english.question(sentence, terms.hits(TermGroup.ENGLISH_MOOD, start, sentence))
                    : MoodReading.of(Mood.QUESTION);
        }
        return inEnglish
                ? english.read(sentence, terms.hits(TermGroup.ENGLISH_MOOD, start, sentence))
                : chinese.read(sentence, terms.hits(TermGroup.CHINESE_MOOD, start, sentence));
    }

    /** Whether the sentence is somebody's words but for a few: more than two thirds of it stand in quotation marks. */
    private static boolean isQuoted(String sentence, long signs) {
        int quoted = 0;
        for (Span quote : QuotationScanner.scan(sentence, signs)) {
            quoted += quote.length();
        }
        return quoted * 3 > sentence.length() * 2;
    }

    private static boolean endsWithQuestionMark(String sentence) {
        int at = sentence.length() - 1;
        while (at >= 0
                && (Character.isWhitespace(sentence.charAt(at)) || "\"”’')）]」』*_".indexOf(sentence.charAt(at)) >= 0)) {
            at--;
        }
        return at >= 0 && (sentence.charAt(at) == '?' || sentence.charAt(at) == '？');
    }
}
