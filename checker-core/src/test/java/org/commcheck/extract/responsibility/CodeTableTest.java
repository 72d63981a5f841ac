package org.commcheck.extract.responsibility;

import static org.assertj.core.api.Assertions.assertThat;

import org.commcheck.extract.Assignment;
import org.commcheck.extract.MatrixLetter;
import org.commcheck.extract.MatrixTask;
import org.commcheck.extract.ResponsibilityMatrix;
import org.commcheck.extract.UnknownCode;
import org.junit.jupiter.api.Test;

class CodeTableTest {

    @Test
    void a_plain_matrix_gives_its_facts_in_order() {
        Extracted found = Extracted.of("""
                # RACI

                | Task   | Ana | Bo | Cy |
                |--------|-----|----|----|
                | Deploy | A/R | C  | I  |
                | Test   | I   | R  | A  |
                """);
        assertThat(found.variants()).containsExactly("RACI");
        assertThat(found.letters()).isEqualTo("RACI");
        assertThat(found.tasks()).containsExactly("Deploy: Ana=a Ana=r Bo=c Cy=i", "Test: Ana=i Bo=r Cy=a");
        assertThat(found.facts().get(0)).isInstanceOf(ResponsibilityMatrix.class);
        assertThat(found.facts().get(5)).isInstanceOf(MatrixTask.class);
    }

    @Test
    void ranges_are_those_of_the_words() {
        Extracted found = Extracted.of("""
                # RACI

                | Task       | Ana     | Bo |
                |------------|---------|----|
                | **Deploy** | **A/R** | Z  |
                """);
        assertThat(found.slice(found.all(ResponsibilityMatrix.class).get(0))).isEqualTo("Task       | Ana     | Bo");
        assertThat(found.slice(found.all(MatrixTask.class).get(0))).isEqualTo("Deploy");
        assertThat(found.all(Assignment.class))
                .hasSize(2)
                .allSatisfy(duty -> assertThat(found.slice(duty)).isEqualTo("A/R"));
        assertThat(found.slice(found.all(UnknownCode.class).get(0))).isEqualTo("Z");
        assertThat(found.all(MatrixLetter.class))
                .extracting(MatrixLetter::range)
                .containsOnly(found.all(ResponsibilityMatrix.class).get(0).range());
    }

    @Test
    void letters_alone_are_evidence_enough_when_they_are_all_there() {
        Extracted found = Extracted.of("""
                | Activity | PM | Dev | QA | Ops |
                |---|---|---|---|---|
                | Plan | A | R | C | I |
                | Build | A | R | I | I |
                """);
        assertThat(found.variants()).containsExactly("RACI");
    }

    @Test
    void a_chinese_matrix_is_read() {
        Extracted found = Extracted.of("""
                ## 职责分工

                | 任务 | 产品经理 | 开发 | 测试 | 备注 |
                |---|---|---|---|---|
                | 需求评审 | Ａ／Ｒ | Ｃ | Ｉ | 见附件 |
                | 上线 | 批准 | 负责 | 知会 | 无 |
                """);
        assertThat(found.tasks()).containsExactly("需求评审: 产品经理=a 产品经理=r 开发=c 测试=i", "上线: 产品经理=a 开发=r 测试=i");
    }

    @Test
    void parties_named_like_letters_are_no_codes() {
        Extracted found = Extracted.of("""
                # RACI 矩阵

                |       |      | A | B | C | D |
                |-------|------|---|---|---|---|
                | req   | 需求 | C | R | A | I |
                | dev   | 开发 | A |   | C | I |
                | test  | 测试 |
                """);
        assertThat(found.tasks()).containsExactly("req: A=c B=r C=a D=i", "dev: A=a C=c D=i", "test: empty");
    }

    @Test
    void columns_that_are_about_something_else_are_left_out() {
        Extracted found = Extracted.of("""
                ## RACI

                | # | Task | Description | Ana | Bo | SLA (viden) | Priority | Notes |
                |---|---|---|---|---|---|---|---|
                | 1 | Deploy | to production | R | A | 4 h | M | X |
                | 2 | Test | all of it | A | R | 8 h | S | |
                """);
        assertThat(found.tasks()).containsExactly("Deploy: Ana=r Bo=a", "Test: Ana=a Bo=r");
    }

    @Test
    void an_unknown_code_is_told_from_prose() {
        Extracted found = Extracted.of("""
                ## RACI

                | Task | Ana | Bo | Cy | Di |
                |---|---|---|---|---|
                | Deploy | A | R | X | see contract |
                | Test | R | A | R,Q | I |
                | Plan | A/R | RX | ✓ | C |
                """);
        assertThat(found.tasks())
                .containsExactly(
                        "Deploy: Ana=a Bo=r ?X", "Test: Ana=r Bo=a Cy=r Di=i ?R,Q", "Plan: Ana=a Ana=r Di=c ?RX ?✓");
    }

