package org.commcheck.extract.matters;

import static org.assertj.core.api.Assertions.assertThat;

import org.commcheck.extract.Risk;
import org.commcheck.extract.assembly.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a paper answers its risks and issues, if not beside them. */
class RiskAnswersTest {

    @ParameterizedTest
    @CsvSource({
        "Issues, Resolutions, true",
        "Issues, Workarounds, true",
        "Risks, Solutions, true",
        "Issues, Next steps, false",
        "Issues, Progress, false",
        "存在的问题, 解决办法, true",
        "存在的问题, 处理措施, true",
        "存在的问题, 下周计划, false"
    })
    void a_section_for_it_right_behind_them_answers_all(String risks, String answers, boolean answered) {
        String report = "# Status report\n\n## " + risks + "\n\n- The old lamp flickers\n\n## " + answers
                + "\n\n- One lamp for all rooms\n";
        assertThat(Said.of("a.md", report).all(Risk.class))
                .extracting(Risk::answered)
                .containsExactly(answered);
    }

    @Test
    void a_section_further_on_or_of_another_level_answers_nothing() {
        String apart =
                "# Status report\n\n## Issues\n\n- The lamp flickers\n\n## Budget\n\n- 40 euro\n\n## Resolutions\n\n- One lamp\n";
        assertThat(Said.of("a.md", apart).all(Risk.class))
                .extracting(Risk::answered)
                .containsExactly(false);
        String above =
                "# Status report\n\n## Hall\n\n### Issues\n\n- The lamp flickers\n\n## Resolutions\n\n- One lamp\n";
        assertThat(Said.of("a.md", above).all(Risk.class))
                .extracting(Risk::answered)
                .containsExactly(false);
    }

    @Test
    void the_next_label_of_the_same_list_answers_the_issue_before_it() {
        String list = """
                # Status report

                ## Till

                - 3 of 9 tests fail
                  - Issue: The sum is wrong.
                  - Impact: high
                  - Proposed solution: one way of rounding for all sums
                  - Issue: The bell is silent.
                  - Place: the back door
                  - Issue: The drawer sticks.
                  - Solution: TBD
                """;
        assertThat(Said.of("a.md", list).all(Risk.class))
                .extracting(Risk::answered)
                .containsExactly(true, false, false);
        assertThat(Said.of("a.md", "# 周报\n\n## 收银台\n\n- 失败 2 项\n  - 问题：合计不对。\n  - 解决办法：统一取整。\n  - 问题：抽屉卡住。\n")
                        .all(Risk.class))
                .extracting(Risk::answered)
                .containsExactly(true, false);
    }

    @ParameterizedTest
    @CsvSource({
        "We're still looking into a way to light the hall., true",
        "The hall was too dark at first but Bo was able to repair the lamp., true",
        "We're still in the dark., false",
        "Bo was not able to repair the lamp., false"
    })
    void what_is_or_was_done_answers_it(String issue, boolean answered) {
        assertThat(Said.of("a.md", "# Status report\n\n## Issues\n\n- " + issue + "\n")
                        .all(Risk.class))
                .extracting(Risk::answered)
                .containsExactly(answered);
    }
}
