package org.commcheck.extract.vocabulary;

import java.util.List;

/**
 * The terms of a text, as the one pass of a {@link Lexicon} finds them. What a group's lists have in it are the same hits as those of a
 * {@link TermScanner} for the tables of the group.
 */
public final class TextTerms {

    private final TermIndex index;
    private final TermMatches matches;

    TextTerms(TermIndex index, String text) {
        this.index = index;
        this.matches = index.matches(text);
    }

    /** Whether the text, or any stretch of it, may have a hit of a group; a “no” is certain. */
    public boolean mayHold(TermGroup group) {
        return matches.lists(group.number()) != 0;
    }

    /**
     * Whether the text, or any stretch of it, may have a hit of some of a group's lists; a “no” is certain.
     *
     * @param lists see {@link TermGroup#lists}
     */
    public boolean mayHold(TermGroup group, long lists) {
        return (matches.lists(group.number()) & lists) != 0;
    }

    /** The hits of a group in the whole text, sorted by start. */
    public List<TermHit> hits(TermGroup group) {
        return matches.hits(group.number());
    }

    /**
     * The hits of a group in a stretch of the text, as if it were a text of its own: offsets count from its start, a guard for the start of a text
     * is content with it.
     *
     * @param from where it begins
     * @param stretch its words
     */
    public List<TermHit> hits(TermGroup group, int from, String stretch) {
        if (!matches.isWhole(from, from + stretch.length())) {
            return index.matches(stretch).hits(group.number());
        }
        return mayHold(group) ? matches.hits(group.number(), from, stretch) : List.of();
    }
}
