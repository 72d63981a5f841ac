package org.commcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.commcheck.cli.Shell.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The hook {@code hooks/pre-commit} in a repository of its own, with the program of this build. */
class GitHookTest {

    private static final String BAD = "# Notes on the figures\n\nBo Chen will send the figures ASAP.\n";
    private static final String GOOD = "# Notes on the figures\n\nBo Chen will send the figures by 5 March 2026.\n";

    /** With an action item, which is due on a Saturday. */
    private static final String MINUTES =
            "# Minutes, 4 March 2026\n\n## Action items\n\n- [ ] Bo Chen: send the figures by 7 March 2026\n";

    @TempDir
    Path folder;

    private final Map<String, String> environment = new HashMap<>();
    private Path repository;
    private Path program;

    @BeforeEach
    void make_a_repository_with_the_hook() throws Exception {
        repository = Files.createDirectory(folder.resolve("our project"));
        program = folder.resolve("commcheck");
        git("init", "-q");
        Path hooks = Files.createDirectories(repository.resolve(".git/hooks"));
        Files.copy(Path.of("../hooks/pre-commit"), hooks.resolve("pre-commit"));
        executable(hooks.resolve("pre-commit"));
        write("docs/old notes.md", GOOD);
        git("add", ".");
        git("commit", "-q", "--no-verify", "-m", "Begin");
    }

    @Test
    void a_commit_whose_document_leaves_its_reader_without_an_answer_is_refused() throws Exception {
        install();
        write("docs/notes.md", BAD);
        git("add", ".");

        Outcome outcome = git("commit", "-m", "Add notes");

        assertThat(outcome.code).isNotZero();
        assertThat(outcome.output).contains("docs/notes.md:3:31", "precision/vague-deadline", "Nothing was committed.");
        assertThat(git("log", "--format=%s").output).isEqualTo("Begin\n");
    }

    @Test
    void what_is_staged_counts_and_not_what_lies_in_the_working_tree() throws Exception {
        install();
        write("docs/old notes.md", GOOD + "\nAll is said.\n");
        git("add", ".");
        write("docs/old notes.md", BAD);

        Outcome outcome = git("commit", "-m", "Say that all is said");

        assertThat(outcome.code).as(outcome.output).isZero();
        assertThat(Files.readString(repository.resolve("docs/old notes.md"))).isEqualTo(BAD);
    }

    @Test
    void the_configuration_of_the_repository_counts() throws Exception {
        install();
        write("commcheck.yml", "exclude: [\"docs/archive/**\"]\nrules:\n  precision/vague-deadline: \"off\"\n");
        write("docs/notes.md", BAD);
        git("add", ".");

        assertThat(git("commit", "-m", "Add notes and be lenient").code).isZero();
    }

    @Test
    void a_commit_without_documents_needs_no_program() throws Exception {
        write("Main.java", "final class Main {}\n");
        git("add", ".");

        assertThat(git("commit", "-m", "Add a program").code).isZero();
    }

    @Test
    void without_the_program_a_document_is_not_committed_unchecked() throws Exception {
        write("docs/notes.md", GOOD);
        git("add", ".");

        Outcome outcome = git("commit", "-m", "Add notes");

        assertThat(outcome.code).isNotZero();
        assertThat(outcome.output).contains("There is no program " + program);
    }

    @Test
    void the_program_may_be_named_from_the_top_of_the_repository() throws Exception {
        install();
        Files.move(program, repository.resolve("cc"));
        environment.put("COMMCHECK", "./cc");
        write("docs/notes.md", GOOD);
        git("add", "docs");

        Outcome outcome = git("commit", "-m", "Add notes");

        assertThat(outcome.code).as(outcome.output).isZero();
        write("docs/notes.md", BAD);
        assertThat(git("commit", "-am", "Change notes").output).contains("docs/notes.md:3:31");
    }

    @Test
    void a_document_may_be_called_like_an_option() throws Exception {
        install();
        write("-d.md", GOOD);
        git("add", ".");

        Outcome outcome = git("commit", "-m", "Add notes");

        assertThat(outcome.code).as(outcome.output).isZero();
    }

    @Test
    void no_results_are_kept_of_a_folder_that_goes() throws Exception {
        install();
        write("docs/notes.md", GOOD);
        git("add", ".");

        assertThat(git("commit", "-m", "Add notes").code).isZero();
        assertThat(folder.resolve(".cache")).doesNotExist();
    }

