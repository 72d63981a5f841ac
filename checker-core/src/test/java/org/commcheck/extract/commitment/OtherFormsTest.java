package org.commcheck.extract.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OtherFormsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "ACTION: Mara to draft the letter; Mara to draft the letter | Mara",
                "AI -- Mara to draft the letter; Mara to draft the letter | Mara",
                "**Action Item** Mara to draft the letter; Mara to draft the letter | Mara",
                "TODO Mara: draft the letter; Mara: draft the letter | Mara",
                "This would help. AI: Mara to draft the letter; Mara to draft the letter | Mara",
                "待办：王芳提交方案; 王芳提交方案 | 王芳"
            })
    void a_mark_singles_an_item_out(String line, String item) {
        assertThat(Items.ofMinutes("- " + line)).containsExactly(item);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Actions: none", "Action: the change landed", "No new actions", "Call to action: vote now"})
    void a_mark_without_an_act_is_none(String line) {
        assertThat(Items.ofMinutes("- " + line)).isEmpty();
    }

    @Test
    void columns_give_owner_deadline_and_state() {
        assertThat(Items.ofMinutes(
                        "## Action items",
                        "",
                        "| Task | Owner | Due | Status |",
                        "|---|---|---|---|",
                        "| Call legal | Mara | 6 March | open |",
                        "| Call the bank | TBD | | done |"))
                .containsExactly("Call legal | Mara | by 6 March", "Call the bank | TBD? | closed");
        assertThat(Items.ofMinutes("| 任务 | 责任人 | 状态 |", "|---|---|---|", "| 提交方案 | 王芳 | 已闭环 |"))
                .containsExactly("提交方案 | 王芳 | closed");
    }

    @Test
    void promises_in_the_text_need_a_witness() {
        assertThat(Items.ofMinutes(
                        "**Present:** Mara Okoye, Bo Lind",
                        "",
                        "Mara will draft the letter by Friday. The tool will send it.",
                        "",
                        "Bo: I'll call the bank."))
                .containsExactly(
                        "Mara will draft the letter by Friday. | Mara | by by Friday", "Bo: I'll call the bank. | Bo");
    }

    @Test
    void a_remark_of_a_speaker_is_no_promise() {
        assertThat(Items.ofMinutes(
                        "**Present:** Mara Okoye, Bo Lind",
                        "",
                        "Mara: It's not sending to any other party, but it is being kept.",
                        "",
                        "Bo: We used to sell them."))
                .isEmpty();
    }

    @Test
    void chinese_sentences_hand_on_an_act() {
        assertThat(Items.ofMinutes("1. 讨论了方案，由李强负责修改。", "2. 接口问题 责任人：王芳"))
                .containsExactly("讨论了方案，由李强负责修改。 | 李强", "接口问题 责任人：王芳 | 王芳");
    }

    @Test
    void a_decision_with_a_day_is_a_task() {
        assertThat(Items.ofMinutes("## 会议决议", "", "- 3月6日前确定最终方案。", "- 同意新建仓库。"))
                .containsExactly("3月6日前确定最终方案。 | by 3月6日前");
    }

    @Test
    void a_plan_ends_with_its_period() {
        assertThat(Items.of("# Weekly report, 4 March 2026\n\nWe go on.\n\n## Plan for next week\n\n- Call legal\n"))
                .containsExactly("Call legal | by next week");
        assertThat(Items.of("# Weekly report\n\nWe go on.\n\n## Plan for next week\n\n- Call legal\n"))
                .containsExactly("Call legal | by next week");
    }

    @Test
    void a_deadline_for_all_stands_in_the_heading() {
        assertThat(Items.ofMinutes("## 分工（DDL：3月14日）", "", "- 王芳：提交方案")).containsExactly("王芳：提交方案 | 王芳 | by 3月14日");
    }

    @Test
    void an_item_written_again_in_the_list_is_one() {
        assertThat(Items.ofMinutes(
                        "- ACTION: Mara to call legal",
                        "",
                        "## Action items",
                        "",
                        "- Mara to call legal by 6 March",
                        "- Mara to call legal"))
                .contains("Mara to call legal | Mara")
                .hasSize(2);
    }
}
