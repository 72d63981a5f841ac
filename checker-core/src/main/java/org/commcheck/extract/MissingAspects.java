package org.commcheck.extract;

import org.commcheck.text.TextRange;

/**
 * What a problem statement leaves out. Its range is the statement's, its text names the aspects in the language of the document: {@code who, when},
 * 何人、何时. Read by {@code completeness/incomplete-problem-statement}.
 */
public record MissingAspects(TextRange range, String text) implements Fact {}