    @Test
    void a_pack_may_be_a_jar() throws Exception {
        install();
        try (FileSystem jar = FileSystems.newFileSystem(repository.resolve("house.jar"), Map.of("create", "true"))) {
            Files.writeString(jar.getPath("pack.yml"), "name: house\nversion: 1.0.0\n");
            Files.writeString(
                    jar.getPath("said.dslr"), "house/said: When an action item mentions \"figures\" then fail \"x\"\n");
        }
        write("commcheck.yml", "packs: [house.jar]\n");
        write("docs/notes.md", MINUTES);
        git("add", ".");

        Outcome outcome = git("commit", "-m", "Add notes and rules");

        assertThat(outcome.code).isNotZero();
        assertThat(outcome.output).contains("house/said");
    }

    @Test
    void a_program_of_a_pack_runs_if_an_option_names_the_pack() throws Exception {
        install();
        Path pack = Path.of("../examples/house-rules/src/main/resources/META-INF/commcheck");
        try (Stream<Path> files = Files.walk(pack)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                write("rules/our-house/" + pack.relativize(file), Files.readString(file));
            }
        }
        write("commcheck.yml", "packs: [rules/our-house]\nexclude: [\"rules/**\"]\n");
        write("docs/notes.md", MINUTES);
        git("add", ".");
        assertThat(git("commit", "-m", "Add notes and rules").output).contains("This was not run, for it is a program");

        environment.put("COMMCHECK_OPTIONS", "--packs rules/our-house");
        Outcome outcome = git("commit", "-m", "Add notes and rules");

        assertThat(outcome.output).contains("house/closed-day-deadline").doesNotContain("This was not run");
    }

    @ParameterizedTest
    @ValueSource(strings = {"quality/known findings.json", "quality/known.txt"})
    void the_baseline_that_the_configuration_names_counts_whatever_it_is_called(String name) throws Exception {
        install();
        write("commcheck.yml", "baseline: " + name + "\n");
        write("docs/notes.md", BAD);
        git("add", ".");
        assertThat(git("commit", "-m", "Add notes").output).contains("There is no such baseline");
        writeBaseline(name, "docs/notes.md");
        git("add", ".");

        Outcome outcome = git("commit", "-m", "Add notes and what is known");

        assertThat(outcome.code).as(outcome.output).isZero();
    }

    @Test
    void the_baseline_may_be_an_option() throws Exception {
        install();
        write("docs/notes.md", BAD);
        writeBaseline("known", "docs/notes.md");
        git("add", ".");
        environment.put("COMMCHECK_OPTIONS", "--baseline known");

        Outcome outcome = git("commit", "-m", "Add notes");

        assertThat(outcome.code).as(outcome.output).isZero();
    }

    /** A baseline that holds what is wrong with a document. */
    private void writeBaseline(String name, String document) throws IOException {
        Path file = repository.resolve(name);
        Files.createDirectories(file.getParent());
        Result written = Shell.withRules()
                .run("baseline", repository.resolve(document).toString(), "--no-config", "--baseline", file.toString());
        assertThat(written.code()).as(written.err()).isEqualTo(ExitCode.CLEAN);
    }

    private record Outcome(int code, String output) {}

    /** A program {@code commcheck} that runs the classes under test. */
    private void install() throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classPath = absolute(System.getProperty("java.class.path"));
        Files.writeString(
                program,
                "#!/bin/sh\nexec '" + java + "' -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Dfile.encoding=UTF-8 -cp '"
                        + classPath + "' org.commcheck.cli.Main \"$@\"\n");
        executable(program);
    }

    private static String absolute(String classPath) {
        List<String> entries = new ArrayList<>();
        for (String entry : classPath.split(File.pathSeparator, -1)) {
            entries.add(Path.of(entry).toAbsolutePath().toString());
        }
        return String.join(File.pathSeparator, entries);
    }

    private void write(String name, String content) throws IOException {
        Path file = repository.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private static void executable(Path file) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Outcome git(String... arguments) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("git", "-c", "user.name=Ana", "-c", "user.email=ana@example.org"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(repository.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
        builder.environment().keySet().removeAll(List.of("COMMCHECK_OPTIONS", "XDG_CACHE_HOME", "XDG_CONFIG_HOME"));
        builder.environment().put("COMMCHECK", program.toString());
        builder.environment().put("LC_ALL", "C.UTF-8");
        // Nothing of the user's own settings may count.
        builder.environment().put("HOME", folder.toString());
        builder.environment().putAll(environment);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), output);
    }
}
