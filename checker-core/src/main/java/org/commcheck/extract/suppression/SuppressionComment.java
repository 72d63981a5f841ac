package org.commcheck.extract.suppression;

import java.util.List;
import org.commcheck.text.TextRange;

/**
 * A comment that is meant for the checker: {@code <!-- commcheck: allow precision/vague-deadline because the customer's words -->}.
 *
 * @param range the comment, with {@code <!--} and {@code -->}
 * @param reach what it is about
 * @param scope where it allows findings: a block, a section, or the whole text
 * @param names what it allows, as written; empty if it can't be read
 * @param reason why, in the author's words; empty if none is given
 */
public record SuppressionComment(TextRange range, Reach reach, TextRange scope, List<Name> names, String reason) {

    /** What a comment is about. */
    public enum Reach {
        /** The block that follows or holds it: {@code allow}, 允许. */
        BLOCK,
        /** The section that it stands in, or that follows: {@code allow-section}, 允许本节. */
        SECTION,
        /** The document: {@code allow-file}, 允许全文. */
        FILE,
        /** It says nothing that can be understood. */
        UNREADABLE
    }

    /** The name of a guideline or of several, in lower case, and where it stands. */
    public record Name(String written, TextRange range) {}

    public SuppressionComment {
        names = List.copyOf(names);
    }
}
