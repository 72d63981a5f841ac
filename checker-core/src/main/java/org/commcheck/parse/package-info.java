/**
 * From source text to document model; the only package that sees a parser library. In: {@link org.commcheck.text.SourceText}. Out:
 * {@link org.commcheck.model.Document}.
 */
@NullMarked
package org.commcheck.parse;

import org.jspecify.annotations.NullMarked;
