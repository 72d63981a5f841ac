package org.commcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Lets shells complete what a user has begun to type, in a folder with the one file {@code my report.md}. */
@DisabledOnOs(OS.WINDOWS)
class CompletionTest {

    /** What is typed, and what it becomes. */
    private record Typed(String line, String completed) {}

    private static final List<Typed> LINES = List.of(
            new Typed("commcheck ba", "baseline"),
            new Typed("commcheck rules ex", "explain"),
            new Typed("commcheck check --stat", "--statistics"),
            new Typed("commcheck check --fail-on n", "never"),
            new Typed("commcheck check --show w", "warning"),
            new Typed("commcheck check -q --profile s", "strict"),
            new Typed("commcheck check --type mee", "meeting-minutes"),
            new Typed("commcheck check --rule precision/vague-d", "precision/vague-deadline"),
            new Typed("commcheck rules explain precision/vague-d", "precision/vague-deadline"),
            new Typed("commcheck new stat", "status-report"),
            new Typed("commcheck new --lang z", "zh"),
            new Typed("commcheck new --lang zh mee", "meeting-minutes"),
            new Typed("commcheck facts --format j", "json"),
            new Typed("commcheck completion f", "fish"),
            new Typed("commcheck help compl", "completion"),
            new Typed("commcheck rules help expl", "explain"));

    @TempDir
    Path folder;

    private Path here;

    @BeforeEach
    void make_the_one_file() throws IOException {
        here = Files.createDirectory(folder.resolve("here"));
        Files.writeString(here.resolve("my report.md"), "");
    }

    @Test
    void bash_completes_commands_options_and_words() throws Exception {
        Tool bash = Tool.of("bash");
        Path script = script("bash");
        for (Typed typed : LINES) {
            assertThat(bash(bash, script, typed.line()).split("\\s+"))
                    .as(typed.line())
                    .containsExactly(typed.completed());
        }
        assertThat(bash(bash, script, "commcheck check --fail-on = n").strip()).isEqualTo("never");
        assertThat(bash(bash, script, "commcheck check --fail-on =").split("\\s+"))
                .containsExactly("error", "warning", "info", "never");
        assertThat(bash(bash, script, "commcheck rules ''").split("\\s+"))
                .containsExactly("list", "explain", "test", "help");
    }

    @Test
    void bash_leaves_files_to_readline() throws Exception {
        Tool bash = Tool.of("bash");
        Path script = script("bash");
        assertThat(bash(bash, script, "commcheck check my")).isBlank();
        assertThat(bash(bash, script, "commcheck check --config my")).isBlank();
        assertThat(bash(bash, script, "commcheck new raci ''")).isBlank();
        assertThat(script).content().contains("complete -o bashdefault -o default -F _commcheck commcheck\n");
    }

    @Test
    void zsh_completes_commands_options_words_and_files() throws Exception {
        Tool zsh = Tool.of("zsh");
        Path answers = folder.resolve("answers");
        List<Typed> lines = new ArrayList<>(LINES);
        lines.add(new Typed("commcheck check --fail-on=n", "--fail-on=never"));
        lines.add(new Typed("commcheck check m", "my\\ report.md"));
        lines.add(new Typed("commcheck check --config m", "my\\ report.md"));
        lines.add(new Typed("commcheck new raci m", "my\\ report.md"));
        List<String> arguments =
                new ArrayList<>(List.of("-f", resource("completion.zsh").toString()));
        arguments.addAll(List.of(script("zsh").toString(), answers.toString()));
        lines.forEach(typed -> arguments.add(typed.line()));
        assertThat(zsh.run(here, arguments.toArray(new String[0]))).isEqualTo(new Tool.Said(0, ""));
        assertThat(Files.readAllLines(answers).stream().map(String::strip))
                .containsExactlyElementsOf(lines.stream()
                        .map(typed -> typed.line().substring(0, typed.line().lastIndexOf(' ') + 1) + typed.completed())
                        .toList());
    }

    @Test
    void zsh_finds_it_in_a_folder_of_functions() throws Exception {
        Tool zsh = Tool.of("zsh");
        Path functions = Files.createDirectory(folder.resolve("functions"));
        Files.move(script("zsh"), functions.resolve("_commcheck"));
        String ask = "fpath=(" + functions + " $fpath); autoload -U compinit; compinit -u -D; print $_comps[commcheck]";
        assertThat(zsh.run(here, "-f", "-c", ask)).isEqualTo(new Tool.Said(0, "_commcheck\n"));
    }

    @Test
    void fish_completes_commands_options_words_and_files() throws Exception {
        Tool fish = Tool.of("fish");
        Path script = script("fish");
        for (Typed typed : LINES) {
            assertThat(fish(fish, script, typed.line())).as(typed.line()).contains(typed.completed());
        }
        assertThat(fish(fish, script, "commcheck check --fail-on=n")).containsExactly("--fail-on=never");
        assertThat(fish(fish, script, "commcheck check m")).containsExactly("my report.md");
        assertThat(fish(fish, script, "commcheck check --config m")).containsExactly("my report.md");
        assertThat(fish(fish, script, "commcheck new raci ")).containsExactly("my report.md");
        assertThat(fish(fish, script, "commcheck facts --format ")).containsExactlyInAnyOrder("text", "json");
        assertThat(fish(fish, script, "commcheck rules ")).containsExactlyInAnyOrder("list", "explain", "test", "help");
    }

    @Test
    void zsh_and_fish_say_what_things_are_for() {
        assertThat(completion("zsh")).contains("'--no-config[Go by no configuration]'");
        assertThat(completion("fish")).contains(" -l no-config -d 'Go by no configuration'\n");
    }

    @Test
    void bash_is_what_is_meant_if_no_shell_is_named() {
        assertThat(Shell.withRules().run("completion").out()).isEqualTo(completion("bash"));
        assertThat(Shell.plain().run("completion", "tcsh").err()).contains("“tcsh” is none of bash, zsh, fish.");
    }

    private static String completion(String shell) {
        return Shell.withRules().run("completion", shell).out();
    }

    private Path script(String shell) throws IOException {
        return Files.writeString(folder.resolve("completion." + shell), completion(shell));
    }

    private static Path resource(String name) throws Exception {
        return Path.of(Objects.requireNonNull(CompletionTest.class.getResource(name), name)
                .toURI());
    }

    /** As bash does it: it divides the line into words, at {@code =} too, and asks the function. */
    private String bash(Tool bash, Path script, String line) throws Exception {
        String ask = "source '" + script + "'; COMP_WORDS=(" + line + "); COMP_CWORD=$((${#COMP_WORDS[@]} - 1));"
                + " _commcheck; echo \"${COMPREPLY[@]}\"";
        Tool.Said said = bash.run(here, "--norc", "-c", ask);
        assertThat(said.code()).isZero();
        return said.text();
    }

    /** What fish offers, without the descriptions. */
    private List<String> fish(Tool fish, Path script, String line) throws Exception {
        Tool.Said said = fish.run(here, "--no-config", "-c", "source '" + script + "'; complete -C '" + line + "'");
        assertThat(said.code()).isZero();
        return Stream.of(said.text().strip().split("\n", -1))
                .map(offer -> offer.replaceAll("\t.*", ""))
                .toList();
    }
}
