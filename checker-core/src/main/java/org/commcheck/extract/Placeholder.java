package org.commcheck.extract;

import org.commcheck.text.TextRange;

/**
 * Text that was left from a template. Samples: {@code TBD}, {@code <name>}, {@code YYYY-MM-DD}, 待补充.
 *
 * @param itemId the open action item whose owner or deadline it stands for, -1 if none
 * @param partName the required part that it stands for, empty if none
 */
public record Placeholder(TextRange range, String text, int itemId, String partName) implements Fact {}
