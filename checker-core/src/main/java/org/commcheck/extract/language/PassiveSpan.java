package org.commcheck.extract.language;

/**
 * Words that put an act in the passive.
 *
 * @param start first character of the auxiliary, 0-based, in UTF-16 code units
 * @param end behind the verb
 * @param actor whether the clause names who acts
 */
public record PassiveSpan(int start, int end, boolean actor) {}
