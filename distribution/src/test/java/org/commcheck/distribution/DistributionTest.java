package org.commcheck.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Unpacks what was packed, in a folder with a space in its name, and runs it. */
@DisabledOnOs(OS.WINDOWS)
class DistributionTest {

    private static final String PACKED = System.getProperty("commcheck.distribution", "");

    @TempDir
    static Path place;

    @TempDir
    Path folder;

    private static Path program;

    private final Map<String, String> environment = new TreeMap<>();

    private record Result(int code, String out, String err) {}

    @BeforeAll
    static void unpack() throws Exception {
        Path to = Files.createDirectory(place.resolve("my programs"));
        assertThat(new ProcessBuilder("tar", "xzf", PACKED + ".tar.gz", "-C", to.toString())
                        .inheritIO()
                        .start()
                        .waitFor())
                .isZero();
        try (Stream<Path> unpacked = Files.list(to)) {
            program = unpacked.findFirst().orElseThrow();
        }
    }

    @Test
    void it_runs_through_a_link_and_writes_only_to_the_users_folder() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("cc"), program.resolve("bin/commcheck"));
        Path document = Files.writeString(folder.resolve("my report.md"), "We will do it ASAP.\n");
        Map<String, FileTime> before = times(program);
        Result first = run(link, "check", document.toString());
        assertThat(first.err()).isEmpty();
        assertThat(first.out()).contains("my report.md:1:", "precision/vague-deadline");
        assertThat(first.code()).isEqualTo(1);
        assertThat(run(link, "check", document.toString())).isEqualTo(first);
        assertThat(archives()).hasSize(1).allMatch(archive -> archive.toFile().length() > 1_000_000);
        assertThat(times(program)).isEqualTo(before);
    }

    @Test
    void a_replaced_jar_is_never_run_from_the_archive_of_the_old_one() throws Exception {
        Path copy = copy();
        assertThat(run(copy.resolve("bin/commcheck"), "--version").out()).startsWith("commcheck ");
        Path jar = jar(copy, "checker-cli");
        FileTime time = Files.getLastModifiedTime(jar);
        replaceMain(jar);
        Files.setLastModifiedTime(jar, time);
        Result replaced = run(copy.resolve("bin/commcheck"), "--version");
        assertThat(replaced).isEqualTo(new Result(0, "new code\n", ""));
        assertThat(archives()).hasSize(2);
    }

    @Test
    void an_archive_counts_only_for_jars_of_the_same_content() throws Exception {
        Path copy = copy();
        run(copy.resolve("bin/commcheck"), "--version");
        String checksums = Files.readString(copy.resolve("lib/checksums"));
        FileTime time = Files.getLastModifiedTime(copy.resolve("lib/checksums"));
        Files.writeString(copy.resolve("lib/checksums"), checksums.replace('a', 'b'));
        Files.setLastModifiedTime(copy.resolve("lib/checksums"), time);
        run(copy.resolve("bin/commcheck"), "--version");
        assertThat(archives()).hasSize(2);
    }

    @Test
    void a_damaged_archive_changes_nothing_that_is_said() throws Exception {
        Result right = run(program.resolve("bin/commcheck"), "rules", "list");
        for (Path archive : archives()) {
            Files.delete(archive);
            Files.writeString(archive, "no archive");
        }
        Result damaged = run(program.resolve("bin/commcheck"), "rules", "list");
        assertThat(damaged.out()).isEqualTo(right.out()).isNotEmpty();
        assertThat(damaged.code()).isZero();
    }

    @Test
    void on_a_build_server_and_without_a_home_it_works_without_an_archive() throws Exception {
        environment.put("CI", "true");
        assertThat(run(program.resolve("bin/commcheck"), "--version").code()).isZero();
        assertThat(archives()).isEmpty();
        environment.put("HOME", "/dev/null/home");
        environment.put("CI", "");
        assertThat(run(program.resolve("bin/commcheck"), "--version"))
                .satisfies(result -> assertThat(result.err()).isEmpty());
    }

    @Test
    void what_is_missing_is_said() throws Exception {
        environment.put("JAVA_HOME", folder.toString());
        assertThat(run(program.resolve("bin/commcheck"), "--version"))
                .isEqualTo(new Result(
                        2, "", "commcheck: JAVA_HOME is " + folder + ", but there is no program bin/java in it\n"));
        environment.put("JAVA_HOME", "");
        Path tools = Files.createDirectory(folder.resolve("tools"));
        for (String tool : List.of("sh", "readlink")) {
            Files.createSymbolicLink(tools.resolve(tool), Path.of("/bin").resolve(tool));
        }
        environment.put("PATH", tools.toString());
        assertThat(run(program.resolve("bin/commcheck"), "--version"))
                .isEqualTo(new Result(
                        2,
                        "",
                        "commcheck: there is no Java; install version 17 or newer, or say in JAVA_HOME where it is\n"));
    }

    @Test
    void the_checksums_are_those_of_the_jars_and_every_jar_has_a_licence() throws Exception {
        assertThat(new ProcessBuilder("sha256sum", "--quiet", "-c", "checksums")
                        .directory(program.resolve("lib").toFile())
                        .inheritIO()
                        .start()
                        .waitFor())
                .isZero();
        assertThat(program.resolve("LICENSE")).content().contains("Apache License");
        List<String> known = Files.readAllLines(program.resolve("THIRD-PARTY.txt")).stream()
                .filter(line -> line.contains("  "))
                .flatMap(line -> Stream.of(line.split(" {2,}", 2)[0].split(", ", -1)))
                .toList();
        try (Stream<Path> jars = Files.list(program.resolve("lib"))) {
            assertThat(jars.map(jar -> jar.getFileName().toString()).filter(name -> name.endsWith(".jar")))
                    .hasSizeGreaterThan(20)
                    .allMatch(name ->
                            name.startsWith("checker-") || known.stream().anyMatch(name::startsWith));
        }
    }

    @Test
    void it_brings_manual_pages_and_completion_scripts_of_this_version() throws Exception {
        assertThat(files(program.resolve("share")))
                .contains(
                        "bash-completion/completions/commcheck",
                        "fish/vendor_completions.d/commcheck.fish",
                        "man/man1/commcheck-check.1",
                        "man/man1/commcheck.1",
                        "zsh/site-functions/_commcheck");
        for (String shell : List.of("bash", "zsh", "fish")) {
            assertThat(run(program.resolve("bin/commcheck"), "completion", shell)
                            .out())
                    .isEqualTo(Files.readString(program.resolve("share")
                            .resolve(
                                    switch (shell) {
                                        case "bash" -> "bash-completion/completions/commcheck";
                                        case "zsh" -> "zsh/site-functions/_commcheck";
                                        default -> "fish/vendor_completions.d/commcheck.fish";
                                    })));
        }
        String version =
                run(program.resolve("bin/commcheck"), "--version").out().strip();
        assertThat(program.resolve("share/man/man1/commcheck.1"))
                .content()
                .startsWith(".TH COMMCHECK 1 ")
                .contains("\"" + version.replace("-", "\\-") + "\"");
    }

    @Test
    void the_zip_holds_the_same_files() throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(Path.of(PACKED + ".zip"))) {
            Path root = zip.getPath("/" + program.getFileName());
            assertThat(files(root)).isEqualTo(files(program)).contains("bin/commcheck", "bin/commcheck.bat");
            assertThat(Files.readString(root.resolve("bin/commcheck.bat"))).contains("\r\n");
        }
    }

    private Result run(Path command, String... arguments) throws Exception {
        List<String> line = new ArrayList<>(List.of(command.toString()));
        line.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(line).directory(folder.toFile());
        builder.environment().keySet().removeAll(List.of("CI", "XDG_CACHE_HOME", "COMMCHECK_JAVA_OPTS"));
        builder.environment().put("HOME", home().toString());
        builder.environment().putAll(environment);
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        int code = builder.redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start()
                .waitFor();
        return new Result(code, Files.readString(out), Files.readString(err));
    }

    private Path home() throws IOException {
        return Files.createDirectories(folder.resolve("my home"));
    }

    private List<Path> archives() throws IOException {
        Path all = home().resolve(".cache/commcheck/startup");
        if (!Files.isDirectory(all)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(all)) {
            return files.toList();
        }
    }

    private Path copy() throws Exception {
        Path copy = folder.resolve("copy");
        assertThat(new ProcessBuilder("cp", "-Rp", program.toString(), copy.toString())
                        .start()
                        .waitFor())
                .isZero();
        return copy;
    }

    private static Path jar(Path program, String name) throws IOException {
        try (Stream<Path> jars = Files.list(program.resolve("lib"))) {
            return jars.filter(jar -> jar.getFileName().toString().startsWith(name))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** Puts another main class into a jar. */
    private void replaceMain(Path jar) throws IOException {
        Path source = Files.createDirectories(folder.resolve("source")).resolve("Main.java");
        Files.writeString(
                source,
                "package org.commcheck.cli; public final class Main {"
                        + " public static void main(String[] a) { System.out.print(\"new code\\n\"); } }");
        assertThat(ToolProvider.getSystemJavaCompiler()
                        .run(null, null, null, "--release", "17", "-d", folder.toString(), source.toString()))
                .isZero();
        try (FileSystem inside = FileSystems.newFileSystem(jar)) {
            Files.copy(
                    folder.resolve("org/commcheck/cli/Main.class"),
                    inside.getPath("org/commcheck/cli/Main.class"),
                    StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static List<String> files(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    private static Map<String, FileTime> times(Path root) throws IOException {
        Map<String, FileTime> times = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : (Iterable<Path>) all::iterator) {
                times.put(root.relativize(file).toString(), Files.getLastModifiedTime(file));
            }
        }
        return times;
    }
}
