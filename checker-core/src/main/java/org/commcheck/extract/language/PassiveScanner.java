package org.commcheck.extract.language;

import java.util.List;
import org.commcheck.extract.vocabulary.Tables;

/**
 * Finds passives: {@code be} or {@code get} and a participle, 被, 为…所. Participles that describe, such as {@code interested}, and nouns that
 * hold 被 are left alone; words that the rulebase does not know go by their form. Immutable, for any number of threads.
 *
 * <pre>{@code
 * The lab was moved by Bo.     // was moved, with its actor
 * 数据被误删了。                 // 被误删, without
 * }</pre>
 */
public final class PassiveScanner {

    private final EnglishPassive english;
    private final ChinesePassive chinese;

    private PassiveScanner(WordLists words) {
        this.english = new EnglishPassive(words);
        this.chinese = new ChinesePassive(words);
    }

    /** A scanner with the table {@code passive-words}. */
    public static PassiveScanner of(Tables tables) {
        return new PassiveScanner(WordLists.of(tables, "passive-words"));
    }

    /**
     * The passives of a sentence, in order, none overlapping.
     *
     * @param text a text that holds the sentence
     * @param sentence where it stands
     * @param language of the sentence
     * @param times the words of time in the text, in order: {@code by Friday} names nobody
     */
    public List<PassiveSpan> scan(String text, Span sentence, Language language, List<Span> times) {
        return language == Language.EN
                ? english.scan(text, sentence.start(), sentence.end(), times)
                : chinese.scan(text, sentence.start(), sentence.end());
    }
}
