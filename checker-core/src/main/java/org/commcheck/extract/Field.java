package org.commcheck.extract;

import org.commcheck.text.TextRange;

/**
 * A field of the document's head: front matter, a {@code Key: value} line, a row of a head table. Sample: {@code Author: Ana Lima},
 * {@code 汇报人：张三}. Its text is the value.
 *
 * @param name the field's canonical name, such as {@code author} or {@code date}; the key as written if it is no known field
 * @param filled whether there is a value, and it is no placeholder
 */
public record Field(TextRange range, String text, String name, boolean filled) implements Fact {}
