package org.commcheck.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables that converters draw with dashes. */
class DrawnTablesTest {

    private static final String FRAMED = """
            +----+--------------------+-------+
            | No | Action             | Owner |
            +====+====================+=======+
            | 1  | Order the scanners | Ana   |
            +----+--------------------+-------+
            | 2  | Inform the works   | **Bo  |
            |    | council about it   | Berg** |
            +----+--------------------+-------+
            """;

    private static final String RULED = """
              -------------------------------
              Task               Who    Until
              ------------------ ------ -----
              Finish the last    Ana    2 Dec
              two reports

              Load *test*        Bo     4 Dec
              -------------------------------
            """;

    @Test
    void frames_hold_cells_of_several_lines() {
        assertThat(Shown.outline("Actions:\n\n" + FRAMED + "\nThat is all.\n")).isEqualTo("""
                        LABEL 1: Actions:
                          TABLE
                            HEAD | No | Action | Owner
                            ROW | 1 | Order the scanners | Ana
                            ROW | 2 | Inform the works⏎council about it «Inform the works» | **Bo⏎Berg** «**Bo»
                          TEXT: That is all.
                        """);
    }

    @Test
    void columns_stand_under_groups_of_dashes() {
        assertThat(Shown.outline("# Plan\n\n" + RULED + "\nThat is all.\n")).isEqualTo("""
                        HEADING 1: Plan
                          TABLE
                            HEAD | Task | Who | Until
                            ROW | Finish the last⏎two reports «Finish the last» | Ana | 2 Dec
                            ROW | Load test «Load *test*» | Bo | 4 Dec
                          TEXT: That is all.
                        """);
    }

    @Test
    void without_rules_around_it_each_line_is_a_row() {
        assertThat(Shown.outline("""
                          任务        负责人   期限
                          ----------- -------- -------
                          完成联调    王芳     3月4日
                          整理用例    李明

                        完毕。
                        """)).isEqualTo("""
                        TABLE
                          HEAD | 任务 | 负责人 | 期限
                          ROW | 完成联调 | 王芳 | 3月4日
                          ROW | 整理用例 | 李明
                        TEXT: 完毕。
                        """);
    }

    @ParameterizedTest
    @ValueSource(strings = {FRAMED, RULED})
    void cells_know_their_place(String table) {
        Invariants.check(Shown.markdown("# Plan\n\n" + table + "\nBelow.\n"));
        Invariants.check(Shown.markdown(("# Plan\n\n" + table).replace("\n", "\r\n")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "One\n\n-- --\n\nTwo\n",
                "Text that goes on\n--- ----\nover the columns\n",
                "Title of it\n-----------\n\nText\n",
                "+-----+-----+\n\nText\n",
                "+ one\n+ two\n",
                "```\n+--+--+\n| a | b |\n```\n"
            })
    void other_dashes_draw_no_table(String text) {
        assertThat(Shown.outline(text)).doesNotContain("TABLE");
    }

    @Test
    void marks_of_stretches_are_no_words() {
        assertThat(Shown.outline("[Author:]{.underline} Ana, ==not== late, a == b == c\n"))
                .isEqualTo(
                        "TEXT: Author: Ana, not late, a == b == c «[Author:]{.underline} Ana, ==not== late, a == b == c»\n");
    }
}
