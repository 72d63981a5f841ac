package org.commcheck.extract.reading;

import org.commcheck.extract.Sentence.Mood;

/**
 * A sentence of a unit.
 *
 * @param scope number of the sentence in the entry; the cells of a table row share one
 * @param start first plain character in the unit
 * @param end behind the last plain character
 * @param language {@code en} or {@code zh}
 * @param mood what it does
 */
public record ReadSentence(int scope, int start, int end, String language, Mood mood) {}
