package org.commcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.commcheck.cli.Shell.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What happens to documents that are hard to read, as docs/robustness.md says, with the built-in rules: each class here is a row there. The
 * time limit is there for what hangs, and measures nothing.
 */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class RobustnessTest {

    private static final String SOUND = "# Minutes, 4 March 2026\n\n## Action items\n\n- [ ] Ana: send the plan ASAP\n";

    @TempDir
    Path folder;

    @BeforeEach
    void a_sound_document_lies_beside_the_hard_one() throws IOException {
        Files.writeString(folder.resolve("sound.md"), SOUND);
    }

    private Path hard(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static Result check(Path path, String... options) {
        List<String> arguments = new ArrayList<>(List.of("check", "--no-config", path.toString()));
        arguments.addAll(List.of(options));
        return Shell.withRules().run(arguments.toArray(String[]::new));
    }

    /** The hard document is a problem, and the sound one is checked. */
    private Result problem(String name, String... words) {
        Result result = check(folder);
        assertThat(result.code()).isEqualTo(ExitCode.TROUBLE);
        assertThat(result.err()).contains(name).contains(words);
        assertThat(result.out()).contains("sound.md:5", "ASAP");
        return result;
    }

    @Nested
    class Encodings {

        private static final String MINUTES = "# 会议纪要 2026-03-04\n\n## 待办事项\n\n- [ ] 张三：尽快提交方案\n";
        private static final String TRADITIONAL = "<h1>會議紀錄 2026-03-04</h1><h2>待辦事項</h2><ul><li>張三：儘快提交方案</ul>";

        @ParameterizedTest
        @CsvSource({"UTF-8,''", "UTF-8,\uFEFF", "UTF-16LE,\uFEFF", "UTF-16BE,\uFEFF", "GB18030,''", "GBK,''"})
        void chinese_is_read_right(String charset, String mark) throws IOException {
            Path file = folder.resolve("minutes.md");
            Files.write(file, (mark + MINUTES).getBytes(Charset.forName(charset)));
            assertThat(check(file).out()).contains("minutes.md:5:7", "尽快");
            String encoding = charset.equals("GBK") ? "GB18030" : charset;
            assertThat(Shell.withRules()
                            .run("facts", "--no-config", "--format", "json", file.toString())
                            .out())
                    .contains("\"encoding\" : \"" + encoding + "\"");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "<meta charset=big5>"})
        void traditional_chinese_is_read_right_whether_a_page_declares_it_or_not(String declared) throws IOException {
            Path file = folder.resolve("minutes.html");
            Files.write(file, (declared + TRADITIONAL).getBytes(Charset.forName("Big5")));
            assertThat(check(file).out()).contains("儘快");
        }
    }

    @Nested
    class Bytes_that_are_no_text {

        @Test
        void are_a_problem_that_names_file_and_offset() throws IOException {
            Files.write(folder.resolve("photo.md"), new byte[] {'a', 'b', (byte) 0xFF, 0, 1, 2});
            problem("photo.md", "byte 3");
        }
    }

    @Nested
    class Next_to_nothing {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    " \n\t\n　",
                    "---\ntitle: Minutes\ndate: 2026-03-04\n---\n",
                    "|a|b|\n|-|-|\n|1|2|\n",
                    "\uFEFF"
                })
        void is_checked_like_any_document(String text) throws IOException {
            for (String name : List.of("nothing.md", "nothing.html")) {
                Result result = check(hard(name, text));
                assertThat(result.err()).isEmpty();
                assertThat(result.code()).isIn(ExitCode.CLEAN, ExitCode.FINDINGS);
            }
        }
    }

    @Nested
    class Far_too_much {

        @Test
        void two_hundred_megabytes_are_refused_before_they_are_read() throws IOException {
            try (RandomAccessFile huge =
                    new RandomAccessFile(folder.resolve("huge.md").toFile(), "rw")) {
                huge.setLength(200_000_000);
            }
            problem("huge.md", "bytes", "split it or exclude it, or raise the limit");
        }

        @Test
        void a_smaller_size_can_be_asked_for_and_a_time() throws IOException {
            hard("long.md", SOUND.repeat(20));
            Result result = check(folder, "--max-size", "1kB", "--time-limit", "5m");
            assertThat(result.code()).isEqualTo(ExitCode.TROUBLE);
            assertThat(result.err()).contains("long.md: The file has more than 1000 bytes", "raise the limit");
            assertThat(result.out()).contains("sound.md:5");
            assertThat(check(folder, "--max-size", "much").err()).contains("“much” is no size", "32MiB");
            assertThat(check(folder, "--time-limit", "1 day").err()).contains("“1 day” is no time", "60s");
        }

        @Test
        void a_document_that_takes_too_long_is_given_up() throws IOException {
            hard("slow.md", (SOUND + "\n").repeat(40_000));
            Result result = check(folder, "--time-limit", "100ms", "--threads", "2");
            assertThat(result.code()).isEqualTo(ExitCode.TROUBLE);
            assertThat(result.err()).contains("slow.md: The document takes longer than the time limit of 100 ms");
        }

        @Test
        void a_line_of_megabytes_is_passed_over_and_named() throws IOException {
            hard("line.md", SOUND + "\n" + "word ".repeat(5_000_000) + "\n");
            assertThat(problem("line.md:7", "characters", "break it into paragraphs")
                            .out())
                    .contains("line.md:5");
        }

        @Test
        void a_hundred_thousand_headings_are_checked() throws IOException {
            String headings =
                    IntStream.range(0, 100_000).mapToObj(i -> "# h" + i).collect(Collectors.joining("\n"));
            assertThat(check(hard("headings.md", SOUND + headings)).out()).contains("headings.md:5");
        }

        @Test
        void lists_nested_ten_thousand_deep_are_read_as_far_as_anybody_could() throws IOException {
            hard("deep.md", SOUND + "\n" + "- ".repeat(10_000) + "x\n");
            hard("deep.html", "<ul><li>".repeat(10_000));
            problem("deep.md", "nest deeper than 100 levels");
        }

        @Test
        void lists_nested_by_indentation_too() throws IOException {
            String steps = IntStream.range(0, 1_500)
                    .mapToObj(i -> "  ".repeat(i) + "- x\n")
                    .collect(Collectors.joining());
            hard("steps.md", SOUND + "\n" + steps);
            problem("steps.md", "nest deeper than 100 levels");
        }

        @ParameterizedTest
        @ValueSource(strings = {">", "*a **b ", "[", "[a](", "`a ``b ", "<", "<!--", "&#", "\\", "![", "<b>"})
        void marks_without_end_are_read_as_text(String mark) throws IOException {
            Result result = check(hard("marks.md", SOUND + "\n" + mark.repeat(100_000 / mark.length()) + "\n"));
            assertThat(result.out()).contains("marks.md:5");
        }

        @Test
        void a_table_of_a_thousand_columns_is_read() throws IOException {
            String header = "|Task" + "|Ana".repeat(1_000) + "|\n|-" + "|-".repeat(1_000) + "|\n";
            String rows = ("|Plan" + "|R".repeat(1_000) + "|\n").repeat(100);
            assertThat(check(hard("wide.md", SOUND + "\n" + header + rows)).out())
                    .contains("wide.md:5");
        }
    }

    @Nested
    class Broken_markup {

        @Test
        void html_is_read_as_browsers_do_and_scripts_are_not_read() throws IOException {
            Path page = hard(
                    "page.html",
                    "<h1>Minutes, 4 March 2026<h2>Action items</h3><ul><li>Ana: send the plan ASAP</ul></div>"
                            + "<script>document.write('<p>Bo: soon')</script><style>p{content:'TBD'}</style>");
            assertThat(check(page).out()).contains("ASAP").doesNotContain("soon", "TBD");
        }

        @Test
        void external_and_growing_entities_mean_nothing() throws IOException {
            Path secret = hard("secret.txt", "Bo: send the figures TBD");
            Path page = hard(
                    "entity.html",
                    "<!DOCTYPE html [<!ENTITY a SYSTEM \"" + secret.toUri()
                            + "\"><!ENTITY b \"&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;\">]><p>Ana: ASAP &a; &c;</p>");
            assertThat(check(page).out()).doesNotContain("TBD");
        }

        @Test
        void front_matter_that_is_no_yaml_is_a_problem_with_its_line() throws IOException {
            hard("front.md", "---\ntitle: a\nwrong: b: c\n---\n" + SOUND);
            assertThat(problem("front.md:3", "no YAML").out()).contains("front.md:9");
        }

        @Test
        void aliases_that_explode_are_a_problem() throws IOException {
            StringBuilder bomb = new StringBuilder("---\na0: &a0 [x]\n");
            for (int i = 1; i < 30; i++) {
                bomb.append("a%d: &a%d [*a%d, *a%d]%n".formatted(i, i, i - 1, i - 1));
            }
            hard("bomb.md", bomb + "---\n" + SOUND);
            problem("bomb.md", "aliases");
        }
    }

    @Nested
    class What_is_no_file_or_will_not_stay {

        @Test
        void links_that_lead_nowhere_or_round_are_problems() throws IOException {
            Files.createSymbolicLink(folder.resolve("nowhere.md"), Path.of("gone.md"));
            Files.createSymbolicLink(folder.resolve("round.md"), Path.of("round.md"));
            Files.createSymbolicLink(
                    Files.createDirectory(folder.resolve("sub")).resolve("up"), Path.of(".."));
            problem("nowhere.md", "round.md", "up: This symbolic link leads back");
        }

        @Test
        void links_out_of_the_folder_are_not_followed() throws IOException {
            Path inside = Files.createDirectory(folder.resolve("inside"));
            Files.createSymbolicLink(inside.resolve("outside.md"), Path.of("../sound.md"));
            hard("inside/own.md", "# Note\n");
            assertThat(check(inside).out()).doesNotContain("ASAP");
        }

        @Test
        void a_pipe_is_a_problem_and_nobody_waits_for_it() throws Exception {
            Process made =
                    new ProcessBuilder("mkfifo", folder.resolve("pipe.md").toString()).start();
            assumeTrue(made.waitFor() == 0, "pipes can be made here");
            problem("pipe.md", "This is no file");
        }

        @Test
        void a_file_that_changes_all_the_time_is_read_as_it_was_or_is_a_problem() throws Exception {
            Path file = hard("changing.md", SOUND);
            Thread writer = new Thread(() -> write(file));
            writer.start();
            try {
                for (int i = 0; i < 30; i++) {
                    Result result = check(folder);
                    assertThat(result.out()).contains("sound.md:5");
                    assertThat(result.err()).doesNotContain("internal error");
                }
            } finally {
                writer.interrupt();
                writer.join();
            }
        }

        /** Grows, shrinks, vanishes and comes back, until the thread is interrupted. */
        private static void write(Path file) {
            try {
                for (int i = 1; !Thread.currentThread().isInterrupted(); i++) {
                    Files.writeString(file, SOUND.repeat(i % 300));
                    if (i % 3 == 0) {
                        Files.deleteIfExists(file);
                    }
                }
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Nested
    class Malformed_rules {

        private static final String RULE = """
                package house;
                import org.commcheck.engine.Findings;
                import org.commcheck.extract.ActionItem;
                global Findings findings;
                rule "house/anybody"
                when
                    $item : %s
                then
                    %s
                end
                """;

        @ParameterizedTest
        @CsvSource(
                delimiter = ';',
                value = {
                    "ActionItem( opne ); findings.report( drools.getRule(), $item.range(), $item.text() ); anybody.drl:7",
                    "Nothing( ); findings.report( drools.getRule(), $item.range(), $item.text() ); anybody.drl:7",
                    "ActionItem( ); $item.text().charAt( 999999 ); anybody.drl:5) failed and was switched off",
                    "ActionItem( ); insert( new Object() ) insert(; anybody.drl",
                })
        void are_told_and_the_other_rules_still_judge(String pattern, String consequence, String told)
                throws IOException {
            Path house = Files.createDirectory(folder.resolve("house"));
            hard("house/pack.yml", "name: house\nversion: 1.0.0\n");
            hard("house/anybody.md", PacksTest.PAGE);
            hard("house/anybody.drl", RULE.formatted(pattern, consequence));
            Result result = check(folder.resolve("sound.md"), "--packs", house.toString());
            assertThat(result.code()).isEqualTo(ExitCode.TROUBLE);
            assertThat(result.err()).contains(told);
            assertThat(result.out()).contains("sound.md:5", "ASAP");
        }
    }

    @Nested
    class A_full_disk {

        @Test
        void ends_the_run_with_the_reason() throws IOException {
            Path report = Files.createDirectory(folder.resolve("reports")).resolve("report.json");
            Files.writeString(report, "the last one");
            Result result = Shell.withRules()
                    .runOnFullDisk(
                            "check",
                            "--no-config",
                            "--format",
                            "text",
                            "--format",
                            "json=" + report,
                            folder.toString());
            assertThat(result.code()).isEqualTo(ExitCode.TROUBLE);
            assertThat(result.err()).contains("No space left on device");
            assertThat(Files.readString(report, StandardCharsets.UTF_8)).isEqualTo("the last one");
            try (var left = Files.list(report.getParent())) {
                assertThat(left).containsExactly(report);
            }
        }
    }
}
