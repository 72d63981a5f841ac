package org.commcheck.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commcheck.cache.ShardFile.DamagedException;
import org.commcheck.cache.ShardFile.Entry;
import org.commcheck.text.WholeFile;

/** The results of the documents whose paths' hashes end alike; read when it is first asked. Safe for any number of threads. */
final class Shard {

    /** Results of one document: versions that come and go with a branch, and a few ways to ask. */
    private static final int MOST_PER_PLACE = 8;

    private final Path file;
    private final int mostBytes;
    private final Map<CacheKey, ByteBuffer> known = new HashMap<>();
    private final Map<CacheKey, ByteBuffer> added = new LinkedHashMap<>();
    private final Set<CacheKey> used = new HashSet<>();
    private boolean read;
    private boolean damaged;
    private int addedBytes;

    Shard(Path file, int mostBytes) {
        this.file = file;
        this.mostBytes = mostBytes;
    }

    synchronized Optional<ByteBuffer> find(CacheKey key) {
        if (!read) {
            read = true;
            readFile().entries().forEach(entry -> known.put(entry.key(), entry.packed()));
        }
        ByteBuffer found = known.get(key);
        if (found == null) {
            return Optional.empty();
        }
        used.add(key);
        return Optional.of(found.duplicate());
    }

    /** Does nothing if there is no room for it. */
    synchronized void put(CacheKey key, byte[] packed) {
        if (addedBytes + packed.length <= mostBytes) {
            addedBytes += packed.length;
            added.put(key, ByteBuffer.wrap(packed));
        }
    }

    /** Whether the file was not what had been written, so that nothing in it counts. */
    synchronized boolean isDamaged() {
        return damaged;
    }

    /** Writes what was added. What another process has written meanwhile stays, unless it is just writing too: then the later wins. */
    synchronized void save() throws IOException {
        if (added.isEmpty()) {
            return;
        }
        ShardFile now = readFile();
        int generation = now.generation() + 1;
        List<Entry> all = new ArrayList<>();
        added.forEach((key, packed) -> all.add(new Entry(key, generation, packed)));
        now.entries().stream()
                .filter(entry -> !added.containsKey(entry.key()))
                .map(entry -> used.contains(entry.key()) ? entry.of(generation) : entry)
                .forEach(all::add);
        WholeFile.replace(file, new ShardFile(generation, fitting(all)).bytes());
        added.clear();
        addedBytes = 0;
    }

    /** What was used last, as far as there is room. */
    private List<Entry> fitting(List<Entry> all) {
        all.sort(Comparator.comparingInt(Entry::generation).reversed());
        Map<Long, Integer> perPlace = new HashMap<>();
        List<Entry> kept = new ArrayList<>();
        int bytes = 0;
        for (Entry entry : all) {
            boolean fits = bytes + entry.size() <= mostBytes;
            if (fits && perPlace.merge(entry.key().place(), 1, Integer::sum) <= MOST_PER_PLACE) {
                kept.add(entry);
                bytes += entry.size();
            }
        }
        return kept;
    }

    private ShardFile readFile() {
        try {
            return ShardFile.read(file);
        } catch (IOException | DamagedException e) {
            damaged = true;
            return ShardFile.EMPTY;
        }
    }
}
