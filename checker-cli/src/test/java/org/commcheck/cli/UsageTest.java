package org.commcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.commcheck.ToolVersion;
import org.commcheck.cli.Shell.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsageTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            chekc                           | There is no command “chekc”. Did you mean “check”?
            src                             | “src” is no command. Did you mean “commcheck check src”?
            check --fail-no error           | There is no option “--fail-no”. Did you mean “--fail-on”?
            check --fail-on eror            | “eror” is none of error, warning, info, never. Did you mean “error”?
            check --show never              | “never” is none of error, warning, info.
            check --format pdf              | “pdf” is none of text, json, sarif, checkstyle, junit, github, gitlab, html.
            check --format json=            | “json=” names no file behind the “=”.
            check --format text,json        | Only one format can go to standard output
            check --today 2026-02-30        | “2026-02-30” is no day; write one such as 2026-03-04.
            check --today yesterday         | “yesterday” is no day
            check --threads -1              | --threads: “-1” is no number of threads; write 0 for one per processor
            check --lang de                 | “de” is none of auto, en, zh.
            check --color sometimes         | “sometimes” is none of auto, always, never.
            check --profile stric           | Did you mean “strict”?
            check --rule precision/vague    | There is no guideline “precision/vague”.
            check --rule vague-deadlin      | There is no guideline “vague-deadlin”. Did you mean “precision/vague-deadline”?
            check --type minutes            | There is no document type “minutes”. Did you mean “meeting-minutes”? The types are status-report, meeting-minutes.
            check --type meeting-minute     | Did you mean “meeting-minutes”?
            facts --rule x                  | There is no option “--rule”.
            rules explain vauge-deadline    | Did you mean “precision/vague-deadline”? “commcheck rules list” shows all.
            rules explian x                 | There is no command “explian”. Did you mean “explain”?
            rules                           | Say what to do: list, explain or test.
            rules list x                    | “x” is one argument too many.
            """)
    void a_mistake_is_named_with_what_was_meant(String line, String message) {
        Result result = Shell.plain().run(line.split(" "));
        assertThat(result.err()).contains(message).contains("--help").doesNotContain("\tat ");
        assertThat(result.out()).isEmpty();
        assertThat(result.code()).isEqualTo(ExitCode.TROUBLE);
    }

    @Test
    void a_command_is_needed() {
        Result result = Shell.plain().run();
        assertThat(result.err())
                .contains("Say what to do: check, facts, new, rules, config, init, baseline or completion.");
        assertThat(result.code()).isEqualTo(ExitCode.TROUBLE);
    }

    @Test
    void help_and_version_go_to_standard_output() {
        assertThat(Shell.plain().run("--version"))
                .isEqualTo(new Result(ExitCode.CLEAN, "commcheck " + ToolVersion.current() + "\n", ""));
        for (String line :
                new String[] {"--help", "help", "check --help", "help check", "facts -h", "rules explain -h"}) {
            Result result = Shell.plain().run(line.split(" "));
            assertThat(result.code()).isEqualTo(ExitCode.CLEAN);
            assertThat(result.err()).isEmpty();
            assertThat(result.out()).contains("Usage: commcheck").doesNotContain("\u001B", "null");
        }
        assertThat(Shell.plain().run("check", "--help").out()).contains("--fail-on", "Exit codes:");
    }
}
