package org.commcheck.model;

import java.util.List;
import org.commcheck.text.TextRange;

/**
 * A block quote: somebody else's words.
 *
 * @param blocks what is quoted, in order
 */
public record Quote(TextRange range, List<Block> blocks) implements Block {

    public Quote {
        blocks = List.copyOf(blocks);
    }
}
