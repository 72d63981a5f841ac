package org.commcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import java.util.stream.Stream;
import org.commcheck.SampleChecker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

class HelpTextTest {

    /** The program and all its commands, {@code help} too. */
    static Stream<CommandSpec> commands() {
        return below(program(0));
    }

    private static Stream<CommandSpec> below(CommandSpec command) {
        return Stream.concat(
                Stream.of(command),
                command.subcommands().values().stream().flatMap(line -> below(line.getCommandSpec())));
    }

    static CommandSpec program(int columns) {
        Console console = new Console(
                InputStream.nullInputStream(),
                new StringWriter(),
                new PrintWriter(new StringWriter(), true),
                Map.of("NO_COLOR", "1"),
                columns);
        return new Commcheck(console, SampleChecker::create).line().getCommandSpec();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void no_line_is_longer_than_the_terminal(CommandSpec command) {
        assertThat(help(command, 0).lines()).allMatch(line -> line.length() <= 80);
        assertThat(help(command, 100).lines()).allMatch(line -> line.length() <= 100);
        assertThat(help(command, 300).lines()).allMatch(line -> line.length() <= 120);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everything_is_described_and_stands_there_once(CommandSpec command) {
        String help = help(command, 0);
        for (OptionSpec option : command.options()) {
            assertThat(option.description()).as(option.longestName()).isNotEmpty();
            assertThat(help.split("\n(?=  )", -1))
                    .filteredOn(line -> line.matches("(?s) +(-\\w, )?" + option.longestName() + "\\b(?!-).*"))
                    .as(option.longestName())
                    .hasSize(1);
        }
        for (PositionalParamSpec place : command.positionalParameters()) {
            assertThat(place.description()).as(place.paramLabel()).isNotEmpty();
            assertThat(help).contains("\n  " + HelpText.place(place) + " ");
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void an_option_with_a_value_says_what_holds_without_it(CommandSpec command) {
        assertThat(command.options().stream().filter(option -> option.arity().max() > 0))
                .allMatch(option -> String.join(" ", option.description()).contains("Default: "));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void examples_come_last(CommandSpec command) {
        if (!command.name().equals("help")) {
            String examples = help(command, 0).replaceFirst("(?s).*\n\n", "");
            assertThat(examples).startsWith("Examples:\n").contains("  commcheck ");
        }
    }

    @Test
    void many_options_stand_in_groups() {
        assertThat(help(command("check"), 0))
                .contains(
                        "\nDocuments:\n",
                        "\nGuidelines:\n",
                        "\nWhat counts:\n",
                        "\nOutput:\n",
                        "\nRun:\n",
                        "\nGeneral:\n")
                .doesNotContain("\nOptions:\n");
    }

    @Test
    void a_command_is_shown_like_this() {
        assertThat(help(command("new"), 0)).isEqualTo("""
                        Usage: commcheck new [OPTIONS] [TYPE] [FILE]

                        Writes a document to fill in: the parts that its type must hold, in the order
                        that readers want.
                        Places to fill in stand in brackets; the check tells those that were forgotten.

                        Arguments:
                          [TYPE]  The document's type, such as meeting-minutes. Default: list the types.
                          [FILE]  Where to write it; nothing that is there is touched. Default: standard
                                  output.

                        Options:
                              --lang=LANG  Language of the document: en or zh. Default: en.
                              --verbose    Show where an internal error comes from.
                          -h, --help       Show this help message and exit.
                          -V, --version    Print version information and exit.

                        Exit codes:
                          0  It was written.
                          2  It was not, for instance because FILE is there already.

                        Examples:
                          commcheck new                                    the types that there are
                          commcheck new meeting-minutes minutes/today.md   minutes to fill in
                          commcheck new status-report --lang zh            a report in Chinese
                        """);
    }

    @Test
    void words_are_never_divided() {
        assertThat(help(command("check"), 0)).contains("(.md, .markdown, .html,\n", "pack.yml.", "commcheck.yml,");
    }

    private static CommandSpec command(String name) {
        return command("commcheck " + name, 0);
    }

    private static CommandSpec command(String qualifiedName, int columns) {
        return below(program(columns))
                .filter(command -> command.qualifiedName().equals(qualifiedName))
                .findFirst()
                .orElseThrow();
    }

    private static String help(CommandSpec command, int columns) {
        return command(command.qualifiedName(), columns).commandLine().getUsageMessage();
    }
}
