package org.commcheck.extract.responsibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowKindsTest {

    private static List<String> tasks(String row) {
        return Extracted.of("""
                        ## RACI

                        | Task | Ana | Bo | Cy |
                        |---|---|---|---|
                        | Plan the work | R | A | I |
                        %s
                        | Deploy the site | R | A | C |
                        """.formatted(row)).tasks();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| **Operational tasks** |",
                "| **Operational tasks** | | | |",
                "| *Operational tasks* | | | |",
                "| Operational tasks |",
                "| 1. Leadership & governance | | | |",
                "| 二、运维 | | | |",
                "| OPERATIONS | | | |",
                "| Operations: | | | |",
                "| Total | 2 | 2 | 2 |",
                "| 合计 | 2 | | |",
                "| Note | see below | | |",
                "| Task | Ana | Bo | Cy |",
                "| | | | |",
                "| Contract | see the annex | | |",
                "| Note |",
            })
    void what_is_set_apart_is_no_task(String row) {
        assertThat(tasks(row)).containsExactly("Plan the work: Ana=r Bo=a Cy=i", "Deploy the site: Ana=r Bo=a Cy=c");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| Write the manual | | | |",
                "| Write the manual | - | - | - |",
                "| **Write the manual** | - | - | - |",
                "| Write the manual | N/A | — | 无 |"
            })
    void a_plain_row_without_duties_is_an_empty_task(String row) {
        assertThat(tasks(row)).hasSize(3).element(1).isEqualTo("Write the manual: empty");
    }

    @Test
    void bold_sets_nothing_apart_where_all_names_are_bold() {
        Extracted found = Extracted.of("""
                ## RACI

                | Task | Ana | Bo | Cy |
                |---|---|---|---|
                | **Plan** | R | A | I |
                | **Write** | | | |
                | **Deploy** | R | A | C |
                """);
        assertThat(found.tasks()).contains("Write: empty");
    }

    @Test
    void a_number_heads_the_numbers_below_it() {
        Extracted found = Extracted.of("""
                ## RACI

                | Task | Ana | Bo | Cy |
                |---|---|---|---|
                | 1 Plan | | | |
                | 1.1 Scope | R | A | I |
                | 1.2 Budget | | | |
                | 2 Build | | | |
                | 2.1 Code | R | A | C |
                """);
        assertThat(found.tasks())
                .containsExactly("1.1 Scope: Ana=r Bo=a Cy=i", "1.2 Budget: empty", "2.1 Code: Ana=r Bo=a Cy=c");
    }

    @Test
    void the_last_row_heads_nothing() {
        Extracted found = Extracted.of("""
                ## RACI

                | Task | Ana | Bo |
                |---|---|---|
                | Plan | R | A |
                | 2. Hand over | | |
                """);
        assertThat(found.tasks()).containsExactly("Plan: Ana=r Bo=a", "2. Hand over: empty");
    }

    @Test
    void behind_a_row_without_words_nothing_belongs_to_the_task_above() {
        assertThat(Extracted.of("""
                        ## RACI

                        | Task | Ana | Bo | Cy |
                        |---|---|---|---|
                        | Plan | R | A | |
                        | | | | C |
                        | | | | |
                        | | A | R | I |
                        """).tasks()).containsExactly("Plan: Ana=r Bo=a Cy=c");
    }

    @Test
    void under_a_blank_head_the_lowest_row_of_names_above_the_codes_is_the_head() {
        assertThat(Extracted.of("""
                        ## RACI

                        | | | | |
                        |---|---|---|---|
                        | | Chart of the move | | |
                        | | Made by: | Dee Lund | 4 March |
                        | | | Week 3 | |
                        | | Tasks | Ana | Bo |
                        | | Plan | R | A |
                        | | Pack | R/C | A |
                        """).tasks()).containsExactly("Plan: Ana=r Bo=a", "Pack: Ana=r Ana=c Bo=a");
        assertThat(Extracted.of("""
                        ## 责任矩阵 RACI

                        | | | |
                        |---|---|---|
                        | 编制 | 赵敏 | 3月4日 |
                        | 任务 | 王芳 | 李强 |
                        | 布线 | R | A |
                        | 打包 | A | R |
                        """).tasks()).containsExactly("布线: 王芳=r 李强=a", "打包: 王芳=a 李强=r");
    }
}
