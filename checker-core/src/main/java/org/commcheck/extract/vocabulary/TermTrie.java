package org.commcheck.extract.vocabulary;

import java.util.Arrays;

/** Folded terms as a tree of characters. Filled once, then only read. */
final class TermTrie {

    /** Where every walk begins. */
    static final int ROOT = CharTrie.ROOT;
    /** No such node. */
    static final int NONE = CharTrie.NONE;

    private static final Term[] NO_TERMS = {};

    private static final int PREFIX = 3;
    private static final int PREFIXES = 1 << 15;

    /** A bit for each hash of the first characters of a term: three, or as many as there are up to the first space. */
    private final long[] prefixes = new long[PREFIXES / Long.SIZE];

    private final CharTrie trie = new CharTrie(1 << 11);
    /** By node. */
    private Term[][] terms = new Term[1 << 11][];
    /** A bit for each node that has terms: small enough to stay near the processor, which {@link #terms} is not. */
    private long[] ends = new long[1 << 5];

    /** Adds the term; one that is off takes those of its list that are written alike away instead. */
    void put(Term term, TermFolding folding) {
        int node = ROOT;
        String written = term.written();
        addPrefix(written, folding);
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

    private void addPrefix(String written, TermFolding folding) {
        int hash = 0;
        for (int i = 0; i < Math.min(PREFIX, written.length()); i++) {
            char c = folding.fold(written.charAt(i));
            hash = next(hash, c);
            if (c == ' ') {
                break;
            }
        }
        prefixes[hash >> 6] |= 1L << hash;
    }

    /** Whether a term may begin at {@code at}: a look into a small table that nearly all places fail. */
    boolean mayBegin(CharSequence text, int at, TermFolding folding) {
        int hash = 0;
        for (int i = at; i < Math.min(at + PREFIX, text.length()); i++) {
            hash = next(hash, folding.fold(text.charAt(i)));
            if ((prefixes[hash >> 6] >> hash & 1) != 0) {
                return true;
            }
        }
        return false;
    }

    private static int next(int hash, char c) {
        int mixed = (hash + 1) * 0x9E3779B1 + c * 0x85EBCA6B;
        return (mixed ^ mixed >>> 15) & (PREFIXES - 1);
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
