package org.commcheck.extract.language;

import java.util.List;
import org.commcheck.extract.vocabulary.TermBorders;
import org.commcheck.text.CharSet;
import org.commcheck.text.CharSigns;

/**
 * Tells English from Chinese, for a document, a block or a sentence. Chinese text is full of English names, and English text names Chinese
 * people; where neither script is clearly in the majority, the little words that hold a sentence together decide.
 */
public final class LanguageDetector {

    /** One side is clear when it has so many times as much as the other. */
    private static final int CLEAR = 4;

    private static final PackedWords ENGLISH_GLUE = new PackedWords(List.of(
            "the", "an", "of", "to", "and", "or", "is", "are", "was", "were", "be", "been", "in", "on", "at", "by",
            "for", "from", "with", "that", "this", "it", "we", "you", "they", "he", "she", "will", "has", "have", "not",
            "as", "about", "our"));

    private static final CharSet CHINESE_GLUE = CharSet.of("的了在和是将將把被与與对對及并並为為我你他们們这這那个個等也都就不有请請要会會可已于於上中下后後前到用");

    private LanguageDetector() {}

    /** The language of the text; English if it holds words of neither. */
    public static Language of(String text) {
        return of(text, Language.EN);
    }

    /**
     * The language of the text.
     *
     * @param otherwise the answer for a text without words, such as {@code 3/5}
     */
    public static Language of(String text, Language otherwise) {
        return of(text, otherwise, CharSigns.HANS);
    }

    /**
     * The same of a text of which it is known what characters it may hold.
     *
     * @param signs see {@link CharSigns}: without a Chinese character the first word decides
     */
    public static Language of(String text, Language otherwise, long signs) {
        return of(List.of(text), otherwise, signs);
    }

    /** The same of several texts as one. */
    public static Language of(List<String> texts, Language otherwise, long signs) {
        boolean mixed = CharSigns.share(signs, CharSigns.HANS);
        Count count = new Count();
        for (String text : texts) {
            int at = 0;
            while (at < text.length() && (mixed || count.words == 0)) {
                at = count.take(text, at);
            }
        }
        return count.language(otherwise);
    }

    private static final class Count {
        private long han;
        private long words;
        private long chineseGlue;
        private long englishGlue;

        int take(String text, int at) {
            char c = text.charAt(at);
            if (TermBorders.isHan(c)) {
                han++;
                chineseGlue += CHINESE_GLUE.has(c) ? 1 : 0;
                return at + 1;
            }
            int behindAddress = TermBorders.addressEnd(text, at);
            if (behindAddress > at) {
                return behindAddress;
            }
            return Character.isLetter(c) && TermBorders.isWordPart(c) ? word(text, at) : at + 1;
        }

        private int word(String text, int at) {
            int end = at + 1;
            while (end < text.length() && TermBorders.isWordPart(text.charAt(end))) {
                end++;
            }
            if (end - at == 1) {
                return end; // the letters of a matrix, a list or a name are words of neither language
            }
            words++;
            if (ENGLISH_GLUE.has(text, at, end)) {
                englishGlue++;
            }
            return end;
        }

        Language language(Language otherwise) {
            if (han == 0 && words == 0) {
                return otherwise;
            }
            if (han == 0 || words >= CLEAR * han) {
                return Language.EN;
            }
            if (words == 0 || han >= CLEAR * words || chineseGlue > englishGlue) {
                return Language.ZH;
            }
            return englishGlue > chineseGlue || words > han ? Language.EN : Language.ZH;
        }
    }
}
