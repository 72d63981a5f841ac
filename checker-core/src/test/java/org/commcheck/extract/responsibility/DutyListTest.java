package org.commcheck.extract.responsibility;

import static org.assertj.core.api.Assertions.assertThat;

import org.commcheck.extract.Assignment;
import org.commcheck.extract.MatrixTask;
import org.commcheck.extract.ResponsibilityMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DutyListTest {

    @Test
    void a_list_gives_one_task_named_by_its_heading() {
        Extracted found = Extracted.of("""
                # RACI for the launch

                - Responsible: Ana Lima
                - **Accountable**: Bo
                - Consulted: legal team, Cy
                - Informed: all staff
                """);
        assertThat(found.variants()).containsExactly("RACI");
        assertThat(found.tasks()).containsExactly("RACI for the launch: Ana Lima=r Bo=a legal team=c Cy=c all staff=i");
        assertThat(found.slice(found.all(Assignment.class).get(3))).isEqualTo("Cy");
        assertThat(found.slice(found.all(ResponsibilityMatrix.class).get(0))).isEqualTo("Responsible");
        assertThat(found.slice(found.all(MatrixTask.class).get(0))).isEqualTo("RACI for the launch");
    }

    @Test
    void a_line_may_hold_all_duties() {
        Extracted found = Extracted.of("## 职责分工\n\n负责：张三 批准：李四 咨询：王五、赵六 知会：全体成员\n");
        assertThat(found.tasks()).containsExactly("职责分工: 张三=r 李四=a 王五=c 赵六=c 全体成员=i");
    }

    @Test
    void tasks_may_hold_lists_of_their_own() {
        Extracted found = Extracted.of("""
                ## RACI

                - Deploy the site
                  - R: Ana
                  - A: Bo
                  - C: Cy
                - Write the manual
                  - R: Bo
                  - A: -
                  - I: Cy
                """);
        assertThat(found.variants()).containsExactly("RACI");
        assertThat(found.tasks()).containsExactly("Deploy the site: Ana=r Bo=a Cy=c", "Write the manual: Bo=r Cy=i");
    }

    @Test
    void sections_side_by_side_are_tasks_of_one_matrix() {
        Extracted found = Extracted.of("""
                # Duties

                ## Deploy

                Responsible: Ana
                Accountable: Bo
                Consulted: Cy

                ## Test

                Responsible: Bo
                Accountable: Ana
                Informed: Cy
                """);
        assertThat(found.all(ResponsibilityMatrix.class)).hasSize(1);
        assertThat(found.tasks()).containsExactly("Deploy: Ana=r Bo=a Cy=c", "Test: Bo=r Ana=a Cy=i");
    }

    @Test
    void a_line_may_begin_with_its_task() {
        Extracted found = Extracted.of("""
                ## RACI

                - Deploy – R: Ana, A: Bo, I: Cy and Di
                - Test: R/A: Bo; C: Ana
                """);
        assertThat(found.tasks()).containsExactly("Deploy: Ana=r Bo=a Cy and Di=i", "Test: Bo=r Bo=a Ana=c");
    }

    @Test
    void a_label_may_stand_over_its_names() {
        Extracted found = Extracted.of("""
                # RACI

                - Responsible:
                  - Ana Lima
                  - Bo
                - Accountable:
                  - Cy
                """);
        assertThat(found.tasks()).containsExactly("RACI: Ana Lima=r Bo=r Cy=a");
    }

    @Test
    void duties_without_anybody_leave_their_task_empty() {
        Extracted found = Extracted.of("""
                ## RACI

                ### Deploy

                - Responsible: Ana
                - Accountable: Bo

                ### Test

                - Responsible:
                - Accountable:
                """);
        assertThat(found.tasks()).containsExactly("Deploy: Ana=r Bo=a", "Test: empty");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Plan\n\nResponsible: Ana\nDue: Friday\n",
                "# 变更申请\n\n- 负责人：张三\n- 审批人：李四\n- 通知：全体\n",
                "# Questions\n\nQ: Who pays?\n\nA: Ana\n\nC: no comment\n",
                "# Contacts\n\n咨询：12345678\n通知：见附件\n",
                "# RACI\n\n- Responsible: Ana\n",
                "# RACI\n\nWe asked everybody at length who would be held Responsible: Ana. Nobody said Accountable: Bo.\n",
            })
    void a_label_or_two_make_no_matrix(String markdown) {
        assertThat(Extracted.of(markdown).facts()).isEmpty();
    }
}
