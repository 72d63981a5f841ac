package org.commcheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressLineTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0   | Checking [>                   ] 0/300 a.md
            15  | Checking [=>                  ] 15/300 a.md
            299 | Checking [===================>] 299/300 a.md
            300 | Checking [====================] 300/300 a.md
            """)
    void the_bar_grows_with_the_documents(int done, String line) {
        assertThat(ProgressLine.of("Checking", done, 300, "a.md", 80)).isEqualTo(line);
    }

    @Test
    void a_path_that_is_too_long_loses_its_beginning() {
        assertThat(ProgressLine.of("Checking", 1, 2, "minutes/2026/the portal/2026-03-04.md", 60))
                .isEqualTo("Checking [==========>         ] 1/2 ...portal/2026-03-04.md")
                .hasSizeLessThan(60);
    }

    @Test
    void chinese_characters_take_two_columns() {
        String line = ProgressLine.of("Checking", 1, 2, "会议纪要/2026/门户项目/第九次例会.md", 60);

        assertThat(line).isEqualTo("Checking [==========>         ] 1/2 ...户项目/第九次例会.md");
        assertThat(DisplayWidth.of(line)).isBetween(57, 59);
    }

    @ParameterizedTest
    @CsvSource({
        "43, Checking [=>                  ] 7/100",
        "38, Checking [=>                  ] 7/100",
        "37, 7/100",
        "6, 7/100",
        "5, ''",
        "0, ''"
    })
    void in_a_narrow_terminal_the_count_is_what_stays(int columns, String line) {
        assertThat(ProgressLine.of("Checking", 7, 100, "minutes/a.md", columns)).isEqualTo(line);
    }

    @Test
    void a_name_can_not_steer_the_terminal() {
        assertThat(ProgressLine.of("Checking", 0, 1, "a\u001B[2J\n.md", 80)).endsWith(" a␛[2J␊.md");
    }

    @Test
    void every_line_fits() {
        String path = "a/会议😀é👩‍👩‍👧🇩🇪/".repeat(9) + "纪要.md";
        for (int columns = 1; columns < 140; columns++) {
            assertThat(DisplayWidth.of(ProgressLine.of("Reading", 3, 7, path, columns)))
                    .isLessThan(columns);
        }
    }
}
