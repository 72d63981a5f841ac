package org.commcheck.extract.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Folded terms as a tree of characters, in one hash table: small, quick to build, no object per node. Filled once, then only read.
 */
final class TermTrie {

    /** Where every walk begins. */
    static final int ROOT = 0;
    /** No such node. */
    static final int NONE = -1;

    private static final long MIX = 0x9E3779B97F4A7C15L;

    private long[] keys = new long[1 << 12];
    private int[] children = new int[1 << 12];
    private int edges;
    private int[] ends = new int[1 << 10];
    private int nodes = 1;
    private final List<List<Term>> terms = new ArrayList<>(List.of(List.of()));

    /** Adds the term; one that is off takes those of its list that are written alike away instead. */
    void put(Term term, TermFolding folding) {
        int node = ROOT;
        String written = term.written();
        for (int i = 0; i < written.length(); i++) {
            node = childOrNew(node, folding.fold(written.charAt(i)));
        }
        if (ends[node] == 0) {
            ends[node] = terms.size();
            terms.add(new ArrayList<>(1));
        }
        List<Term> here = terms.get(ends[node]);
        if (term.match() == Term.Match.OFF) {
            here.removeIf(other -> other.list().equals(term.list()));
        } else {
            here.add(term);
        }
    }

    /** The node that follows on this folded character, or {@link #NONE}. */
    int child(int node, char folded) {
        return children[slot(key(node, folded))] - 1;
    }

    /** The terms that end here; empty if none does. */
    List<Term> termsAt(int node) {
        return terms.get(ends[node]);
    }

    private int childOrNew(int node, char folded) {
        long key = key(node, folded);
        int slot = slot(key);
        if (children[slot] == 0) {
            if (++edges * 2 > keys.length) {
                grow();
                slot = slot(key);
            }
            keys[slot] = key;
            children[slot] = nodes + 1;
            if (++nodes > ends.length) {
                ends = Arrays.copyOf(ends, ends.length * 2);
            }
        }
        return children[slot] - 1;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldChildren = children;
        keys = new long[oldKeys.length * 2];
        children = new int[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldChildren[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                children[slot] = oldChildren[i];
            }
        }
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) ((key * MIX) >>> 40) & mask;
        while (children[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private static long key(int node, char folded) {
        return (long) node << 16 | folded;
    }
}
