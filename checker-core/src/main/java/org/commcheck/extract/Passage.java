package org.commcheck.extract;

import org.commcheck.extract.Sentence.Place;
import org.commcheck.text.TextRange;

/**
 * A paragraph, list item or table cell with what can be counted in it; those in block quotes are none. Read by
 * {@code structure/long-paragraph}, {@code structure/figures-in-prose} and {@code tone/negative-phrasing}.
 *
 * @param language {@code en} or {@code zh}, the language of most of it
 * @param place what it is
 * @param size English words plus Chinese characters
 * @param figures numbers that say how much, how many or how long; dates and clock times are none
 * @param illustrated whether its section holds a table or a picture
 */
public record Passage(
        TextRange range, String text, String language, Place place, int size, int figures, boolean illustrated)
        implements Fact {}
