package org.commcheck.extract.vocabulary;

import java.util.Arrays;

/** Folded terms as a tree of characters. Filled once, then only read. */
final class TermTrie {

    /** Where every walk begins. */
    static final int ROOT = CharTrie.ROOT;
    /** No such node. */
    static final int NONE = CharTrie.NONE;

    private static final Term[] NO_TERMS = {};

    private final TermStarts starts = new TermStarts();
    private final CharTrie trie = new CharTrie(1 << 11);
    /** By node. */
    private Term[][] terms = new Term[1 << 11][];
    /** A bit for each node that has terms: small enough to stay near the processor, which {@link #terms} is not. */
    private long[] ends = new long[1 << 5];

    /** Adds the term; one that is off takes those of its list that are written alike away instead. */
    void put(Term term, TermFolding folding) {
        int node = ROOT;
        String written = term.written();
        starts.add(term, folding);
        for (int i = 0; i < written.length(); i++) {
            node = trie.childOrNew(node, folding.fold(written.charAt(i)));
        }
        if (node >= terms.length) {
            terms = Arrays.copyOf(terms, Math.max(node + 1, terms.length * 2));
            ends = Arrays.copyOf(ends, terms.length / Long.SIZE + 1);
        }
        Term[] here = termsAt(node);
        if (term.match() == Term.Match.OFF) {
            here = Arrays.stream(here)
                    .filter(other -> !other.list().equals(term.list()))
                    .toArray(Term[]::new);
        } else {
            here = Arrays.copyOf(here, here.length + 1);
            here[here.length - 1] = term;
        }
        terms[node] = here;
        ends[node >> 6] |= 1L << node;
    }

    /** What terms begin with. */
    TermStarts starts() {
        return starts;
    }

    /** The node that follows on this folded character, or {@link #NONE}. */
    int child(int node, char folded) {
        return trie.child(node, folded);
    }

    /** The terms that end here, not to be changed; empty if none does. */
    Term[] termsAt(int node) {
        if (node >= terms.length || (ends[node >> 6] >> node & 1) == 0) {
            return NO_TERMS;
        }
        return terms[node];
    }
}
