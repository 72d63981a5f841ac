package org.commcheck.extract;

import org.commcheck.text.TextRange;

/**
 * Who is to do an action item. An item with two owners has two such facts, one with none has none.
 *
 * @param itemId the item, see {@link ActionItem#id}
 * @param named whether it is one person, role or group that can be held to it; {@code team}, {@code everyone}, {@code TBD}, 相关人员 are not
 * @param primary whether it is the first among several, or the only one
 */
public record Owner(TextRange range, String text, int itemId, boolean named, boolean primary) implements Fact {}
