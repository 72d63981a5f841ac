package org.commcheck.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    @TempDir
    Path folder;

    @Test
    void it_takes_the_place_of_the_old_one_when_it_is_complete() throws IOException {
        Path target = Files.writeString(folder.resolve("a.json"), "old");
        try (WholeFile file = WholeFile.create(target)) {
            file.out().write('n');
            assertThat(target).hasContent("old");
            file.commit();
        }
        assertThat(target).hasContent("n");
        assertThat(folder.toFile().list()).containsExactly("a.json");
    }

    @Test
    void a_link_stays_and_the_file_behind_it_is_replaced() throws IOException {
        Path real =
                Files.writeString(Files.createDirectory(folder.resolve("kept")).resolve("real.json"), "old");
        Path second = Files.createSymbolicLink(folder.resolve("kept/second.json"), Path.of("real.json"));
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), Path.of("kept/second.json"));
        write(link, "new");
        assertThat(real).hasContent("new");
        assertThat(link).isSymbolicLink();
        assertThat(second).isSymbolicLink();
    }

    @Test
    void a_link_to_a_file_that_is_not_there_yet_makes_it() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), Path.of("real.json"));
        write(link, "new");
        assertThat(Files.isRegularFile(folder.resolve("real.json"), LinkOption.NOFOLLOW_LINKS))
                .isTrue();
        assertThat(link).hasContent("new");
    }

    @Test
    void in_a_folder_for_nothing_else_a_link_is_replaced_and_nothing_is_written_behind_it() throws IOException {
        Path real = Files.writeString(folder.resolve("real.json"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), Path.of("real.json"));
        WholeFile.replace(link, "new".getBytes(StandardCharsets.UTF_8));
        assertThat(real).hasContent("old");
        assertThat(Files.isRegularFile(link, LinkOption.NOFOLLOW_LINKS)).isTrue();
        assertThat(link).hasContent("new");
    }

    @Test
    void why_a_file_could_not_be_written_is_said_in_words() {
        assertThat(WholeFile.reason(new AccessDeniedException("a.json"))).isEqualTo("permission denied");
        assertThatIOException()
                .isThrownBy(() -> write(folder.resolve("nowhere/a.json"), "new"))
                .satisfies(e -> assertThat(WholeFile.reason(e)).isEqualTo("its folder is not there"));
        assertThatIOException()
                .isThrownBy(() -> write(folder, "new"))
                .satisfies(e -> assertThat(WholeFile.reason(e)).isEqualTo("it is a folder"));
    }

    @Test
    void links_that_lead_in_a_circle_are_refused() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("round.json"), Path.of("round.json"));
        assertThatIOException().isThrownBy(() -> write(link, "new")).isInstanceOf(FileSystemLoopException.class);
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void a_pipe_gets_what_is_written_and_stays() throws Exception {
        Path pipe = folder.resolve("pipe");
        Process made = new ProcessBuilder("mkfifo", pipe.toString()).start();
        assumeTrue(made.waitFor() == 0, "pipes can be made here");
        Process reader = new ProcessBuilder("cat", pipe.toString()).start();
        // By a link, as /dev/stdout is one.
        write(Files.createSymbolicLink(folder.resolve("link"), pipe), "new");
        assertThat(new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo("new");
        assertThat(Files.isRegularFile(pipe)).isFalse();
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("pipe", "link");
    }

    @Test
    void what_runs_that_were_killed_left_of_the_same_file_is_removed_after_a_day() throws IOException {
        Path left = aged(".a.json.1f00d.tmp", Duration.ofDays(2));
        Path running = aged(".a.json.2f00d.tmp", Duration.ofHours(2));
        Path another = aged(".b.json.1f00d.tmp", Duration.ofDays(2));
        Path users = aged(".a.json.mine.tmp", Duration.ofDays(2));
        write(folder.resolve("a.json"), "new");
        assertThat(left).doesNotExist();
        assertThat(running).exists();
        assertThat(another).exists();
        assertThat(users).exists();
    }

    private Path aged(String name, Duration age) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "half");
        return Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(age)));
    }

    private static void write(Path target, String text) throws IOException {
        WholeFile.write(target, text.getBytes(StandardCharsets.UTF_8));
    }
}
