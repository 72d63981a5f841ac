package org.commcheck.extract;

import org.commcheck.text.TextRange;

/**
 * A part that the document's type requires, from the rulebase's table of types; it stands at the start of the document. Its text is the
 * name.
 *
 * @param name such as {@code progress} or {@code author}
 * @param field whether it is a field of the head rather than a part of the body
 * @param severity {@code error} or {@code warning}; {@code none} if a guideline of its own tells that it is missing
 */
public record RequiredPart(TextRange range, String text, String name, boolean field, String severity) implements Fact {}
