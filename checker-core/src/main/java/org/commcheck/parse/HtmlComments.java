package org.commcheck.parse;

import org.commcheck.model.Comment;
import org.commcheck.text.TextRange;

/** HTML comments as the model has them. */
final class HtmlComments {

    private HtmlComments() {}

    /**
     * The comment that stands in a stretch of the source.
     *
     * @param from offset of {@code <!--}
     * @param to offset behind {@code -->}, or where the source ends without one
     */
    static Comment comment(String source, int from, int to) {
        int start = Math.min(to, from + 4);
        int end = source.startsWith("-->", to - 3) && to - 3 >= start ? to - 3 : to;
        return new Comment(
                new TextRange(from, to),
                source.substring(start, Math.max(start, end)).strip());
    }
}
