/**
 * Units of text as read: cut into sentences, each with its mood and its words of time. In: an entry. Out:
 * {@link org.commcheck.extract.reading.ReadUnit}. Neighbours: {@code language} and {@code time} do the reading, {@code commitment} and
 * {@code structure} look at the outcome.
 */
@NullMarked
package org.commcheck.extract.reading;

import org.jspecify.annotations.NullMarked;
