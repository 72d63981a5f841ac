package org.commcheck.extract.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Rounds in which each member answers the same questions. */
class StandupsTest {

    @Test
    void the_question_says_what_was_done_and_what_is_planned_and_the_name_above_whose_it_is() {
        assertThat(Items.ofMinutes(
                        "Missing members: Zoe Park",
                        "",
                        "- Brook Nazari",
                        "  - How do you feel today?",
                        "    - Tired",
                        "  - What did you do since last reporting time?",
                        "    - Set up the pages",
                        "  - What will you do today?",
                        "    - Write the tests",
                        "- Kai Wen (Kay)",
                        "  - What did you do since yesterday?",
                        "    - Organise the team meeting",
                        "  - What will you do today?",
                        "    - Review the questions"))
                .containsExactly(
                        "Write the tests | Brook Nazari | by today", "Review the questions | Kai Wen | by today");
    }

    @Test
    void chinese_rounds_alike() {
        assertThat(Items.ofMinutes(
                        "参会人员：张伟、李娜",
                        "",
                        "- 张伟",
                        "  - 昨天做了什么？",
                        "    - 编写登录页面",
                        "  - 今天计划做什么？",
                        "    - 编写单元测试",
                        "- 李娜",
                        "  - 昨天做了什么？",
                        "    - 整理需求文档",
                        "  - 今天计划做什么？",
                        "    - 评审接口设计"))
                .containsExactly("编写单元测试 | 张伟 | by 今天", "评审接口设计 | 李娜 | by 今天");
    }
}
