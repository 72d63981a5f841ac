package org.commcheck.extract;

import org.commcheck.text.TextRange;

/**
 * Words that say what a document wants of its reader, in its title, its lead, or a field or section of its own. Samples: {@code For decision},
 * {@code We ask the board to approve the budget}, 目的：. Read by {@code structure/missing-purpose}.
 */
public record Purpose(TextRange range, String text) implements Fact {}
