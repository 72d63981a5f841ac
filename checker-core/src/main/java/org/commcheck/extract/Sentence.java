package org.commcheck.extract;

import org.commcheck.text.TextRange;

/**
 * A sentence, wherever it stands.
 *
 * @param scope number of the sentence; time expressions, terms and commitments in it carry the same number. The cells of a table row share one
 * @param language {@code en} or {@code zh}
 * @param mood what the sentence does
 * @param place what kind of block it stands in
 * @param size English words plus Chinese characters
 */
public record Sentence(TextRange range, String text, int scope, String language, Mood mood, Place place, int size)
        implements Fact {
    /** What a sentence does. */
    public enum Mood {
        /** Says what is. */
        STATEMENT,
        /** Tells what was. */
        PAST,
        /** Says under which condition: {@code We merge as soon as the build is green}. */
        CONDITION,
        /** Promises or asks for an act. */
        COMMITMENT,
        /** Asks. */
        QUESTION,
        /** Somebody else's words. */
        QUOTE
    }

    /** What kind of block a sentence stands in. */
    public enum Place {
        /** A heading, the title included. */
        HEADING,
        /** Running text. */
        PARAGRAPH,
        /** An item of a list. */
        LIST_ITEM,
        /** A cell of a table. */
        CELL
    }
}
