/**
 * What can be said of running text as a whole: how long its paragraphs are, what they count and enumerate, how hard they read, how loud they
 * are, what they want of the reader. In: an entry as read, and the facts found in it so far. Out: {@link org.commcheck.extract.Passage} and its
 * like. Neighbours: {@code reading} before it, {@code assembly} calls it.
 */
@NullMarked
package org.commcheck.extract.prose;

import org.jspecify.annotations.NullMarked;
