package org.commcheck.extract;

import org.commcheck.text.TextRange;

/**
 * A statement of a problem: the text of a section or label for it. Sample: {@code Problem statement: the export fails}, which says neither who, when,
 * where, why nor how. Read by {@code completeness/incomplete-problem-statement}.
 *
 * @param complete whether it says who, what, when, where, why and how
 */
public record ProblemStatement(TextRange range, String text, boolean complete) implements Fact {}
