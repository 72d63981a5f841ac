package org.commcheck.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the scripts start Java, seen with one that only says how it was called. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

    private static final Path SCRIPTS = Path.of("src/main/bin");
    private static final String QUICK = "-XX:TieredStopAtLevel=1";

    @TempDir
    Path folder;

    @BeforeEach
    void a_program_and_a_java() throws IOException {
        write("app/lib/checksums", "");
        write("app/lib/one.jar", "");
        executable("app/bin/commcheck", Files.readString(SCRIPTS.resolve("commcheck")));
        executable("jdk/bin/java", """
                #!/bin/sh
                [ "$1" != -version ] || { echo 'openjdk version "17.0.1"' >&2; exit; }
                printf '%s\\n' "$@" "columns: $COMMCHECK_COLUMNS $COMMCHECK_ERR_COLUMNS"
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"check a.md", "check docs", "facts", "--version"})
    void code_is_compiled_quickly_whatever_is_checked(String arguments) throws Exception {
        assertThat(start(arguments)).contains(QUICK);
    }

    @Test
    void what_is_no_terminal_has_no_width_even_if_it_is_closed() throws Exception {
        assertThat(start("check a.md")).contains("columns: 0 0");
        Files.writeString(folder.resolve("closed"), "exec 2>&-; exec app/bin/commcheck \"$@\"\n");
        assertThat(start(List.of("sh", "closed", "check", "a.md"))).contains("columns: 0 0");
    }

    @Test
    void of_old_archives_the_three_written_last_stay_and_so_does_what_is_just_being_written() throws Exception {
        for (int days = 1; days <= 5; days++) {
            archive(days + ".jsa", days);
        }
        archive("6.jsa.99", 0);
        archive("7.jsa.99", 3);
        start("check a.md");
        assertThat(archives()).contains("1.jsa", "2.jsa", "3.jsa", "6.jsa.99").hasSize(5);
    }

    @Test
    void nobody_but_the_user_may_enter_the_folder_of_archives() throws Exception {
        Path own = Files.createDirectories(folder.resolve("home/.cache/commcheck"));
        Files.setPosixFilePermissions(own, PosixFilePermissions.fromString("rwxr-xr-x"));
        start("check a.md");
        for (Path made : List.of(own, own.resolve("startup"))) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made)))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void on_windows_no_value_with_a_parenthesis_ends_a_block_and_every_jump_arrives() throws IOException {
        String batch = Files.readString(SCRIPTS.resolve("commcheck.bat"));
        List<String> lines =
                batch.lines().filter(line -> !line.startsWith("rem ")).toList();
        assertThat(lines).noneMatch(line -> line.stripTrailing().endsWith("(")).noneMatch(line -> line.startsWith(")"));
        List<String> labels = lines.stream()
                .filter(line -> line.startsWith(":"))
                .map(line -> line.substring(1))
                .toList();
        assertThat(found("goto (\\w+)", batch)).isNotEmpty().isSubsetOf(labels);
        assertThat(labels).doesNotHaveDuplicates().isSubsetOf(found("goto (\\w+)", batch));
        // What a user sets may have quotation marks around it.
        assertThat(found("%(JAVA_HOME[^%]*)%", batch)).containsOnly("JAVA_HOME:\"=");
        assertThat(found("set \"(\\w+)=", batch)).isNotEmpty().allMatch(name -> name.startsWith("commcheck_"));
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private List<String> start(String arguments) throws Exception {
        List<String> command =
                new ArrayList<>(List.of(folder.resolve("app/bin/commcheck").toString()));
        command.addAll(List.of(arguments.split(" ")));
        return start(command);
    }

    private List<String> start(List<String> command) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().keySet().removeAll(List.of("CI", "XDG_CACHE_HOME", "COMMCHECK_JAVA_OPTS"));
        builder.environment().put("HOME", folder.resolve("home").toString());
        builder.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
        Path errors = folder.resolve("errors");
        Process process = builder.redirectError(errors.toFile()).start();
        String called = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(Files.readString(errors)).isZero();
        return called.lines().toList();
    }

    private void write(String name, String content) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), content);
    }

    private void executable(String name, String content) throws IOException {
        write(name, content);
        Files.setPosixFilePermissions(folder.resolve(name), PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private void archive(String name, int days) throws IOException {
        write("home/.cache/commcheck/startup/" + name, "classes");
        Path file = folder.resolve("home/.cache/commcheck/startup").resolve(name);
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofDays(days))));
    }

    private List<String> archives() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("home/.cache/commcheck/startup"))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
