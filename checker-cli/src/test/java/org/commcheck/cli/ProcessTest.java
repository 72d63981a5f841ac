package org.commcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.commcheck.cli.Program.Ended;
import org.commcheck.cli.Program.Running;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Processes that share files, are killed, and may not have what they don't need. */
@Timeout(value = 60, unit = TimeUnit.MINUTES)
class ProcessTest {

    /** How often a process is killed; {@code -Dcommcheck.kills=200} asks for more than a build has time for. */
    private static final int KILLS = Integer.getInteger("commcheck.kills", 4);

    private static final int DOCUMENTS = 60;

    @TempDir
    Path folder;

    private Program program = new Program(Path.of(""), List.of());

    @BeforeEach
    void documents() throws IOException {
        program = Program.in(folder);
        write(0);
    }

    /** New texts, so that all results have to be written anew. */
    private void write(int round) throws IOException {
        for (int i = 0; i < DOCUMENTS; i++) {
            Files.writeString(
                    program.documents().resolve(i + ".md"),
                    "# Minutes, 4 March 2026\n\n## Action items\n\n- [ ] Ana: send plan " + round + " ASAP\n");
        }
    }

    @Test
    void two_processes_on_one_cache_find_what_one_finds_without() throws Exception {
        Ended alone = program.run("check", "--no-cache", "--format", "json");
        assertThat(alone.code()).isEqualTo(ExitCode.FINDINGS);
        Running first = program.start("check", "--format", "json");
        Running second = program.start("check", "--format", "json");
        assertThat(first.end()).isEqualTo(alone);
        assertThat(second.end()).isEqualTo(alone);
        assertThat(program.run("check", "--format", "json")).isEqualTo(alone);
    }

    @Test
    void a_process_that_is_killed_loses_nothing_and_leaves_nothing_half_written() throws Exception {
        Path report = program.documents().resolve("report.json");
        Path baseline = program.documents().resolve("baseline.json");
        long start = System.nanoTime();
        assertThat(program.run("check", "--format", "json=" + report).err()).isEmpty();
        assertThat(program.run("baseline", "--baseline", baseline.toString()).code())
                .isEqualTo(ExitCode.CLEAN);
        long longest = (System.nanoTime() - start) / 2;
        Random random = new Random(1);
        for (int kill = 1; kill <= KILLS; kill++) {
            write(kill);
            Running running = kill % 2 == 0
                    ? program.start("baseline", "--update", "--baseline", baseline.toString())
                    : program.start("check", "--format", "json=" + report);
            TimeUnit.NANOSECONDS.sleep((long) (random.nextDouble() * longest * 1.2));
            running.process().destroyForcibly().waitFor();
            assertThat(Files.readString(report))
                    .as("after kill %d", kill)
                    .startsWith("{")
                    .endsWith("}\n");
            assertThat(Files.readString(baseline))
                    .as("after kill %d", kill)
                    .startsWith("{")
                    .endsWith("}\n");
        }
        Ended fresh = program.run("check", "--no-cache", "--no-baseline", "--format", "json");
        assertThat(program.run("check", "--no-baseline", "--format", "json")).isEqualTo(fresh);
        assertThat(program.run("baseline", "--update", "--baseline", baseline.toString())
                        .err())
                .doesNotContain("JSON");
    }

    @Test
    void nothing_is_left_behind_but_the_cache() throws Exception {
        program.run("check");
        try (Stream<Path> temporary = Files.list(folder.resolve("tmp"))) {
            assertThat(temporary).isEmpty();
        }
        try (Stream<Path> documents = Files.list(program.documents())) {
            assertThat(documents).hasSize(DOCUMENTS);
        }
    }

    @Test
    void no_network_is_needed() throws Exception {
        Process asked = new ProcessBuilder("unshare", "-rn", "true").start();
        assumeTrue(asked.waitFor() == 0, "a process can be put where there is no network");
        Ended expected = program.run("check", "--no-cache");
        assertThat(program.under("unshare", "-rn").run("check", "--no-cache")).isEqualTo(expected);
    }

    @Test
    void a_disk_that_is_full_leaves_the_last_report() throws Exception {
        Path report = Files.writeString(program.documents().resolve("report.json"), "the last one");
        String limited = "ulimit -f 8; exec \"$@\"";
        Ended ended = program.under("bash", "-c", limited, "bash")
                .run("check", "--no-cache", "--format", "json=" + report, "--format", "html=page.html");
        assertThat(ended.code()).isEqualTo(ExitCode.TROUBLE);
        assertThat(ended.err()).contains("File too large");
        assertThat(Files.readString(report)).isEqualTo("the last one");
        try (Stream<Path> documents = Files.list(program.documents())) {
            assertThat(documents).hasSize(DOCUMENTS + 1);
        }
    }
}
