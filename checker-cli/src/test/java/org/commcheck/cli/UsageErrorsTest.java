package org.commcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.commcheck.SampleChecker;
import org.commcheck.cli.Shell.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** Whatever is wrong with a command line, one sentence says what, and nothing else is written. */
class UsageErrorsTest {

    @TempDir
    Path folder;

    @BeforeEach
    void files_to_name() throws IOException {
        Files.writeString(folder.resolve("a.md"), "fine");
        Files.writeString(folder.resolve("ok.yml"), "profile: strict\n");
        Files.writeString(folder.resolve("half.json"), "{");
        Files.writeString(folder.resolve("empty.json"), "{}");
        Files.write(folder.resolve("latin.json"), new byte[] {'{', '"', (byte) 0xE9, '"', '}'});
        Files.writeString(folder.resolve("text.txt"), "x");
        Files.createDirectory(folder.resolve("sub"));
    }

    /** In each line HERE is a folder that holds a document {@code a.md}. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            check --format json=HERE/x,html=HERE/x HERE/a.md       | --format: Two reports would go to HERE/x; name a file for each.
            check --format json=HERE/x --format html=HERE/sub/../x | --format: Two reports would go to HERE/sub/../x
            check --format json=HERE/a.md/x HERE/a.md              | --format: The report HERE/a.md/x cannot be written: HERE/a.md is no folder.
            check --format json=HERE/sub HERE/a.md                 | --format: The report HERE/sub cannot be written: it is a folder.
            check --config HERE/no.yml HERE/a.md                   | --config: There is no file “HERE/no.yml”. Did you mean “HERE/ok.yml”?
            check --config HERE/sub HERE/a.md                      | --config: “HERE/sub” is a folder; name a file.
            check --config HERE/ok.yml --no-config HERE/a.md       | --config and --no-config contradict each other.
            facts --config HERE/nowhere.yml HERE/a.md              | --config: There is no file “HERE/nowhere.yml”.
            config --config HERE/nowhere.yml                       | --config: There is no file “HERE/nowhere.yml”.
            config --schema HERE/a.md                              | --schema is the same for all documents; leave “HERE/a.md” out.
            check --baseline HERE/nowhere HERE/a.md                | --baseline: There is no file “HERE/nowhere”. “commcheck baseline” writes one.
            check --baseline HERE/sub HERE/a.md                    | --baseline: “HERE/sub” is a folder; name a file.
            check --baseline HERE/ok.yml --no-baseline HERE/a.md   | --baseline and --no-baseline contradict each other.
            baseline --baseline HERE/sub HERE/a.md                 | --baseline: “HERE/sub” is a folder; name a file.
            baseline --baseline HERE/new/x.json HERE/a.md          | --baseline: “HERE/new/x.json” cannot be written, for there is no folder HERE/new; make it first.
            baseline --update --baseline HERE/nowhere HERE/a.md    | --baseline: There is no file “HERE/nowhere”. Without --update one is written.
            check --packs HERE/nowhere HERE/a.md                   | --packs: HERE/nowhere: There is no such rule pack; name a folder or a jar with a pack.yml.
            check --packs HERE/sub HERE/a.md                       | --packs: HERE/sub/pack.yml: There is no such file, which a rule pack begins with
            check --packs HERE/text.txt HERE/a.md                  | --packs: HERE/text.txt: This is neither a folder nor a jar
            facts --packs HERE/nowhere HERE/a.md                   | --packs: HERE/nowhere: There is no such rule pack
            rules list --packs HERE/nowhere                        | --packs: HERE/nowhere: There is no such rule pack
            rules explain x --packs HERE/nowhere                   | --packs: HERE/nowhere: There is no such rule pack
            check --history HERE/nowhere --format html HERE/a.md   | --history: There is no file “HERE/nowhere”.
            check --history HERE/sub --format html HERE/a.md       | --history: “HERE/sub” is a folder; name a file.
            check --history HERE/half.json --format html HERE/a.md | --history: HERE/half.json is no JSON report of Commcheck: Unexpected end-of-input: expected close marker for Object.
            check --history HERE/empty.json --format html HERE/a.md| --history: HERE/empty.json is no JSON report of Commcheck: it has no “summary”.
            check --history HERE/latin.json --format html HERE/a.md| --history: HERE/latin.json is no JSON report of Commcheck: it is not in UTF-8.
            check --history HERE/empty.json HERE/a.md              | --history is about the format html, which is not asked for; add “--format html”, or leave --history out.
            check --statistics --format json HERE/a.md             | --statistics is about the format text, which is not asked for
            check --changed-since main -                           | Standard input is no file whose changes git could know, which --changed-since asks for
            check --stdin-path x.md HERE/a.md                      | --stdin-path names standard input, which is not asked for; add “-”, or leave --stdin-path out.
            check - -                                              | “-” is there twice, and standard input can be read once.
            check --threads many HERE/a.md                         | --threads: “many” is no number of threads; write 0 for one per processor, or a number up to 1024.
            check --threads 1025 HERE/a.md                         | --threads: “1025” is no number of threads
            check --threads 99999999999 HERE/a.md                  | --threads: “99999999999” is no number of threads
            check --time-limit 5 HERE/a.md                         | --time-limit: “5” is no time; write one such as 60s, 500ms or 2m.
            check --time-limit 0s HERE/a.md                        | --time-limit: “0s” is no time
            check --max-size 5x HERE/a.md                          | --max-size: “5x” is no size; write one such as 32MiB, 500kB or 1000000, below 2GiB.
            check --max-size 99999GiB HERE/a.md                    | --max-size: “99999GiB” is no size
            check --encoding GB18080 HERE/a.md                     | --encoding: “GB18080” is no encoding that Java knows; write one such as UTF-8, GB18030, Big5 or windows-1252.
            facts --encoding= HERE/a.md                            | --encoding: “” is no encoding that Java knows
            check --quiet --quiet HERE/a.md                        | --quiet is there twice; say it once.
            check --profile strict --profile strict HERE/a.md      | --profile is there twice; say it once.
            check --quiet=maybe HERE/a.md                          | --quiet takes no value; leave “=maybe” out.
            check --fail-on --quiet HERE/a.md                      | --fail-on lacks its value.
            check --rule= HERE/a.md                                | --rule: There is no guideline “”.
            facts --format html=HERE/x.html HERE/a.md              | --format: “html” holds findings; facts are written as text or json.
            rules test HERE/nowhere                                | PACK: HERE/nowhere: There is no such rule pack; name a folder or a jar with a pack.yml.
            rules test HERE/text.txt                               | PACK: HERE/text.txt: This is neither a folder nor a jar; a rule pack is one with a pack.yml.
            check --type minuts HERE/a.md                          | --type: There is no document type “minuts”.
            new minuts                                             | TYPE: There is no document type “minuts”.
            rules explain                                          | Something is missing. ID: The guideline's id, such as precision/vague-deadline
            rules test                                             | Something is missing. PACK: A folder or jar with a pack.yml.
            --format json                                          | “--format” is an option of check, facts; write the command first, as in “commcheck check --format”.
            check -x                                               | There is no option “-x”.
            help chekc                                             | There is no command “chekc”. Did you mean “check”?
            HERE/nowhere.md                                        | There is no command “HERE/nowhere.md”.
            HERE/a.md                                              | “HERE/a.md” is no command. Did you mean “commcheck check HERE/a.md”?
            init HERE/a.md                                         | HERE/a.md is a file, and FOLDER names a folder; name another one.
            init HERE/new                                          | The file HERE/new/commcheck.yml cannot be written: there is no folder HERE/new; make it first.
            """)
    void what_is_wrong_is_said_in_a_sentence(String line, String message) {
        Result result = run(line.replace("HERE", folder.toString()).split(" "));
        assertThat(result.err()).startsWith("commcheck: " + message.replace("HERE", folder.toString()));
        assertOneSentence(result);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            check --baseline HERE/half.json HERE/a.md    | HERE/half.json:1:2: This is no JSON: Unexpected end-of-input: expected close marker for Object.
            check --baseline HERE/latin.json HERE/a.md   | HERE/latin.json: The baseline is not in UTF-8; is this the file that you mean?
            check --config HERE/text.txt HERE/a.md       | HERE/text.txt:1:1: A configuration
            """)
    void what_is_wrong_in_a_file_is_said_with_its_place(String line, String message) {
        Result result = run(line.replace("HERE", folder.toString()).split(" "));
        assertThat(result.err()).startsWith(message.replace("HERE", folder.toString()));
        assertOneSentence(result);
    }

    @ParameterizedTest
    @MethodSource
    void every_option_says_what_its_value_may_be(String command, OptionSpec option) {
        Result result = run((command + " " + option.longestName()).strip().split(" "));
        assertThat(result.err())
                .startsWith("commcheck: " + option.longestName() + " lacks its value. " + option.paramLabel() + ": "
                        + option.description()[0]);
        assertOneSentence(result);
    }

    static Stream<Arguments> every_option_says_what_its_value_may_be() {
        return options().filter(named -> ((OptionSpec) named.get()[1]).arity().min() > 0);
    }

    @ParameterizedTest
    @MethodSource
    void every_choice_names_what_there_is(String command, OptionSpec option, List<String> words) {
        Result result =
                run((command + " " + option.longestName() + " qqqqqq").strip().split(" "));
        assertThat(result.err())
                .startsWith("commcheck: " + option.longestName() + ": “qqqqqq” is none of " + String.join(", ", words)
                        + ".\n");
        assertOneSentence(result);
    }

    static Stream<Arguments> every_choice_names_what_there_is() {
        return options()
                .flatMap(named -> Arrays.stream(((OptionSpec) named.get()[1]).converters())
                        .filter(Choice.class::isInstance)
                        .map(choice -> Arguments.of(named.get()[0], named.get()[1], ((Choice<?>) choice).words())));
    }

    @ParameterizedTest
    @MethodSource
    void no_command_takes_what_it_does_not_know(String line, String command) {
        Result result = run(line.split(" "));
        assertThat(result.err())
                .startsWith("commcheck: There is no option “--qqqqqq”.\n“" + command + " --help” shows what there is.");
        assertOneSentence(result);
    }

    static Stream<Arguments> no_command_takes_what_it_does_not_know() {
        return commands(root()).stream().map(command -> {
            boolean needs = command.getCommandSpec().positionalParameters().stream()
                    .anyMatch(parameter -> parameter.arity().min() > 0);
            String line = name(command) + " --qqqqqq" + (needs ? " x" : "");
            return Arguments.of(line.strip(), command.getCommandSpec().qualifiedName());
        });
    }

    private static void assertOneSentence(Result result) {
        assertThat(result.code()).isEqualTo(ExitCode.TROUBLE);
        assertThat(result.out()).isEmpty();
        assertThat(result.err().lines()).hasSizeBetween(1, 2);
        assertThat(result.err()).doesNotContain("Exception", "\tat ", "Usage:", "REDACTED", "internal error", "null");
    }

    private static Result run(String... arguments) {
        return Shell.plain().run(arguments);
    }

    private static Stream<Arguments> options() {
        List<Arguments> options = new ArrayList<>();
        for (CommandLine command : commands(root())) {
            command.getCommandSpec().options().forEach(option -> options.add(Arguments.of(name(command), option)));
        }
        return options.stream();
    }

    /** A command and all below it, save the one that explains the others. */
    private static List<CommandLine> commands(CommandLine command) {
        List<CommandLine> all = new ArrayList<>(List.of(command));
        command.getSubcommands().values().stream()
                .filter(sub -> !(sub.getCommand() instanceof CommandLine.HelpCommand))
                .forEach(sub -> all.addAll(commands(sub)));
        return all;
    }

    private static String name(CommandLine command) {
        return command.getCommandSpec()
                .qualifiedName()
                .substring("commcheck".length())
                .strip();
    }

    private static CommandLine root() {
        Console console = new Console(
                InputStream.nullInputStream(), new StringWriter(), new PrintWriter(new StringWriter()), Map.of(), 0);
        return new Commcheck(console, SampleChecker::create).line();
    }
}
