package org.commcheck.extract.vocabulary;

/** Which hashes there are: a bit for each, few enough to stay near the processor. */
final class Hashes {

    private static final int FEWEST = 1 << 10;
    /** So many bits for each hash: most of those that were never added find none. */
    static final int SPARSE = 16;

    private final long[] bits;
    private final int shift;

    /** @param expected about how many there will be */
    Hashes(int expected) {
        bits = new long[Integer.highestOneBit(Math.max(FEWEST, expected)) * 2 * SPARSE / Long.SIZE];
        shift = Integer.numberOfLeadingZeros(bits.length * Long.SIZE - 1);
    }

    int size() {
        return bits.length * Long.SIZE;
    }

    void add(int hash) {
        int at = place(hash);
        bits[at >> 6] |= 1L << at;
    }

    /** A “no” is certain. */
    boolean has(int hash) {
        int at = place(hash);
        return (bits[at >> 6] >> at & 1) != 0;
    }

    int place(int hash) {
        return (hash * 0x9E3779B1) >>> shift;
    }
}