    @Test
    void roles_may_be_the_rows() {
        Extracted found = Extracted.of("""
                ## RACI

                | Role | Plan | Build | Ship |
                |---|---|---|---|
                | Product manager | A | C | |
                | Developer | R | A/R | |
                | Ops | I | I | |
                """);
        assertThat(found.tasks())
                .containsExactly(
                        "Plan: Product manager=a Developer=r Ops=i",
                        "Build: Product manager=c Developer=a Developer=r Ops=i",
                        "Ship: empty");
    }

    @Test
    void people_under_an_unnamed_corner_are_told_by_what_they_are_called() {
        Extracted found = Extracted.of("""
                ## RACI

                |  | 设计方案 | 编写代码 |
                |---|---|---|
                | 产品经理 | A | I |
                | 开发组 | R | A、R |
                """);
        assertThat(found.tasks()).containsExactly("设计方案: 产品经理=a 开发组=r", "编写代码: 产品经理=i 开发组=a 开发组=r");
    }

    @Test
    void names_that_say_nothing_are_told_by_the_one_who_answers_for_each_task() {
        Extracted found = Extracted.of("""
                ## RACI

                | | Plan | Build | Test |
                |---|---|---|---|
                | Ana | A | A | C |
                | Bo | R | R | A |
                | Cy | C | I | R |
                """);
        assertThat(found.tasks())
                .containsExactly("Plan: Ana=a Bo=r Cy=c", "Build: Ana=a Bo=r Cy=i", "Test: Ana=c Bo=a Cy=r");
    }

    @Test
    void words_for_no_duty_leave_a_party_its_column() {
        Extracted found = Extracted.of("""
                ## 责任矩阵

                | 工作内容 | 项目经理 | 开发组 | 测试组 | 客户 |
                |---|---|---|---|---|
                | 需求 | 批准 | 负责 | 咨询 | 知会 |
                | 测试 | 批准 | 参与 | 负责 | 知会 |
                """);
        assertThat(found.tasks()).containsExactly("需求: 项目经理=a 开发组=r 测试组=c 客户=i", "测试: 项目经理=a 测试组=r 客户=i");
    }

    @Test
    void a_second_row_of_names_belongs_to_the_head() {
        Extracted found = Extracted.of("""
                ## RACI

                | Task | Vendor | Vendor | Client |
                |---|---|---|---|
                |  | PM | Dev | PM |
                | Deploy | A | R | I |
                """);
        assertThat(found.tasks()).containsExactly("Deploy: Vendor / PM=a Dev=r Client / PM=i");
    }

    @Test
    void a_row_without_a_name_goes_on_with_the_task_above() {
        Extracted found = Extracted.of("""
                ## RACI

                | Task | Ana | Bo | Cy |
                |---|---|---|---|
                | Deploy | R |  |  |
                |  |  | A | C |
                """);
        assertThat(found.tasks()).containsExactly("Deploy: Ana=r Bo=a Cy=c");
    }

    @Test
    void rows_between_blank_lines_are_still_a_table() {
        Extracted found = Extracted.of("""
                ## RACI

                | Task | Ana | Bo | Cy |

                |---|---|---|---|

                | Deploy | R | A | I |

                | Test | R | A | C |
                """);
        assertThat(found.tasks()).containsExactly("Deploy: Ana=r Bo=a Cy=i", "Test: Ana=r Bo=a Cy=c");
        assertThat(found.slice(found.all(Assignment.class).get(0))).isEqualTo("R");
    }

    @Test
    void codes_in_brackets_behind_the_party_are_read() {
        Extracted found = Extracted.of("""
                ## Ownership (RACI)

                | Requirement | Who | | |
                |---|---|---|---|
                | FR-01 | Member 1 (A,R) | Member 2 (C) | Member 3,4 (I) |
                | FR-02 | | | |
                | FR-03 | Member 1 (A); Member 2 (R) | | Member 4 (Z) |
                """);
        assertThat(found.tasks())
                .containsExactly(
                        "FR-01: Member 1=a Member 1=r Member 2=c Member 3,4=i",
                        "FR-02: empty",
                        "FR-03: Member 1=a Member 2=r ?Member 4 (Z)");
    }

    @Test
    void two_matrices_have_numbers_of_their_own() {
        Extracted found = Extracted.of("""
                # RACI

                | Task | Ana | Bo |
                |---|---|---|
                | Deploy | R | A |

                ## DACI of the launch

                | Task | Ana | Bo | Cy |
                |---|---|---|---|
                | Launch | D | A | C/I |
                """);
        assertThat(found.variants()).containsExactly("RACI", "DACI");
        assertThat(found.all(ResponsibilityMatrix.class))
                .extracting(ResponsibilityMatrix::id)
                .containsExactly(0, 1);
        assertThat(found.all(MatrixTask.class)).extracting(MatrixTask::id).containsExactly(0, 1);
        assertThat(found.all(Assignment.class))
                .filteredOn(duty -> duty.matrixId() == 1)
                .extracting(Assignment::role)
                .containsExactly("driver", "accountable", "consulted", "informed");
    }
}
