package org.commcheck.extract;

import org.commcheck.text.TextRange;

/**
 * A place of this document that speaks of an action item of the earlier one: an item with the same id or nearly the same words, or a sentence
 * or table row that mentions it. Sample: {@code The keys were rotated on Monday} for an earlier {@code - [ ] Bo: rotate the signing keys}.
 *
 * @param earlierId the earlier item, see {@link EarlierItem#id}
 * @param itemId the item that it is here, see {@link ActionItem#id}; -1 for a mere mention
 * @param reasoned whether a reason stands beside it: {@code because}, {@code due to}, 由于
 */
public record Recurrence(TextRange range, String text, int earlierId, int itemId, boolean reasoned) implements Fact {}
