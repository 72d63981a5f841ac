package org.commcheck.model;

import java.util.List;
import org.commcheck.text.SourceText;
import org.commcheck.text.TextRange;

/**
 * A parsed document. Immutable.
 *
 * @param source the text that all ranges point into
 * @param format what it was parsed as
 * @param frontMatter what it says of itself
 * @param blocks the outermost blocks, in order: what stands before the first heading, then the sections
 * @param comments all HTML comments, in order
 * @param troubles what could not be parsed, though the rest could
 */
public record Document(
        SourceText source,
        Format format,
        FrontMatter frontMatter,
        List<Block> blocks,
        List<Comment> comments,
        List<Trouble> troubles) {

    /** The formats that can be read. */
    public enum Format {
        MARKDOWN,
        HTML
    }

    /**
     * A part that could not be parsed, such as front matter that is no YAML.
     *
     * @param message what is wrong and how to mend it, for the author
     */
    public record Trouble(TextRange range, String message) {}

    public Document {
        blocks = List.copyOf(blocks);
        comments = List.copyOf(comments);
        troubles = List.copyOf(troubles);
    }
}
