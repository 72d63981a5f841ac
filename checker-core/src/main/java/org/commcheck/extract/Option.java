package org.commcheck.extract;

import org.commcheck.text.TextRange;

/**
 * One of the ways that a document offers or weighs. Samples: {@code Option B: rent}, 方案二, an entry of a section or table of options, one side of
 * {@code either a refund or a new device}. Alternatives to what is proposed count from one on, for the proposal itself is the first. Read by
 * {@code completeness/option-count}.
 *
 * @param order position among the document's options, from 0
 */
public record Option(TextRange range, String text, int order) implements Fact {}
