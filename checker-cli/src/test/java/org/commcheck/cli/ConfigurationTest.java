package org.commcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.commcheck.cli.Shell.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigurationTest {

    @TempDir
    Path folder;

    @Test
    void each_document_goes_by_the_nearest_configuration_and_options_count_first() throws IOException {
        write("commcheck.yml", "profile: strict\nlanguage: zh\n");
        write("minutes/commcheck.yml", "profile: recommended\n");
        String report = write("report.md", "ASAP");
        String minutes = write("minutes/a.md", "ASAP");

        assertThat(run("check", report).out()).contains("STRICT [] ZH");
        assertThat(run("check", minutes).out()).contains("RECOMMENDED [] AUTO");
        assertThat(run("check", report, "--profile", "recommended", "--lang", "en")
                        .out())
                .contains("RECOMMENDED [] EN");
        assertThat(run("check", report, "--no-config").out()).contains("UNSET [] AUTO");
        assertThat(run(
                                "check",
                                report,
                                "--config",
                                folder.resolve("minutes/commcheck.yml").toString())
                        .out())
                .contains("RECOMMENDED [] AUTO");
    }

    @Test
    void the_type_and_the_day_of_some_documents_can_be_said() throws IOException {
        write(
                "commcheck.yml",
                "documents:\n  - files: minutes/*.md\n    type: meeting-minutes\n    today: 2026-11-22\n");
        write("minutes/a.md", "fine");

        assertThat(run("facts", folder.resolve("minutes").toString()).out())
                .contains("meeting-minutes")
                .contains("2026-11-22");
    }

    @Test
    void what_is_excluded_is_left_out_unless_it_is_named() throws IOException {
        write("commcheck.yml", "exclude: archive\n");
        write("a.md", "fine");
        String old = write("archive/old.md", "ASAP");
        Files.createSymbolicLink(folder.resolve("archive/lost.md"), folder.resolve("nowhere.md"));

        assertThat(run("check", folder.toString()).code()).isEqualTo(ExitCode.CLEAN);
        assertThat(run("check", old).code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run("check", old, "--force-exclude").code()).isEqualTo(ExitCode.CLEAN);
        assertThat(run("check", folder.toString(), "--no-config").code()).isEqualTo(ExitCode.TROUBLE);
    }

    @Test
    void a_wrong_configuration_ends_the_run_before_anything_is_checked() throws IOException {
        write("commcheck.yml", "profil: strict\ntoday: never\n");
        write("a.md", "ASAP");

        Result result = run("check", folder.toString());

        assertThat(result.code()).isEqualTo(ExitCode.TROUBLE);
        assertThat(result.out()).isEmpty();
        assertThat(result.err())
                .contains("commcheck.yml:1:1: There is no setting “profil”. Did you mean “profile”?")
                .contains("commcheck.yml:2:8: “never” is no day; write one such as 2026-11-22.")
                .endsWith("commcheck: nothing was checked, for the configuration is wrong.\n");
    }

    @Test
    void a_configuration_that_is_named_must_be_there() throws IOException {
        Result result = run("check", write("a.md", "fine"), "--config", "nowhere.yml");

        assertThat(result.code()).isEqualTo(ExitCode.TROUBLE);
        assertThat(result.err()).contains("--config: There is no file “nowhere.yml”.");
        assertThat(run("check", "--config", "a.yml", "--no-config").err()).contains("contradict");
    }

    @Test
    void standard_input_goes_by_the_configuration_of_the_folder_it_is_said_to_lie_in() throws IOException {
        write("commcheck.yml", "profile: strict\n");

        Result result = Shell.plain()
                .withInput("ASAP")
                .run("check", "-", "--stdin-path", folder.resolve("new.md").toString());

        assertThat(result.out()).contains("STRICT");
    }

    @Test
    void config_shows_what_holds_for_a_document_and_where_it_comes_from() throws IOException {
        String file = write("commcheck.yml", "profile: strict\nrules: { precision/*: info }\n");

        Result result = run("config", folder.resolve("a.md").toString());

        assertThat(result.code()).isEqualTo(ExitCode.CLEAN);
        assertThat(result.out())
                .contains("# What holds for " + folder.resolve("a.md"))
                .containsPattern("profile: strict +# " + file + ":1")
                .containsPattern("precision/vague-deadline: info +# " + file + ":2");
        assertThat(run("config", folder.resolve("a.md").toString(), "--no-config")
                        .out())
                .contains("# There is no commcheck.yml");
    }

    @Test
    void config_prints_the_schema_for_editors() {
        assertThat(run("config", "--schema").out())
                .contains("\"$schema\"", "\"precision/vague-deadline\"", "\"status-report\"");
    }

    private static Result run(String... arguments) {
        return Shell.plain().run(arguments);
    }

    private String write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text).toString();
    }
}
