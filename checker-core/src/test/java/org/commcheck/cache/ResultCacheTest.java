package org.commcheck.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultCacheTest {

    private static final KeyMaker KEYS = KeyMaker.of("test");

    @TempDir
    Path folder;

    @Test
    void what_was_put_is_found_by_the_next_run() {
        ResultCache first = ResultCache.in(folder);
        for (int i = 0; i < 500; i++) {
            first.put(key(i + ".md", "text " + i), bytes("result " + i));
        }
        assertThat(first.save()).isEmpty();
        ResultCache next = ResultCache.in(folder);
        for (int i = 0; i < 500; i++) {
            assertThat(found(next, key(i + ".md", "text " + i))).contains("result " + i);
            assertThat(found(next, key(i + ".md", "changed"))).isEmpty();
        }
    }

    @Test
    void two_runs_at_once_keep_the_results_of_both() {
        ResultCache one = ResultCache.in(folder);
        ResultCache other = ResultCache.in(folder);
        one.put(key("a.md", "x"), bytes("one"));
        other.put(key("a.md", "y"), bytes("other"));
        one.save();
        other.save();
        assertThat(found(ResultCache.in(folder), key("a.md", "x"))).contains("one");
        assertThat(found(ResultCache.in(folder), key("a.md", "y"))).contains("other");
    }

    @Test
    void a_file_cut_off_or_changed_anywhere_is_as_good_as_none_and_is_told() throws IOException {
        CacheKey key = key("a.md", "text");
        ResultCache first = ResultCache.in(folder);
        first.put(key, bytes("result"));
        first.save();
        Path file = files().get(0);
        byte[] whole = Files.readAllBytes(file);
        for (int at = 0; at < whole.length; at++) {
            byte[] changed = whole.clone();
            changed[at] ^= 0x10;
            for (byte[] damaged : List.of(Arrays.copyOf(whole, at), changed)) {
                Files.write(file, damaged);
                ResultCache cache = ResultCache.in(folder);
                assertThat(found(cache, key)).as("damage at %d", at).isEmpty();
                assertThat(cache.save()).singleElement().asString().contains("damaged");
            }
        }
    }

    @Test
    void what_is_new_takes_the_place_of_what_was_damaged() throws IOException {
        CacheKey key = key("a.md", "text");
        ResultCache first = ResultCache.in(folder);
        first.put(key, bytes("result"));
        first.save();
        Files.writeString(files().get(0), "nonsense");
        ResultCache second = ResultCache.in(folder);
        assertThat(found(second, key)).isEmpty();
        second.put(key, bytes("again"));
        second.save();
        ResultCache third = ResultCache.in(folder);
        assertThat(found(third, key)).contains("again");
        assertThat(third.save()).isEmpty();
    }

    @Test
    void it_stays_small_and_keeps_what_was_used_last() throws IOException {
        int most = 1000;
        CacheKey used = key("same.md", "used");
        ResultCache first = ResultCache.in(folder, most);
        first.put(used, bytes("used"));
        first.save();
        for (int i = 0; i < 50; i++) {
            ResultCache cache = ResultCache.in(folder, most);
            assertThat(found(cache, used)).as("run %d", i).contains("used");
            cache.put(key("same.md", "version " + i), new byte[100]);
            cache.save();
            assertThat(Files.size(files().get(0))).isLessThan(most + 100);
        }
        ResultCache last = ResultCache.in(folder, most);
        assertThat(last.find(key("same.md", "version 49"))).isPresent();
        assertThat(last.find(key("same.md", "version 0"))).isEmpty();
    }

    @Test
    void a_result_that_is_larger_than_a_file_may_be_is_not_kept() {
        ResultCache cache = ResultCache.in(folder, 1000);
        cache.put(key("a.md", "text"), new byte[1001]);
        assertThat(cache.save()).isEmpty();
        assertThat(ResultCache.in(folder).find(key("a.md", "text"))).isEmpty();
    }

    @Test
    void what_a_killed_run_left_half_written_is_removed() throws IOException {
        ResultCache first = ResultCache.in(folder);
        first.put(key("a.md", "text"), bytes("result"));
        first.save();
        Path left = folder.resolve("." + files().get(0).getFileName() + ".7fffffff1.tmp");
        Files.setLastModifiedTime(Files.writeString(left, "half"), FileTime.from(Instant.EPOCH));
        ResultCache second = ResultCache.in(folder);
        second.put(key("a.md", "another text"), bytes("result"));
        assertThat(second.save()).isEmpty();
        assertThat(left).doesNotExist();
    }

    @Test
    void without_a_place_to_write_to_nothing_is_kept_and_nothing_said() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "in the way");
        ResultCache cache = ResultCache.in(file.resolve("cache"));
        cache.put(key("a.md", "text"), bytes("result"));
        assertThat(cache.save()).isEmpty();
    }

    @Test
    void results_that_cannot_be_written_are_told() throws IOException {
        CacheKey key = key("a.md", "text");
        for (int shard = 0; shard < 64; shard++) {
            Files.createDirectories(folder.resolve(String.valueOf(shard)).resolve("in the way"));
        }
        ResultCache cache = ResultCache.in(folder);
        cache.put(key, bytes("result"));
        assertThat(String.join("\n", cache.save())).contains("could not be kept");
        assertThat(files()).allMatch(Files::isDirectory);
    }

    private static CacheKey key(String path, String content) {
        return KEYS.key(path, bytes(content), "");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Optional<String> found(ResultCache cache, CacheKey key) {
        return cache.find(key)
                .map(ByteBuffer::slice)
                .map(StandardCharsets.UTF_8::decode)
                .map(Object::toString);
    }

    private List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.list(folder)) {
            all.forEach(files::add);
        }
        return files;
    }
}
