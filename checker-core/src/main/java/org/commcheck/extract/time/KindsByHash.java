package org.commcheck.extract.time;

/** Kinds of tokens, in bits, by the hash of a token; none for a hash that was never added. Filled once, then only read, by any thread. */
final class KindsByHash {

    private static final int FEWEST = 1 << 6;
    private static final int MIX = 0x9E3779B1;

    private int[] hashes = new int[FEWEST];
    /** 0 where the place is free. */
    private int[] kinds = new int[FEWEST];

    private int size;

    /** @param kind not 0 */
    void add(int hash, int kind) {
        if (2 * size >= kinds.length) {
            grow();
        }
        int place = place(hash);
        size += kinds[place] == 0 ? 1 : 0;
        hashes[place] = hash;
        kinds[place] |= kind;
    }

    int of(int hash) {
        return kinds[place(hash)];
    }

    private void grow() {
        int[] oldHashes = hashes;
        int[] oldKinds = kinds;
        hashes = new int[2 * oldHashes.length];
        kinds = new int[2 * oldKinds.length];
        for (int i = 0; i < oldKinds.length; i++) {
            if (oldKinds[i] != 0) {
                int place = place(oldHashes[i]);
                hashes[place] = oldHashes[i];
                kinds[place] = oldKinds[i];
            }
        }
    }

    /** Where the hash is, or the free place where it belongs. */
    private int place(int hash) {
        int last = kinds.length - 1;
        int place = (hash * MIX) >>> Integer.numberOfLeadingZeros(last);
        while (kinds[place] != 0 && hashes[place] != hash) {
            place = (place + 1) & last;
        }
        return place;
    }
}
