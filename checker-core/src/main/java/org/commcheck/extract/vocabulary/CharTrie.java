package org.commcheck.extract.vocabulary;

/**
 * Words as a tree of characters, in one hash table: small, quick to build, no object per node. Nodes are numbered from {@link #ROOT}. Filled
 * once, then only read.
 */
final class CharTrie {

    /** Where every walk begins. */
    static final int ROOT = 0;
    /** No such node. */
    static final int NONE = -1;

    private static final long MIX = 0x9E3779B97F4A7C15L;
    private static final int PLAIN = 128;

    private final int[] plainRoots = new int[PLAIN];
    private long[] keys;
    private int[] children;
    private int edges;
    private int nodes = 1;

    /** @param expected about how many characters the words have in all; a power of two */
    CharTrie(int expected) {
        keys = new long[expected * 2];
        children = new int[expected * 2];
    }

    /** The node that follows on this character, or {@link #NONE}. */
    int child(int node, char c) {
        if (node == ROOT && c < PLAIN) {
            return plainRoots[c] - 1;
        }
        return children[slot(key(node, c))] - 1;
    }

    /** The node that follows on this character, made if there is none. */
    int childOrNew(int node, char c) {
        long key = key(node, c);
        int slot = slot(key);
        if (children[slot] == 0) {
            if (++edges * 2 > keys.length) {
                grow();
                slot = slot(key);
            }
            keys[slot] = key;
            children[slot] = ++nodes;
            if (node == ROOT && c < PLAIN) {
                plainRoots[c] = nodes;
            }
        }
        return children[slot] - 1;
    }

    /** Adds a word and returns the node at its end. */
    int put(String word) {
        int node = ROOT;
        for (int i = 0; i < word.length(); i++) {
            node = childOrNew(node, word.charAt(i));
        }
        return node;
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

    private static long key(int node, char c) {
        return (long) node << 16 | c;
    }
}
