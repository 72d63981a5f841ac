package org.commcheck.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The notes that {@code .ci/release-notes} makes of the changelog. */
@DisabledOnOs(OS.WINDOWS)
class ReleaseNotesTest {

    @TempDir
    Path folder;

    @Test
    void the_notes_are_the_section_of_the_version_with_how_to_get_it_and_checksums() throws Exception {
        Path archive = Files.writeString(folder.resolve("commcheck.zip"), "abc");
        changelog("""
                # Changelog

                ## [Unreleased]

                - Not this.

                ## [1.2.0] - 2027-01-02

                ### Added

                - A thing, see [docs](docs/cli.md).

                ## [1.1.0] - 2026-12-01

                - Nor this.
                """);

        Outcome notes = run("1.2.0", archive.toString());

        assertThat(notes.code).as(notes.text).isZero();
        assertThat(notes.text)
                .startsWith("# Commcheck 1.2.0\n")
                .contains("\n### Added\n\n- A thing, see [docs](docs/cli.md).\n\n## Get it\n")
                .contains("org.commcheck:checker-maven-plugin:1.2.0")
                .contains("\nba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  commcheck.zip\n")
                .doesNotContain("this.", "@");
    }

    @Test
    void a_version_that_nobody_described_has_no_notes() throws Exception {
        changelog("# Changelog\n\n## [1.2.0]\n\n## [1.1.0]\n\n- Old.\n");

        for (String version : List.of("1.2.0", "1.3.0", "1")) {
            Outcome notes = run(version);
            assertThat(notes.code).isEqualTo(2);
            assertThat(notes.text)
                    .isEqualTo("release-notes: CHANGELOG.md has no section [" + version + "], or nothing in it\n");
        }
    }

    private record Outcome(int code, String text) {}

    private void changelog(String text) throws IOException {
        Path scripts = Files.createDirectories(folder.resolve("project/.ci"));
        for (String file : List.of("release-notes", "release-notes.md")) {
            Files.copy(Path.of("../.ci").resolve(file), scripts.resolve(file));
        }
        Files.writeString(folder.resolve("project/CHANGELOG.md"), text);
    }

    private Outcome run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of("bash", folder.resolve("project/.ci/release-notes").toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), text);
    }
}
