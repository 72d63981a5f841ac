package org.commcheck.extract;

import org.commcheck.text.TextRange;

/**
 * How urgent an open action item is. Samples: {@code P1}, the cell {@code high}, 优先级：高. Its text is the priority as written. An item
 * that names none has no such fact. Read by {@code accountability/unranked-action}.
 *
 * @param itemId the item, see {@link ActionItem#id}
 * @param order position among the priorities of the document, from 0
 * @param high whether it is one of the upper ranks: {@code high}, {@code P0}, {@code urgent}, 高, 紧急
 */
public record ActionPriority(TextRange range, String text, int itemId, int order, boolean high) implements Fact {}
