package org.commcheck.extract.vocabulary;

/**
 * A place where an entry of a word list matches.
 *
 * @param start first character of the scanned text, 0-based, in UTF-16 code units
 * @param end behind the last character
 * @param list the word list, such as {@code weak-commitment}
 * @param term the entry, as the list writes it; of an entry with alternatives the one that matched
 */
public record TermHit(int start, int end, String list, String term) {}
