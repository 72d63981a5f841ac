package org.commcheck.extract.matters;

import static org.assertj.core.api.Assertions.assertThat;

import org.commcheck.extract.Risk;
import org.commcheck.extract.assembly.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoRisksTest {

    private static final String TABLE = """

            | Way | Costs | Risk |
            | --- | --- | --- |
            | Rent | 4 | The owner sells |
            """;

    @Test
    void the_risk_of_an_option_is_weighed_and_asks_for_no_response() {
        assertThat(Said.of("a.md", "# Proposal\n\n## Options\n" + TABLE).all(Risk.class))
                .isEmpty();
        assertThat(Said.of("a.md", "# Plan\n\n## Risks\n" + TABLE).all(Risk.class))
                .hasSize(1);
    }

    @Test
    void who_signs_at_the_end_is_no_risk() {
        assertThat(Said.of("a.md", "# 请示\n\n## 风险\n\n食材涨价，由供应商承担。\n\n后勤处\n2026年6月9日\n")
                        .all(Risk.class))
                .extracting(Risk::text)
                .containsExactly("食材涨价，由供应商承担。");
    }

    @Test
    void what_stands_in_brackets_behind_a_question_is_no_risk() {
        assertThat(Said.of("a.md", "# 会议纪要\n\n## 待确认问题\n\n- 由谁准备？（问题：王芳确认）\n").all(Risk.class))
                .isEmpty();
    }

    @Test
    void under_a_heading_for_both_the_response_stands_behind_the_colon() {
        String entries = "\n\n1. 开发人手不足：从订单组借2人至2月底。\n2. 积分被刷：待定\n3. 供应商涨价\n";
        assertThat(Said.of("a.md", "# 方案\n\n## 风险与对策" + entries).all(Risk.class))
                .extracting(Risk::answered)
                .containsExactly(true, false, false);
        assertThat(Said.of("a.md", "# 方案\n\n## 风险" + entries).all(Risk.class))
                .extracting(Risk::answered)
                .containsExactly(false, false, false);
    }

    @Test
    void what_the_group_does_then_answers_a_condition() {
        assertThat(Said.of(
                                "a.md",
                                "# Report\n\n## Risks\n\n- If the photos are late, we launch with the old ones.\n- If the photos are late, we lose a week.\n")
                        .all(Risk.class))
                .extracting(Risk::answered)
                .containsExactly(true, false);
    }

    @Test
    void what_is_asked_of_the_reader_is_no_risk() {
        String request = "\n\nApproval to move 400 euro: please reply by 13 November.\n";
        assertThat(Said.of("a.md", "# Report\n\n## Support needed" + request).all(Risk.class))
                .isEmpty();
        assertThat(Said.of("a.md", "# Report\n\n## Support needed\n\n- Two more drivers\n")
                        .all(Risk.class))
                .isEmpty();
        assertThat(Said.of("a.md", "# Report\n\n## Issues\n\n- We lack two drivers\n")
                        .all(Risk.class))
                .hasSize(1);
    }

    @Test
    void behind_an_arrow_stands_what_comes_of_it() {
        assertThat(Said.of(
                                "a.md",
                                "# Report\n\n## Risks\n\n- Two agents leave → temporary contract signed\n- The lift fails → TBD\n")
                        .all(Risk.class))
                .extracting(Risk::answered)
                .containsExactly(true, false);
    }

    @Test
    void in_minutes_a_register_or_an_assessment_is_a_paper_too() {
        String text = """
                # Minutes, 4 March 2026

                Present: Ana Lima, Bo Berg

                ## Agenda

                - Risk register
                  - Discussion of the columns

                ## Discussion

                - Risk register
                  - Ana to complete it
                  - To be completed by Friday
                  - The vendor may be late

                ## Risk assessment

                The assessment for 2026 was approved.
                """;
        assertThat(Said.of("minutes.md", text).all(Risk.class))
                .extracting(Risk::text)
                .containsExactly("The vendor may be late");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        I didn't have any trouble this week.                    | 0
        We did not run into any major problems.                 | 0
        Haven't been stuck on anything.                         | 0
        There wasn't really anywhere where I had trouble.       | 0
        There wasn't any manual for the lathe.                  | 1
        We don't have any testers.                              | 1
        We had no rain and didn't have any trouble, but the lamp broke. | 1
        We didn't have any problems until the lamp broke.       | 1
        We did not run into any problems. The lathe is too old. | 1
        没遇到什么问题。                                        | 0
        我们没有碰到困难。                                      | 0
        我们没有发现问题的原因。                                | 1
        未遇到阻碍，但是车床太旧。                              | 1
        """)
    void who_denies_all_trouble_tells_of_none(String answer, int risks) {
        assertThat(Said.of("a.md", "# Status report\n\n## Issues\n\n- " + answer + "\n")
                        .all(Risk.class))
                .hasSize(risks);
    }
}
