package org.commcheck.model;

import org.commcheck.text.TextRange;

/** A part of a document that stands by itself. Blocks nest; a block's range holds the ranges of the blocks in it. */
public sealed interface Block permits Section, Paragraph, ListBlock, Table, CodeBlock, Quote {

    /** Where the block stands in the source, mark-up included. */
    TextRange range();
}
