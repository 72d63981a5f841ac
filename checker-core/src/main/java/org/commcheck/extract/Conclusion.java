package org.commcheck.extract;

import org.commcheck.text.TextRange;

/**
 * A statement of the overall status, the decision, the recommendation or what is asked of the reader. Samples: {@code The release is on
 * track for 5 March}, {@code 整体进度正常}, {@code Status: amber}.
 *
 * @param lead whether it stands in the lead or in a summary at the top
 */
public record Conclusion(TextRange range, String text, boolean lead) implements Fact {}
