package org.commcheck.extract;

import org.commcheck.text.TextRange;

/**
 * A step of an approval: an entry of a section or table of approvals that says who approves, a sentence that makes an approval necessary. Samples:
 * {@code The CFO approves orders above 5,000 euros within 2 days}, 部门经理审批. An approval that was given is none. Read by
 * {@code completeness/open-ended-approval}.
 *
 * @param timed whether it is said how long it may take, or until when
 * @param criterion whether it is said what is approved or refused by: a condition, a standard, an amount
 */
public record ApprovalStep(TextRange range, String text, boolean timed, boolean criterion) implements Fact {}
