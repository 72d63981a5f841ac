package org.commcheck.extract.reading;

import org.commcheck.extract.Sentence.Mood;
import org.commcheck.extract.language.MoodReading.Cue;

/**
 * A sentence of a unit.
 *
 * @param scope number of the sentence in the entry; the cells of a table row share one
 * @param start first plain character in the unit
 * @param end behind the last plain character
 * @param language {@code en} or {@code zh}
 * @param mood what it does
 * @param cue what makes it a commitment, if it is one
 * @param size its words, see {@link org.commcheck.extract.language.WordCount}
 */
public record ReadSentence(int scope, int start, int end, String language, Mood mood, Cue cue, int size) {}
