/**
 * Source files as text, and places in them. In: bytes. Out: {@link org.commcheck.text.SourceText}. Also how a file is written so
 * that nobody sees half of it ({@link org.commcheck.text.WholeFile}), and how what stands in a text is found by its place
 * ({@link org.commcheck.text.Ordered}). Everybody else builds on this package; it knows nobody.
 */
@NullMarked
package org.commcheck.text;

import org.jspecify.annotations.NullMarked;
