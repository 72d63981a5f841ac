package org.commcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.commcheck.report.ReportFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The snippets for CI are YAML, ask for what they collect, and are those that the documentation shows. */
class CiSnippetsTest {

    private static final Path SNIPPETS = Path.of("../examples/ci");
    private static final Pattern MAVEN_FORMATS = Pattern.compile("-Dcommcheck\\.formats=([a-z,]+)");
    private static final Pattern COMMAND = Pattern.compile("(?:run:|entry:|-) \\.?/?commcheck (check .*)");
    private static final Pattern REPORT = Pattern.compile("commcheck(?:-[a-z]+)?\\.(?:sarif|json|xml|html|txt)\\b");

    static List<Path> snippets() throws IOException {
        try (Stream<Path> files = Files.list(SNIPPETS)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("snippets")
    void is_yaml_without_doubled_keys(Path snippet) throws IOException {
        assertThat(yaml(Files.readString(snippet))).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("snippets")
    void the_reports_that_it_collects_are_those_that_it_asks_for(Path snippet) throws IOException {
        String text = Files.readString(snippet);
        Set<String> written = new HashSet<>();
        MAVEN_FORMATS.matcher(text).results().forEach(match -> {
            for (String format : match.group(1).split(",", -1)) {
                written.add(
                        ReportFormat.valueOf(format.toUpperCase(Locale.ROOT)).fileName());
            }
        });

        List<String> collected =
                REPORT.matcher(text).results().map(MatchResult::group).toList();

        assertThat(written).containsAll(collected);
    }

    @ParameterizedTest
    @MethodSource("snippets")
    void the_documentation_shows_it_as_it_is(Path snippet) throws IOException {
        assertThat(Files.readString(Path.of("../docs/ci.md")))
                .contains("```yaml\n" + Files.readString(snippet) + "```");
    }

    @Test
    void the_commands_of_snippets_and_hooks_are_understood(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("notes.md"), "# Notes\n\nBo Chen will send the figures by 5 March 2026.\n");
        List<String> commands = new ArrayList<>();
        for (Path file : List.of(SNIPPETS.resolve("github-cli.yml"), Path.of("../.pre-commit-hooks.yaml"))) {
            COMMAND.matcher(Files.readString(file)).results().forEach(match -> commands.add(match.group(1)));
        }

        assertThat(commands).hasSize(3);
        for (String command : commands) {
            String here = folder.resolve("notes.md").toString();
            String[] arguments = (command.replace(" docs", "") + " " + here).split(" ", -1);
            assertThat(Shell.plain().run(arguments).code()).as(command).isZero();
        }
    }

    @Test
    void the_hooks_for_pre_commit_have_what_it_demands() throws IOException {
        assertThat(yaml(Files.readString(Path.of("../.pre-commit-hooks.yaml"))))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .allSatisfy(hook -> assertThat(hook)
                        .asInstanceOf(InstanceOfAssertFactories.MAP)
                        .containsKeys("id", "name", "entry", "language", "types_or")
                        .containsEntry("args", List.of("--")));
    }

    @Test
    void a_document_that_a_hook_names_may_be_called_like_an_option() {
        Shell shell = Shell.plain();
        assertThat(shell.run("check", "--force-exclude", "--no-cache", "--", "-d.md")
                        .err())
                .contains("-d.md")
                .doesNotContain("Unknown option");
    }

    private static Object yaml(String text) {
        return new Load(LoadSettings.builder().setAllowDuplicateKeys(false).build()).loadFromString(text);
    }
}
