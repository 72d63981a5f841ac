package org.commcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.commcheck.ToolVersion;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

class ManualFilesTest {

    @TempDir
    static Path share;

    @BeforeAll
    static void write_them() throws IOException {
        ManualFiles.main(new String[] {share.toString(), "2026-03-04T00:00:00Z"});
    }

    @Test
    void every_command_has_a_page_with_all_its_options() throws IOException {
        List<CommandSpec> commands = ManualFiles.all(HelpTextTest.program(0)).toList();
        assertThat(files("man/man1"))
                .containsExactlyInAnyOrderElementsOf(commands.stream()
                        .map(command -> ManualPage.name(command) + ".1")
                        .toList())
                .contains("commcheck.1", "commcheck-check.1", "commcheck-rules-list.1");
        for (CommandSpec command : commands) {
            List<String> page = Files.readAllLines(page(ManualPage.name(command)));
            for (OptionSpec option : command.options()) {
                for (String name : option.names()) {
                    assertThat(page)
                            .as(ManualPage.name(command))
                            .anyMatch(line -> line.contains("\\fB" + name.replace("-", "\\-") + "\\fR"));
                }
            }
        }
    }

    @Test
    void a_page_has_the_parts_that_pages_have() throws IOException {
        assertThat(page("commcheck-check"))
                .content()
                .startsWith(
                        ".TH COMMCHECK\\-CHECK 1 2026-03-04 \"commcheck "
                                + ToolVersion.current().replace("-", "\\-")
                                + "\" \"Commcheck\"\n.ad l\n.SH NAME\ncommcheck\\-check \\- "
                                + "Checks documents against the guidelines\n.SH SYNOPSIS\n.B commcheck check\n[OPTIONS] [PATH...]\n")
                .contains(
                        ".SH OPTIONS\n.SS Documents\n",
                        "\\fB\\-q\\fR, \\fB\\-\\-quiet\\fR\nFindings only, no summary.\n")
                .containsSubsequence(".SH EXIT STATUS\n", ".SH EXAMPLES\n", ".SH SEE ALSO\n\\%\\fBcommcheck\\fR(1)\n");
        assertThat(page("commcheck"))
                .content()
                .containsSubsequence(
                        ".SH COMMANDS\n", ".SH ENVIRONMENT\n", ".SH FILES\n", "\\%\\fBcommcheck\\-new\\fR(1)");
    }

    @Test
    void mandoc_has_nothing_to_say_against_them() throws Exception {
        Tool mandoc = Tool.of("mandoc");
        for (String name : files("man/man1")) {
            assertThat(mandoc.run(share, "-T", "lint", "man/man1/" + name)).isEqualTo(new Tool.Said(0, ""));
        }
    }

    @Test
    void groff_shows_them_without_a_warning() throws Exception {
        Tool groff = Tool.of("groff");
        for (String name : files("man/man1")) {
            String page = "man/man1/" + name;
            assertThat(groff.run(share, "-man", "-ww", "-z", page)).isEqualTo(new Tool.Said(0, ""));
            assertThat(groff.run(share, "-man", "-T", "utf8", "-P", "-cbou", page)
                            .text())
                    .contains("NAME", "commcheck", "SEE ALSO")
                    .doesNotContain("\\f", "\\-", "\\(", "\\%");
        }
    }

    @Test
    void the_scripts_lie_where_shells_look_for_them() throws IOException {
        assertThat(share.resolve("bash-completion/completions/commcheck"))
                .hasContent(Shell.withRules().run("completion", "bash").out());
        assertThat(share.resolve("zsh/site-functions/_commcheck"))
                .hasContent(Shell.withRules().run("completion", "zsh").out());
        assertThat(share.resolve("fish/vendor_completions.d/commcheck.fish"))
                .hasContent(Shell.withRules().run("completion", "fish").out());
    }

    private static Path page(String name) {
        return share.resolve("man/man1/" + name + ".1");
    }

    private static List<String> files(String folder) throws IOException {
        try (Stream<Path> files = Files.list(share.resolve(folder))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
