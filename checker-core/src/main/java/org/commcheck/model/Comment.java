package org.commcheck.model;

import org.commcheck.text.TextRange;

/**
 * An HTML comment. Its words are not part of the document; suppressions are written in it.
 *
 * @param range with {@code <!--} and {@code -->}
 * @param text what stands between them, trimmed
 */
public record Comment(TextRange range, String text) {}
