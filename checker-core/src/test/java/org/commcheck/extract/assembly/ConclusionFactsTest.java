package org.commcheck.extract.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.commcheck.extract.Conclusion;
import org.commcheck.extract.Lead;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which sentences conclude, and whether the lead does. */
class ConclusionFactsTest {

    @Test
    void a_sentence_of_status_concludes_and_leads_if_it_stands_first() {
        assertThat(conclusions("""
                # Report

                We met. The release is on track. We left.

                ## Details

                We ate. The project is delayed.
                """)).containsExactly("The release is on track. leads", "The project is delayed.");
        assertThat(conclusions("""
                # 周报

                整体进度正常。大家都好。

                ## 详情

                项目进度延期。
                """)).containsExactly("整体进度正常。 leads", "项目进度延期。");
    }

    @Test
    void short_paragraphs_before_the_first_section_are_one_lead() {
        String long0 = "We met and talked about it for a good while. ".repeat(15);

        assertThat(conclusions("# Report\n\nThe site was slow.\n\nWe looked.\n\nIt was resolved by a restart.\n"))
                .containsExactly("It was resolved by a restart. leads");
        assertThat(conclusions("# Report\n\n" + long0 + "\n\nWe looked.\n\nIt was resolved by a restart.\n"))
                .containsExactly("It was resolved by a restart.");
    }

    @Test
    void a_field_that_is_a_sentence_of_status_concludes_once() {
        assertThat(conclusions("# Status report\n\nStatus: amber\n")).containsExactly("Status: amber leads");
    }

    @Test
    void a_greeting_and_a_line_that_announces_are_no_lead() {
        assertThat(
                        conclusions(
                                "Hi Ana,\n\na quick update:\n\n**Status**\n\nThe release is on track.\n\n**Next week**\n\nWe go on.\n"))
                .containsExactly("The release is on track. leads");
        assertThat(conclusions("# 周报\n\n各位同事：\n\n## 进展\n\n整体进度正常。\n")).containsExactly("整体进度正常。 leads");
    }

    @Test
    void what_others_said_concludes_nothing() {
        assertThat(conclusions("# Report\n\nWe met.\n\n> The release is on track.\n"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        status: amber                 | amber leads
        status: delayed, final by May | delayed, final by May leads
        状态: 延期                    | 延期 leads
        """)
    void a_status_in_the_head_concludes(String field, String conclusion) {
        assertThat(conclusions("---\n" + field + "\n---\n# Report\n\nWe met.\n"))
                .containsExactly(conclusion);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "status: draft",
                "status: Draft, last updated in May",
                "status: final (May)",
                "状态: 草稿",
                "status:",
                "place: Rome"
            })
    void a_status_of_the_paper_does_not(String field) {
        assertThat(conclusions("---\n" + field + "\n---\n# Report\n\nWe met.\n"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Summary. The site was down.  | true
        Summary: the site was down.  | true
        结论：站点曾中断。           | true
        The site was down. Summary.  | false
        Details: the site was down.  | false
        The site was down            | false
        The site is on track.        | true
        Impact: 40 customers could not order for an hour. | true
        影响：126名用户被重复扣款，已全部退款 | true
        Impact: high                 | false
        """)
    void a_lead_concludes_if_it_says_so_or_does_so(String lead, boolean concludes) {
        assertThat(Said.of("a.md", "# Report\n\n" + lead + "\n\n## Details\n\nWe met.\n")
                        .all(Lead.class))
                .extracting(Lead::concludes)
                .containsExactly(concludes);
    }

    @Test
    void a_summary_is_the_lead_from_its_first_words_to_its_last() {
        String text =
                "# Report\n\n## Summary\n\nThe site was down.\n\n- Bo saw it.\n- It is up.\n\n## Details\n\nWe met.\n";

        assertThat(Said.of("a.md", text).all(Lead.class)).singleElement().satisfies(lead -> {
            assertThat(lead.concludes()).isTrue();
            assertThat(text.substring(lead.range().start(), lead.range().end()))
                    .isEqualTo("The site was down.\n\n- Bo saw it.\n- It is up.");
        });
    }

    @Test
    void without_text_there_is_no_lead() {
        assertThat(Said.of("a.md", "# Report\n").all(Lead.class)).isEmpty();
    }

    private static List<String> conclusions(String text) {
        return Said.of("a.md", text).all(Conclusion.class).stream()
                .map(conclusion -> conclusion.text() + (conclusion.lead() ? " leads" : ""))
                .toList();
    }

    @Test
    void the_second_paragraph_of_a_lead_may_say_that_it_sums_up() {
        assertThat(Said.of(
                                "review.md",
                                "# Review\n\nWritten by Ana Lima for the board.\n\n**In short:** The desk was closed.\n")
                        .all(Lead.class))
                .extracting(Lead::concludes)
                .containsExactly(true);
    }

    @Test
    void a_table_of_keys_and_values_heads_a_report_and_is_no_lead_unless_it_tells_the_state() {
        String rest = "## 一、总体状态\n\n整体进度正常。\n\n## 二、进展\n\n完成安装32处。\n";
        assertThat(conclusions(
                        "# 项目周报\n\n| 报告周期 | 2026-03-02 至 2026-03-06 | 编制人 | 王芳 |\n| --- | --- | --- | --- |\n| 项目经理 | 李强 | 报告日期 | 2026-03-06 |\n\n"
                                + rest))
                .containsExactly("整体进度正常。 leads");
        assertThat(conclusions("# 项目周报\n\n| 事项 | 进展 |\n| --- | --- |\n| 安装 | 32处 |\n\n" + rest))
                .containsExactly("整体进度正常。");
    }

    @Test
    void what_a_task_is_to_come_to_concludes_nothing_for_the_whole() {
        String row = "| Frame | Ana | The frame is on track for May |\n";
        assertThat(conclusions("# Weekly report\n\n| Task | Owner | Outcome |\n|--|--|--|\n" + row))
                .containsExactly("The frame is on track for May");
        assertThat(conclusions("# Weekly report\n\n| Part | Place | State |\n|--|--|--|\n" + row))
                .containsExactly("The frame is on track for May leads");
        assertThat(conclusions("# 周报\n\n| 任务 | 负责人 | 目标 |\n|--|--|--|\n| 框架 | 王芳 | 整体进度正常 |\n"))
                .containsExactly("整体进度正常");
    }
}
