/**
 * Source files as text, and places in them. In: bytes. Out: {@link org.commcheck.text.SourceText}. Everybody else builds on this
 * package; it knows nobody.
 */
@NullMarked
package org.commcheck.text;

import org.jspecify.annotations.NullMarked;
