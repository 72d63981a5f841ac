package org.commcheck.extract.language;

/**
 * A word of two to six capitals that stands for several words.
 *
 * @param start first character, 0-based, in UTF-16 code units
 * @param end behind the last character, a plural {@code s} included
 * @param letters the capitals
 * @param expansion what it stands for, if it is spelled out right here, before or behind it; else empty
 * @param known whether every reader of business papers knows it
 * @param label whether it stands first and a colon, a dash or a bracket sets it off, as it does a term or a speaker: {@code JF: agreed}
 */
public record AcronymSpan(int start, int end, String letters, String expansion, boolean known, boolean label) {}
