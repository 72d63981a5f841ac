/**
 * A document as a flat run of headings and units of text, the view that the extractors read. In: the document model. Out:
 * {@link org.commcheck.extract.outline.Outline}. Neighbours: {@code model} before it, the other extractors behind it.
 */
@NullMarked
package org.commcheck.extract.outline;

import org.jspecify.annotations.NullMarked;
