package org.commcheck.extract.responsibility;

import java.util.List;
import org.commcheck.model.Block;

/**
 * Blocks that stand side by side, and where.
 *
 * @param blocks in order; those of sub-sections and nested lists are sites of their own
 */
record Site(List<Block> blocks, Place place) {

    Site {
        blocks = List.copyOf(blocks);
    }
}
