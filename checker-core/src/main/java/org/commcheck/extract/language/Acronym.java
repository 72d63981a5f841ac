package org.commcheck.extract.language;

/**
 * A word of two to six capitals that stands for several words.
 *
 * @param start first character, 0-based, in UTF-16 code units
 * @param end behind the last character, a plural {@code s} included
 * @param letters the capitals
 * @param expansion what it stands for, if it is spelled out right here, before or behind it; else empty
 * @param known whether every reader of business papers knows it
 */
public record Acronym(int start, int end, String letters, String expansion, boolean known) {}
