/**
 * What can be told from the words alone. In: plain text and the word tables of the rulebase. Out: language, sentences, moods and the
 * spans of quotations, placeholders, acronyms and shouting, as half-open offsets in that text. Neighbours: {@code extract.vocabulary} scans
 * for the words; the fact families map the offsets back to the source with {@link org.commcheck.model.InlineText}.
 */
@NullMarked
package org.commcheck.extract.language;

import org.jspecify.annotations.NullMarked;
