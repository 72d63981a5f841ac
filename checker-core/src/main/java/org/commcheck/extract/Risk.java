package org.commcheck.extract;

import org.commcheck.text.TextRange;

/**
 * A risk or issue that a document lists: an entry of a section for risks or issues, a row of a risk table, a line marked {@code Risk:}. Samples:
 * {@code - The vendor may deliver late}, 风险：测试环境可能延期. What is settled already, and a question, is none. Read by
 * {@code accountability/unanswered-risk}.
 *
 * @param actual whether it is listed as an issue, a problem that is there already, rather than as a risk
 * @param answered whether a response stands beside it, in its entry, below it, in its row or in a part of the document for responses:
 *     something that is or will be done, somebody to ask, a wait, a decision to accept it
 */
public record Risk(TextRange range, String text, boolean actual, boolean answered) implements Fact {}
