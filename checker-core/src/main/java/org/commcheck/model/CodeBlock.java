package org.commcheck.model;

import org.commcheck.text.TextRange;

/**
 * Code, fenced or indented, or preformatted text. It is no language and is never judged.
 *
 * @param info what the fence says of it, such as {@code java}; empty if it says nothing
 */
public record CodeBlock(TextRange range, String info) implements Block {}
