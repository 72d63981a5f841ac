package org.commcheck.extract;

import org.commcheck.text.TextRange;

/**
 * Words that put one of several owners before the others. Samples: {@code Ana (with Bo)}, {@code Ana, supported by Bo}, 张三牵头，李四配合. Its
 * text is these words. Read by {@code accountability/shared-ownership}.
 *
 * @param itemId the item, see {@link ActionItem#id}
 */
public record LeadOwner(TextRange range, String text, int itemId) implements Fact {}
