package org.commcheck.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Only what was written under the user's own secret comes back, and as it was. */
class SealedFilesTest {

    private static final byte[] CONTENT = "rules".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private SealedFiles files(String secret) {
        return new SealedFiles(
                folder.resolve("cache"), Seal.of(folder.resolve(secret)).orElseThrow());
    }

    private List<Path> written() throws IOException {
        try (Stream<Path> all = Files.list(folder.resolve("cache"))) {
            return all.toList();
        }
    }

    @Test
    void what_was_kept_is_found_by_any_run_of_the_user() {
        SealedFiles files = files("secret");
        assertThat(files.find("pack")).isEmpty();
        files.keep("pack", CONTENT);
        assertThat(files.find("pack")).contains(CONTENT);
        assertThat(files("secret").find("pack")).contains(CONTENT);
        assertThat(files.find("another pack")).isEmpty();
        assertThat(files.notes()).isEmpty();
    }

    @Test
    void what_was_kept_later_about_the_same_counts() throws IOException {
        files("secret").keep("pack", new byte[5]);
        files("secret").keep("pack", CONTENT);
        assertThat(files("secret").find("pack")).contains(CONTENT);
        assertThat(written()).hasSize(1);
    }

    @Test
    void under_another_secret_it_has_another_name() throws IOException {
        files("secret").keep("pack", CONTENT);
        assertThat(files("another").find("pack")).isEmpty();
        assertThat(files("another").notes()).isEmpty();
        files("another").keep("pack", CONTENT);
        assertThat(written()).hasSize(2);
    }

    @Test
    void a_byte_that_was_changed_is_told() throws IOException {
        files("secret").keep("pack", CONTENT);
        Path file = written().get(0);
        byte[] good = Files.readAllBytes(file);
        for (int at = 0; at < good.length; at++) {
            byte[] bad = good.clone();
            bad[at] ^= 4;
            Files.write(file, bad);
            SealedFiles files = files("secret");
            assertThat(files.find("pack")).as("byte " + at).isEmpty();
            assertThat(files.notes()).singleElement().asString().contains(file.toString(), "did not count");
        }
        Files.write(file, good);
        assertThat(files("secret").find("pack")).contains(CONTENT);
    }

    @Test
    void files_that_change_places_are_told() throws IOException {
        files("secret").keep("one", CONTENT);
        Path one = written().get(0);
        byte[] content = Files.readAllBytes(one);
        Files.delete(one);
        files("secret").keep("two", CONTENT);
        Files.write(written().get(0), content);
        assertThat(files("secret").find("two")).isEmpty();
    }

    @Test
    void what_was_written_longest_ago_makes_room() throws IOException {
        SealedFiles files = files("secret");
        Files.createDirectories(folder.resolve("cache"));
        Files.writeString(folder.resolve("cache/7"), "a file of results");
        for (int i = 0; i < 20; i++) {
            files.keep("pack " + i, CONTENT);
        }
        assertThat(written()).hasSize(16 + 1).contains(folder.resolve("cache/7"));
        assertThat(files.find("pack 19")).contains(CONTENT);
    }

    @Test
    void what_is_too_large_is_not_kept() {
        SealedFiles files = files("secret");
        files.keep("pack", new byte[(8 << 20) + 1]);
        assertThat(files.find("pack")).isEmpty();
        assertThat(folder.resolve("cache")).doesNotExist();
    }

    @Test
    void a_folder_that_can_not_be_made_keeps_nothing() throws IOException {
        Files.writeString(folder.resolve("cache"), "a file");
        files("secret").keep("pack", CONTENT);
        assertThat(files("secret").find("pack")).isEmpty();
        assertThat(folder.resolve("cache")).hasContent("a file");
    }

    @Test
    void the_seal_is_the_hmac_of_the_platform() throws IOException, GeneralSecurityException {
        Path secret = folder.resolve("secret");
        Seal seal = Seal.of(secret).orElseThrow();
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Files.readAllBytes(secret), "HmacSHA256"));
        mac.update(new byte[] {0, 0, 0, 3, 'u', 's', 'e', 0, 0, 0, 5});
        mac.update(CONTENT);
        assertThat(seal.of("use", CONTENT)).isEqualTo(mac.doFinal());
        assertThat(seal.of("us", CONTENT)).isNotEqualTo(seal.of("use", CONTENT));
        assertThat(seal.of("use", new byte[0], CONTENT)).isNotEqualTo(seal.of("use", CONTENT, new byte[0]));
    }

    @Test
    void runs_that_begin_at_the_same_time_have_one_secret() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            for (int round = 0; round < 50; round++) {
                Path secret = folder.resolve("secret" + round);
                List<Callable<byte[]>> runs = Collections.nCopies(
                        8, () -> Seal.of(secret).orElseThrow().of("use", CONTENT));
                List<byte[]> seals = new ArrayList<>();
                for (Future<byte[]> seal : threads.invokeAll(runs)) {
                    seals.add(seal.get());
                }
                assertThat(seals).allSatisfy(seal -> assertThat(seal).isEqualTo(seals.get(0)));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void a_secret_of_another_length_is_made_anew() throws IOException {
        Files.writeString(folder.resolve("secret"), "short");
        assertThat(Seal.of(folder.resolve("secret"))).isPresent();
        assertThat(Files.size(folder.resolve("secret"))).isEqualTo(32);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_secret_that_others_can_read_or_that_is_a_link_is_none() throws IOException {
        Path secret = folder.resolve("secret");
        assertThat(Seal.of(secret)).isPresent();
        Path link = Files.createSymbolicLink(folder.resolve("link"), secret);
        assertThat(Seal.of(link)).isEmpty();
        for (String rights : List.of("rw-r-----", "rw----r--", "rw--w----", "rw-rw-rw-")) {
            Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString(rights));
            assertThat(Seal.of(secret)).as(rights).isEmpty();
        }
    }
}
