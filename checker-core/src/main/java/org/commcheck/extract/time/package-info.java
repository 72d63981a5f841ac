/**
 * Finds the words of time in a sentence, line, cell or heading, English, Chinese or mixed. In: text, and what is known of the document's
 * day. Out: {@link org.commcheck.extract.time.TimeSpan}s with their days. Neighbours: {@code extract.vocabulary} gives the tables (vague
 * words, events, holidays); {@code extract.assembly} turns spans into facts.
 *
 * <p>On the way: {@code Tokens} cuts the text into words; readers, a class per notion and language, look for {@code Atom}s, the smallest
 * expressions; {@code Joiner} puts neighbours together ({@code Friday, 6 March} is one day); {@code Limits} reads what makes an expression a
 * limit ({@code by}, 前). Every reader looks a bounded number of tokens ahead or back, so the whole is linear.
 */
@NullMarked
package org.commcheck.extract.time;

import org.jspecify.annotations.NullMarked;
