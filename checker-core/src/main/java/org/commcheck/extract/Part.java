package org.commcheck.extract;

import org.commcheck.text.TextRange;

/**
 * A part of the document that a type may require, wherever it stands: a section, a label line, a field, a table column, a clear
 * sentence. Sample: {@code ## Next steps} is the part {@code next-steps}.
 *
 * @param name as in {@link RequiredPart}
 * @param filled whether there is content, an explicit "none" included
 */
public record Part(TextRange range, String text, String name, boolean filled) implements Fact {}
