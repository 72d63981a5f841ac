package org.commcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.commcheck.ConfigurationUse;
import org.commcheck.cli.Shell.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InitCommandTest {

    private static final String RESOURCES = "src/main/resources/META-INF/commcheck/";

    @TempDir
    Path folder;

    @Test
    void it_writes_a_configuration_that_explains_itself_and_never_over_one() throws IOException {
        assertThat(init(folder).code()).isEqualTo(ExitCode.CLEAN);
        Path file = folder.resolve("commcheck.yml");
        assertThat(file).hasContent(ConfigurationUse.template());
        assertThat(Shell.plain()
                        .run("config", folder.resolve("a.md").toString())
                        .code())
                .isEqualTo(ExitCode.CLEAN);
        Files.writeString(file, "profile: strict\n");
        assertThatItRefuses(file);
    }

    @Test
    void a_configuration_needs_a_folder_that_is_there() {
        Path nowhere = folder.resolve("nowhere");
        Result result = init(nowhere);
        assertThat(result.err())
                .isEqualTo("commcheck: The file " + nowhere.resolve("commcheck.yml")
                        + " cannot be written: there is no folder " + nowhere + "; make it first.\n");
        assertThat(result.code()).isEqualTo(ExitCode.TROUBLE);
        assertThat(nowhere).doesNotExist();
    }

    @Test
    void it_writes_a_pack_whose_examples_pass() {
        Path fresh = folder.resolve("fresh");
        assertThat(init(fresh, "--pack").code()).isEqualTo(ExitCode.CLEAN);
        assertThat(Shell.plain().run("rules", "test", fresh.toString()).out())
                .isEqualTo(fresh + ": 4 examples, all as they say.\n");
        assertThat(fresh.resolve("pack.yml")).content().startsWith("name: fresh\n");
    }

    @Test
    void it_writes_a_pack_as_the_maven_project_of_the_examples() {
        Path fresh = folder.resolve("House Rules");
        assertThat(init(fresh, "--pack", "--maven").code()).isEqualTo(ExitCode.CLEAN);
        assertThat(fresh.resolve("pom.xml")).hasSameTextualContentAs(Path.of("../examples/house-rules/pom.xml"));
        assertThat(Shell.plain()
                        .run("rules", "test", fresh.toString(), "--fail-on-notes")
                        .code())
                .isEqualTo(ExitCode.CLEAN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pack.yml", "weekend-deadline.drl", "weekend-deadline.md"})
    void a_pack_is_written_over_nothing(String name) throws IOException {
        assertThatItRefuses(Files.writeString(folder.resolve(name), "mine"), "--pack");
    }

    @ParameterizedTest
    @ValueSource(strings = {".gitignore", "pom.xml", RESOURCES + "pack.yml", RESOURCES + "weekend-deadline.md"})
    void a_project_is_written_over_nothing(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        assertThatItRefuses(Files.writeString(file, "mine"), "--maven");
    }

    @Test
    void a_link_that_leads_nowhere_is_something_too() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("weekend-deadline.md"), Path.of("elsewhere.md"));
        Result result = init(folder, "--pack");
        assertThat(result.err()).isEqualTo("commcheck: There is a " + link + " already, and it stays as it is.\n");
        assertThat(folder.toFile().list()).containsExactly("weekend-deadline.md");
    }

    @Test
    void a_pack_that_is_no_project_may_lie_in_one() throws IOException {
        Files.writeString(folder.resolve("pom.xml"), "mine");
        Files.writeString(folder.resolve(".gitignore"), "mine");
        assertThat(init(folder, "--pack").code()).isEqualTo(ExitCode.CLEAN);
        assertThat(folder.resolve("pom.xml")).hasContent("mine");
        assertThat(folder.resolve(".gitignore")).hasContent("mine");
    }

    @Test
    void a_folder_that_is_a_link_is_one() throws IOException {
        Path real = Files.createDirectory(folder.resolve("real"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), real);
        assertThat(init(link, "--pack").code()).isEqualTo(ExitCode.CLEAN);
        assertThat(real.resolve("pack.yml")).exists();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--pack", "--maven"})
    void a_file_is_no_folder(String option) throws IOException {
        Path file = Files.writeString(folder.resolve("notes.txt"), "mine");
        Result result = option.isEmpty() ? init(file) : init(file, option);
        assertThat(result.err())
                .isEqualTo("commcheck: " + file + " is a file, and FOLDER names a folder; name another one.\n");
        assertThat(result.code()).isEqualTo(ExitCode.TROUBLE);
        assertThat(file).hasContent("mine");
    }

    @Test
    void a_folder_below_a_file_is_none() throws IOException {
        Path file = Files.writeString(folder.resolve("notes.txt"), "mine");
        Result result = init(file.resolve("rules"), "--pack");
        assertThat(result.err()).contains("The file " + file.resolve("rules/pack.yml") + " cannot be written: ");
        assertThat(result.code()).isEqualTo(ExitCode.TROUBLE);
    }

    @Test
    void without_a_folder_it_is_this_one() throws Exception {
        Program program = Program.in(folder);
        assertThat(program.run("init", "--pack").err())
                .isEqualTo("Wrote a rule pack; try “commcheck rules test .”, then “commcheck check --packs .”.\n");
        assertThat(program.documents().resolve("pack.yml")).exists();
    }

    /** And that nothing has changed. */
    private void assertThatItRefuses(Path file, String... options) throws IOException {
        String before = Files.readString(file);
        List<Path> there = files();
        Result result = init(folder, options);
        assertThat(result.err()).isEqualTo("commcheck: There is a " + file + " already, and it stays as it is.\n");
        assertThat(result.code()).isEqualTo(ExitCode.TROUBLE);
        assertThat(file).hasContent(before);
        assertThat(files()).isEqualTo(there);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.sorted().toList();
        }
    }

    private static Result init(Path folder, String... options) {
        List<String> line = new ArrayList<>(List.of("init", folder.toString()));
        line.addAll(List.of(options));
        return Shell.plain().run(line.toArray(new String[0]));
    }
}
