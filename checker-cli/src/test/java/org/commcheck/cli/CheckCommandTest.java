package org.commcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.commcheck.SampleChecker;
import org.commcheck.cli.Shell.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckCommandTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "fine, error, 0",
        "ASAP, error, 1",
        "soon, error, 0",
        "soon, warning, 1",
        "btw, warning, 0",
        "btw, info, 1",
        "ASAP, never, 0",
        "HALF ASAP, never, 2",
        "HALF, error, 2",
    })
    void the_exit_code_tells_findings_from_trouble(String text, String failOn, int code) throws IOException {
        assertThat(Shell.plain()
                        .run("check", write("a.md", text), "--fail-on", failOn)
                        .code())
                .isEqualTo(code);
    }

    @Test
    void findings_go_to_standard_output_and_problems_to_standard_error() throws IOException {
        Result result = Shell.plain()
                .run("check", write("a.md", "Do it ASAP"), write("b.md", "HALF"), write("c.md", "BINARY"), "gone.md");
        assertThat(result.out())
                .contains(
                        "a.md:1:7  error  precision/vague-deadline",
                        "Do it ASAP\n",
                        "^^^^",
                        "1 error in 1 of 2 documents.")
                .doesNotContain("Half of it", "no text");
        assertThat(result.err())
                .contains("b.md:1: Half of it is missing.", "c.md: This is no text.", "gone.md: There is no such file")
                .doesNotContain("Exception", "\tat ");
        assertThat(result.code()).isEqualTo(ExitCode.TROUBLE);
    }

    @Test
    void a_folder_is_checked_in_the_order_of_its_paths() throws IOException {
        write("b/b.md", "ASAP");
        write("a.md", "ASAP");
        Result result = Shell.plain().run("check", folder.toString());
        assertThat(result.out().indexOf("a.md:1:1")).isBetween(0, result.out().indexOf("b/b.md:1:1") - 1);
        assertThat(result.out()).endsWith("2 errors in 2 of 2 documents.\n");
    }

    @Test
    void standard_input_is_checked_under_the_name_it_is_given() {
        Result result = Shell.plain().withInput("# 会议\n\n尽快 ASAP\n").run("check", "-", "--stdin-path", "minutes/草稿.md");
        assertThat(result.out()).startsWith("minutes/草稿.md:3:4  error");
        assertThat(result.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(Shell.plain().withInput("ASAP").run("check", "-").out()).startsWith("stdin.md:1:1  error");
    }

    @Test
    void standard_input_that_is_larger_than_a_document_may_be_is_not_checked_in_part() {
        Result result = Shell.plain().withInput("ASAP ".repeat(3)).run("check", "-", "--max-size", "10");
        assertThat(result.out()).doesNotContain("ASAP");
        assertThat(result.err()).contains("stdin.md: The text has more than 10 bytes");
        assertThat(result.code()).isEqualTo(ExitCode.TROUBLE);
        Result fitting = Shell.plain().withInput("ASAP ".repeat(2)).run("check", "-", "--max-size", "10");
        assertThat(fitting.code()).isEqualTo(ExitCode.FINDINGS);
    }

    @Test
    void of_standard_input_one_byte_more_is_read_than_a_document_may_have() {
        AtomicLong read = new AtomicLong();
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                read.incrementAndGet();
                return ' ';
            }

            @Override
            public int read(byte[] bytes, int start, int length) {
                Arrays.fill(bytes, start, start + length, (byte) ' ');
                read.addAndGet(length);
                return length;
            }
        };
        StringWriter err = new StringWriter();
        Console console = new Console(endless, new StringWriter(), new PrintWriter(err, true), Map.of(), 0);
        int code = new Commcheck(console, SampleChecker::create).run("check", "-", "--max-size", "1000");
        assertThat(code).isEqualTo(ExitCode.TROUBLE);
        assertThat(read).hasValue(1001);
        assertThat(err.toString()).contains("more than 1000 bytes");
    }

    @Test
    void show_is_apart_from_fail_on_and_json_holds_everything() throws IOException {
        String file = write("a.md", "ASAP soon btw");
        assertThat(Shell.plain().run("check", file).out())
                .contains("  error  ", "  warning  ", "1 info not shown; --show info shows it")
                .doesNotContain("  info  ");
        assertThat(Shell.plain().run("check", file, "--show", "info").out()).contains("  info  ");
        Result errors = Shell.plain().run("check", file, "--show", "error", "--fail-on", "info");
        assertThat(errors.out()).doesNotContain("  warning  ").contains("1 warning not shown; --show warning");
        assertThat(errors.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(Shell.plain().run("check", file, "--format", "json").out())
                .contains("\"errors\" : 1", "\"warnings\" : 1", "\"infos\" : 1", "\"severity\" : \"info\"");
    }

    @Test
    void several_formats_go_to_several_places() throws IOException {
        Path json = folder.resolve("out put/a=b.json");
        Path text = folder.resolve("report.txt");
        Result result = Shell.terminal(Map.of())
                .run("check", write("a.md", "ASAP"), "--format", "text,json=" + json, "--format=text=" + text);
        assertThat(result.out()).contains("1 error in 1 of 1 document.", "\u001B[");
        assertThat(json).content().startsWith("{").endsWith("}\n");
        assertThat(text).content().contains("1 error in 1 of 1 document.").doesNotContain("\u001B[");
    }

    @Test
    void a_report_that_cannot_be_written_is_said_before_anything_is_checked() throws IOException {
        String file = write("a.md", "ASAP");
        Result result = Shell.plain().run("check", file, "--format", "json=" + folder);
        assertThat(result.code()).isEqualTo(ExitCode.TROUBLE);
        assertThat(result.err()).contains("The report " + folder + " cannot be written: it is a folder.");
        Result behindFile = Shell.plain().run("check", file, "--format", "json=" + file + "/x.json");
        assertThat(behindFile.err()).contains("cannot be written").doesNotContain("\tat ");
        assertThat(behindFile.out()).isEmpty();
    }

    @Test
    void a_report_that_cannot_be_written_leaves_nothing_of_the_others() throws IOException {
        Path good = folder.resolve("good.json");
        Result result = Shell.plain()
                .run("check", write("a.md", "ASAP"), "--format", "json=" + good, "--format", "html=" + folder);
        assertThat(result.code()).isEqualTo(ExitCode.TROUBLE);
        assertThat(folder.toFile().list()).containsExactly("a.md");
    }

    @Test
    void a_check_that_breaks_off_leaves_the_last_report_alone() throws IOException {
        Path report = Files.writeString(folder.resolve("report.json"), "old");
        Result result = Shell.plain().run("check", write("a.md", "BUG"), "--format", "json=" + report);
        assertThat(result.code()).isEqualTo(ExitCode.TROUBLE);
        assertThat(report).hasContent("old");
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("a.md", "report.json");
    }

    @Test
    void a_bug_is_one_line_that_names_the_document_unless_more_is_asked_for() throws IOException {
        String file = write("a.md", "BUG");
        Result result = Shell.plain().run("check", file);
        assertThat(result.err())
                .startsWith("commcheck: internal error: could not check " + file)
                .doesNotContain("\tat ");
        assertThat(Shell.plain().run("check", file, "--verbose").err()).contains("\tat org.commcheck.");
    }

    @Test
    void options_reach_the_checker() throws IOException {
        String file = write("a.md", "ASAP");
        assertThat(Shell.plain().run("check", file).out()).contains("UNSET [] AUTO");
        assertThat(Shell.plain()
                        .run("check", file, "--profile", "strict", "--rule", "long-sentence", "--lang", "zh")
                        .out())
                .contains("STRICT [structure/long-sentence] ZH", "错误");
        assertThat(Shell.plain()
                        .run(
                                "check",
                                file,
                                "--type=status-report",
                                "--today=2026-03-04",
                                "--threads=2",
                                "--format=json")
                        .out())
                .contains("\"type\" : \"status-report\"", "\"date\" : \"2026-03-04\"");
    }

    @Test
    void quiet_leaves_out_the_summary() throws IOException {
        assertThat(Shell.plain().run("check", "-q", write("a.md", "fine")).out())
                .isEmpty();
        assertThat(Shell.plain().run("check", "-q", write("a.md", "ASAP")).out())
                .contains("a.md:1:1")
                .doesNotContain(" in 1 of ");
    }

    @Test
    void colours_are_for_terminals_that_want_them() throws IOException {
        String file = write("a.md", "ASAP");
        assertThat(Shell.plain().run("check", file).out()).doesNotContain("\u001B");
        assertThat(Shell.plain().run("check", file, "--color=always").out()).contains("\u001B[1;31m");
        assertThat(Shell.terminal(Map.of()).run("check", file).out()).contains("\u001B[1;31m");
        assertThat(Shell.terminal(Map.of()).run("check", file, "--color=never").out())
                .doesNotContain("\u001B");
        assertThat(Shell.terminal(Map.of("NO_COLOR", "1")).run("check", file).out())
                .doesNotContain("\u001B");
        assertThat(Shell.terminal(Map.of("TERM", "dumb")).run("check", file).out())
                .doesNotContain("\u001B");
    }

    private String write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text).toString();
    }
}
