package org.commcheck.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Results in a folder, in {@value #SHARDS} files of at most {@value #MOST_BYTES} bytes; what was used longest ago makes room. Any number of
 * processes may use one folder at a time. For one run, and any number of threads.
 *
 * <pre>{@code
 * ResultCache cache = ResultCache.in(folder);
 * Optional<StoredResult> known = cache.find(key).map(StoredResult::unpack);
 * …
 * List<String> notes = cache.save();
 * }</pre>
 */
public final class ResultCache {

    /** A run with a few documents reads a few files, and one that found something new writes a few. */
    private static final int SHARDS = 64;

    private static final int MOST_BYTES = 2 << 20;

    private final Path folder;
    private final List<Shard> shards = new ArrayList<>();

    private ResultCache(Path folder, int mostBytes) {
        this.folder = folder;
        for (int i = 0; i < SHARDS; i++) {
            shards.add(new Shard(folder.resolve(String.valueOf(i)), mostBytes));
        }
    }

    /** The results in a folder, which need not be there; nothing is read before something is looked for. */
    public static ResultCache in(Path folder) {
        return new ResultCache(folder, MOST_BYTES);
    }

    /** One whose files hold at most so many bytes. */
    static ResultCache in(Path folder, int mostBytes) {
        return new ResultCache(folder, mostBytes);
    }

    /** The packed result that was kept under a key. */
    public Optional<ByteBuffer> find(CacheKey key) {
        return shard(key).find(key);
    }

    /** Keeps a packed result until {@link #save}, if there is room for it. */
    public void put(CacheKey key, byte[] packed) {
        shard(key).put(key, packed);
    }

    /** Writes what was put, and says what the user should know; call it once, when the run is over. */
    public List<String> save() {
        List<String> notes = new ArrayList<>();
        if (shards.stream().anyMatch(Shard::isDamaged)) {
            notes.add("Results kept in " + folder + " were damaged and did not count; they are written anew.");
        }
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            // Nobody said that there must be a place to keep results, and without one they are only found again.
            return notes;
        }
        try {
            for (Shard shard : shards) {
                shard.save();
            }
        } catch (IOException e) {
            notes.add("The results could not be kept for the next run in " + folder + " (" + e + ").");
        }
        return notes;
    }

    private Shard shard(CacheKey key) {
        return shards.get((int) Math.floorMod(key.place(), (long) SHARDS));
    }
}
