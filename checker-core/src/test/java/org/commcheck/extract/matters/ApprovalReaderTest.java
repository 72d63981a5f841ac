package org.commcheck.extract.matters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.commcheck.extract.ApprovalStep;
import org.commcheck.extract.assembly.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApprovalReaderTest {

    private static List<String> steps(String body) {
        return Said.of("plan.md", "# Purchase of machines\n\n" + body).all(ApprovalStep.class).stream()
                .map(step -> step.text() + (step.timed() ? " +time" : "") + (step.criterion() ? " +criterion" : ""))
                .toList();
    }

    @Test
    void an_entry_that_says_who_approves_is_a_step() {
        assertThat(steps("""
                ## Approval process

                1. Bo Berg approves orders up to 5,000 euros within 2 days.
                2. The board approves the rest.
                   - within 10 working days
                3. The papers are filed.
                """))
                .containsExactly(
                        "Bo Berg approves orders up to 5,000 euros within 2 days. +time +criterion",
                        "The board approves the rest. +time");
    }

    @Test
    void the_rows_of_a_table_of_approvers_are_steps() {
        assertThat(steps("""
                | 审批人 | 审批时限 | 审批标准 |
                | --- | --- | --- |
                | 部门经理 | 2天 | 材料齐备 |
                | 财务总监 | | |
                """)).containsExactly("部门经理 +time +criterion", "财务总监");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Orders must be approved by the board.", "合同需经总经理审批。"})
    void a_sentence_that_makes_an_approval_necessary_is_a_step(String sentence) {
        assertThat(steps(sentence + "\n")).containsExactly(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## Approvals\n\n- Eva Berg, 4 March 2026\n",
                "## Approvals\n\n- Approved by the board on 3 March 2026\n",
                "## 审批\n\n- 王芳，2026年3月4日，已批准\n",
                "The board approved the budget.\n",
                "| Approved by | Date |\n| --- | --- |\n| Eva Berg | 4 March 2026 |\n",
            })
    void an_approval_that_was_given_is_no_step(String text) {
        assertThat(steps(text)).isEmpty();
    }
}
