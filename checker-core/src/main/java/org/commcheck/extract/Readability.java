package org.commcheck.extract;

import org.commcheck.text.TextRange;

/**
 * How hard a document or entry is to read; one for each with enough running text in its language. Its words are its longest sentence, which is
 * where to begin. Read by {@code precision/hard-to-read}.
 *
 * @param language {@code en} or {@code zh}, the language of the sentences that were measured
 * @param grade of English text: years of school it takes, by Flesch and Kincaid, rounded down; 0 of Chinese text
 * @param sentenceSize words, of Chinese text characters, of a sentence on average, rounded down
 */
public record Readability(TextRange range, String text, String language, int grade, int sentenceSize) implements Fact {}
