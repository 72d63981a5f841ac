package org.commcheck.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/**
 * A file with results.
 *
 * <p>Its bytes are a mark, the generation and the number of entries (four bytes each), the entries, and a checksum of all that (eight bytes). An
 * entry is its key (three times eight bytes), its generation and its length (four bytes each), and the packed result.
 *
 * @param generation how often the file has been written
 */
record ShardFile(int generation, List<Entry> entries) {

    /** Changes with the format. */
    private static final int MARK = 0x43_43_52_31;

    private static final int HEAD = 3 * Integer.BYTES;
    private static final int ENTRY_HEAD = 3 * Long.BYTES + 2 * Integer.BYTES;

    /** One without entries. */
    static final ShardFile EMPTY = new ShardFile(0, List.of());

    ShardFile {
        entries = List.copyOf(entries);
    }

    /**
     * A result.
     *
     * @param generation of the file when the result was last made or used
     * @param packed backed by an array; only to be duplicated
     */
    record Entry(CacheKey key, int generation, ByteBuffer packed) {

        /** Bytes that it takes up in a file. */
        int size() {
            return ENTRY_HEAD + packed.remaining();
        }

        Entry of(int changed) {
            return new Entry(key, changed, packed);
        }
    }

    /** A file that is not what was written. */
    static final class DamagedException extends Exception {

        private static final long serialVersionUID = 1L;
    }

    /** What is in a file; empty if there is none. */
    static ShardFile read(Path file) throws IOException, DamagedException {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            return EMPTY;
        }
        return parse(bytes);
    }

    private static ShardFile parse(byte[] bytes) throws DamagedException {
        int end = bytes.length - Long.BYTES;
        if (end < HEAD || ByteBuffer.wrap(bytes, end, Long.BYTES).getLong() != checksum(bytes, end)) {
            throw new DamagedException();
        }
        ByteBuffer in = ByteBuffer.wrap(bytes, 0, end);
        if (in.getInt() != MARK) {
            throw new DamagedException();
        }
        int generation = in.getInt();
        int count = in.getInt();
        List<Entry> entries = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            CacheKey key = new CacheKey(in.getLong(), in.getLong(), in.getLong());
            int used = in.getInt();
            int length = in.getInt();
            entries.add(new Entry(
                    key, used, ByteBuffer.wrap(bytes, in.position(), length).slice()));
            in.position(in.position() + length);
        }
        return new ShardFile(generation, entries);
    }

    byte[] bytes() {
        int size = HEAD + Long.BYTES + entries.stream().mapToInt(Entry::size).sum();
        ByteBuffer out = ByteBuffer.allocate(size);
        out.putInt(MARK).putInt(generation).putInt(entries.size());
        for (Entry entry : entries) {
            CacheKey key = entry.key();
            out.putLong(key.place()).putLong(key.high()).putLong(key.low());
            out.putInt(entry.generation()).putInt(entry.packed().remaining());
            out.put(entry.packed().duplicate());
        }
        return out.putLong(checksum(out.array(), out.position())).array();
    }

    private static long checksum(byte[] bytes, int end) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes, 0, end);
        return checksum.getValue();
    }
}
