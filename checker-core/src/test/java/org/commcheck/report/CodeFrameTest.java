package org.commcheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.commcheck.finding.Severity;
import org.commcheck.text.SourceText;
import org.commcheck.text.TextRange;
import org.junit.jupiter.api.Test;

class CodeFrameTest {

    @Test
    void words_are_underlined_where_they_stand() {
        assertThat(frame("# Minutes\n\nBo will send it ASAP.\n", "ASAP", 80)).isEqualTo("""
                        Bo will send it ASAP.
                                        ^^^^""");
    }

    @Test
    void chinese_characters_take_two_columns() {
        assertThat(frame("请李工尽快处理。", "尽快", 80)).isEqualTo("""
                        请李工尽快处理。
                              ^^^^""");
    }

    @Test
    void emoji_and_combining_marks_do_not_shift_the_underline() {
        assertThat(frame("👩\u200D💻 will mend the cafe\u0301 soon", "soon", 80))
                .isEqualTo("👩\u200D💻 will mend the cafe\u0301 soon\n                      ^^^^");
    }

    @Test
    void tabs_are_expanded_before_and_inside_the_words() {
        assertThat(frame("\t- Bo:\tas\tsoon", "as\tsoon", 80)).isEqualTo("    - Bo:   as  soon\n            ^^^^^^^^");
    }

    @Test
    void line_ends_of_all_kinds_end_the_line() {
        assertThat(frame("one\r\ntwo soon\r\nthree", "soon", 80)).isEqualTo("two soon\n    ^^^^");
        assertThat(frame("one\rtwo soon\rthree", "soon", 80)).isEqualTo("two soon\n    ^^^^");
    }

    @Test
    void words_over_several_lines_are_underlined_in_the_first() {
        assertThat(frame("We will do it as\r\nsoon as possible.", "as\r\nsoon", 80))
                .isEqualTo("We will do it as\n              ^^");
    }

    @Test
    void nothing_is_marked_by_one_sign() {
        SourceText source = SourceText.of("a.md", "| a | |\n");
        CodeFrame frame = CodeFrame.of(source, Samples.finding(source, new TextRange(6, 6), Severity.ERROR), 80);
        assertThat(frame.before()).isEqualTo(6);
        assertThat(frame.underlined()).isEqualTo(1);
    }

    @Test
    void long_lines_are_cut_around_the_words() {
        String line = "word ".repeat(40) + "soon" + " word".repeat(40);
        assertThat(frame(line, "soon", 30)).isEqualTo("""
                        …d word word soon word word w…
                                     ^^^^""");
        assertThat(frame(line, line.substring(0, 50), 30)).isEqualTo("""
                        word word word word word wor…
                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^""");
        assertThat(frame("会".repeat(30) + "尽快" + "会".repeat(30), "尽快", 20)).isEqualTo("""
                        …会会会尽快会会会会…
                               ^^^^""");
    }

    @Test
    void a_line_of_fifty_megabytes_costs_no_more_than_a_short_one() {
        String line = "x".repeat(25_000_000) + " soon " + "y".repeat(25_000_000);
        SourceText source = SourceText.of("a.md", line);
        long start = System.nanoTime();
        for (int i = 0; i < 1000; i++) {
            CodeFrame.of(source, Samples.finding(source, new TextRange(25_000_001, 25_000_005), Severity.ERROR), 80);
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    }

    private static String frame(String text, String words, int room) {
        SourceText source = SourceText.of("a.md", text);
        CodeFrame frame = CodeFrame.of(source, Samples.finding(source, words, Severity.ERROR), room);
        assertThat(DisplayWidth.of(frame.line())).isLessThanOrEqualTo(room);
        return frame.line() + "\n" + " ".repeat(frame.before()) + "^".repeat(frame.underlined());
    }
}
