package org.commcheck.extract;

import org.commcheck.text.TextRange;

/**
 * A question that a document lists as open: an entry of a section or table of questions, a line marked {@code Q:}, an open issue that asks.
 * Samples: {@code - Who pays for the lab?}, 待确认：是否支持双卡. A question in a discussion is none, nor one that is answered beside it. Read by
 * {@code accountability/unassigned-question}.
 *
 * @param assigned whether somebody is named who asks for or gives the answer: in the entry, below it, in its row or in the heading
 * @param dated whether a day for the answer is named in one of these places
 */
public record OpenQuestion(TextRange range, String text, boolean assigned, boolean dated) implements Fact {}
