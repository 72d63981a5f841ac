package org.commcheck.extract;

import org.commcheck.text.TextRange;

/**
 * An issue of a tracker that an open action item links to. Samples: {@code [the issue](https://example.org/app/issues/12)}, {@code #12}. Read by
 * {@code accountability/undated-action}.
 *
 * @param itemId the action item
 * @param holdsDate whether the configuration says that issues may hold the days of action items
 */
public record IssueLink(TextRange range, String text, int itemId, boolean holdsDate) implements Fact {}
