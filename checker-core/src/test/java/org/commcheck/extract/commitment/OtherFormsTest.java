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
    void beside_an_owner_and_a_day_an_unknown_column_holds_the_task() {
        assertThat(Items.ofMinutes("| Module | Owner | Deadline |", "|---|---|---|", "| Login page | Mara | 6 March |"))
                .containsExactly("Login page | Mara | by 6 March");
        assertThat(Items.ofMinutes("## 分工", "", "| 内容框架 | 相关人 | 截止时间 |", "|---|---|---|", "| 时间线 | 王芳 | 3月6日 |"))
                .containsExactly("时间线 | 王芳 | by 3月6日");
        assertThat(Items.of("# Releases\n\n| Version | Owner | Date |\n|---|---|---|\n| 2.0 | Mara | 6 March |\n"))
                .isEmpty();
    }

    @Test
    void a_heading_may_give_the_deadline_of_a_table() {
        assertThat(Items.ofMinutes(
                        "## Action items, due 18 March", "", "| Test | Assigned to |", "|---|---|", "| login | Mara |"))
                .containsExactly("login | Mara | by due 18 March");
    }

    @Test
    void rows_of_open_issues_are_items() {
        assertThat(Items.ofMinutes(
                        "## Open issues",
                        "",
                        "| Issue | Owner | Due |",
                        "|---|---|---|",
                        "| The licence ends | Mara | 6 March |"))
                .containsExactly("The licence ends | Mara | by 6 March");
    }

    @Test
    void a_list_behind_what_somebody_said_is_what_was_said() {
        assertThat(Items.ofMinutes(
                        "Mara noted that we can do this in two ways", "- pick members by hand", "- send a form"))
                .isEmpty();
    }

    @Test
    void what_a_handle_said_is_no_item() {
        assertThat(Items.ofMinutes("- @mara: experience from other projects is mixed", "- @bo: review the draft"))
                .containsExactly("@bo: review the draft | @bo");
    }

    @Test
    void a_handle_may_promise_behind_other_words() {
        assertThat(Items.ofMinutes("- *Documentation* @mara will update the page by Friday"))
                .containsExactly("Documentation @mara will update the page by Friday | @mara | by by Friday");
    }

    @Test
    void a_plan_for_a_thing_is_a_topic() {
        assertThat(Items.ofMinutes(
                        "* Plans for the parser:", "    * Two customers asked", "    * It belongs in the image"))
                .isEmpty();
        assertThat(Items.ofMinutes("* Plans for next week:", "    * Send the letter"))
                .containsExactly("Send the letter | by next week");
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

    @Test
    void what_becomes_of_somebody_is_no_task() {
        assertThat(Items.ofMinutes(
                        "**Present:** Mara Okoye, Bo Lind",
                        "",
                        "Mara has to leave early. Bo will turn forty in May. Mara will retire next year.",
                        "",
                        "Bo will retire the old printer."))
                .containsExactly("Bo will retire the old printer. | Bo");
    }

    @Test
    void a_label_before_somebody_known_is_no_speaker() {
        assertThat(Items.ofMinutes(
                        "**Present:** Mara Okoye, Bo Lind", "", "Budget: @mara will ask for two more quotes."))
                .containsExactly("@mara will ask for two more quotes. | @mara");
    }

    @Test
    void each_marked_line_of_a_paragraph_is_an_item() {
        assertThat(Items.ofMinutes("TODO: book the room", "TODO: send the agenda to the board"))
                .containsExactly("book the room", "send the agenda to the board");
    }

    @Test
    void a_bare_line_that_names_actions_introduces_the_list_below() {
        assertThat(Items.ofMinutes(
                        "Action items for next meeting",
                        "",
                        "1. Price list",
                        "2. Form to be sent out",
                        "",
                        "Other matters were put off.",
                        "",
                        "- The weather"))
                .containsExactly("Price list | by next meeting", "Form to be sent out | by next meeting");
    }

    @Test
    void a_table_of_the_agenda_lists_topics() {
        assertThat(Items.ofMinutes(
                        "## Agenda items",
                        "",
                        "| Item | Owner |",
                        "|---|---|",
                        "| Plan of the quarter | Mara |",
                        "",
                        "## Notes",
                        "",
                        "We talked."))
                .isEmpty();
    }

    @Test
    void lines_of_names_under_an_action_heading_are_items() {
        assertThat(Items.ofMinutes("## 分工", "", "王小雨：整理需求文档", "子涵、建国：修改原型", "紫薇：制作答辩材料"))
                .containsExactly("王小雨：整理需求文档 | 王小雨", "子涵、建国：修改原型 | 子涵、建国", "紫薇：制作答辩材料 | 紫薇");
        assertThat(Items.ofMinutes("## Who does what", "", "Mara: write the draft", "", "Zorka: book the room"))
                .containsExactly("Mara: write the draft | Mara", "Zorka: book the room | Zorka");
        assertThat(Items.ofMinutes("## 任务", "", "时间：3月6日", "地点：三楼会议室")).isEmpty();
        assertThat(Items.ofMinutes("## Action items", "", "Zorka: book the room", "Ilx and Oyo: send the invitations"))
                .containsExactly("Zorka: book the room | Zorka", "Ilx and Oyo: send the invitations | Ilx, Oyo");
        assertThat(Items.ofMinutes("## Action items", "", "Zorka: the room is booked", "Ilx: nothing new"))
                .isEmpty();
    }

    @Test
    void the_end_of_a_paragraph_may_announce_the_lines_below() {
        assertThat(Items.ofMinutes(
                        "The room is free. Our tasks this week:",
                        "",
                        "Zorka: book the room",
                        "Ilx: send the invitations"))
                .containsExactly("Zorka: book the room | Zorka", "Ilx: send the invitations | Ilx");
    }

    @Test
    void a_verdict_on_an_act_is_no_act() {
        assertThat(Items.ofMinutes("- 要完成这样的目标很难。", "- 要在三周内上线并不容易。", "- 要补充测试用例"))
                .containsExactly("要补充测试用例");
    }

    @Test
    void behind_the_name_of_a_topic_stands_what_is_to_be_done_with_it() {
        assertThat(Items.ofMinutes("- 文档管理：把文档迁移到共享目录")).containsExactly("文档管理：把文档迁移到共享目录");
        assertThat(Items.ofMinutes("- 分工：每位组员调研一个竞品")).containsExactly("每位组员调研一个竞品");
    }

    @Test
    void a_later_sentence_may_say_who_does_it() {
        assertThat(Items.ofMinutes("- Move the server to the new rack. Andrew and Simon should do this together."))
                .containsExactly(
                        "Move the server to the new rack. Andrew and Simon should do this together. | Andrew, Simon");
    }

    @Test
    void what_a_speaker_hands_on_is_theirs_to_whom_it_is_handed() {
        assertThat(Items.ofMinutes("**Present:** Mara Okoye, Bo Lind", "", "- Mara: Bo and Cy need to send the list."))
                .containsExactly("Bo and Cy need to send the list. | Bo, Cy");
    }

    @Test
    void marked_items_of_two_topics_are_two() {
        assertThat(Items.ofMinutes("## Search", "", "AI: Create an issue", "", "## Login", "", "AI: Create an issue"))
                .hasSize(2);
    }

    @Test
    void a_plan_may_repeat_an_entry_of_the_last_one() {
        assertThat(Items.of("""
                        # 会议记录

                        ## 第一次会议

                        - 下一步计划：
                          - 完善接口文档

                        ## 第二次会议

                        - 下一步计划：
                          - 完善接口文档
                        """)).hasSize(2);
    }

    @Test
    void what_stands_under_an_old_item_tells_what_became_of_it() {
        assertThat(Items.ofMinutes(
                        "## Action items from last meeting",
                        "",
                        "- Send the list",
                        "  - Will be using labels for this"))
                .containsExactly("Send the list | closed");
    }

    @Test
    void where_all_words_are_quoted_nobody_is() {
        assertThat(Items.of("""
                        # 会议纪要 2026-03-04

                        ## 讨论

                        > 看了原型。

                        ## 行动项

                        > - 王小雨整理文档
                        """)).containsExactly("王小雨整理文档 | 王小雨");
    }

    @Test
    void what_will_be_done_by_somebody_is_theirs() {
        assertThat(Items.ofMinutes("- The proposal will be led by Mara Okoye."))
                .containsExactly("The proposal will be led by Mara Okoye. | Mara Okoye");
    }

    @Test
    void what_stands_under_something_told_is_its_content() {
        assertThat(Items.ofMinutes("- Explained which settings there will be", "  - Edit the rights of each user"))
                .isEmpty();
    }

    @Test
    void a_negation_names_nobody() {
        assertThat(Items.ofMinutes("- Not to turn the whole wheel, but a part", "- Tokens will only be able to read"))
                .isEmpty();
    }

    @Test
    void a_list_without_boxes_beside_one_with_boxes_is_no_remark() {
        assertThat(Items.ofMinutes(
                        "## Summary",
                        "",
                        "- Decisions:",
                        "  - [x] Delete old branches",
                        "- Action items:",
                        "  - Mara: start the slides"))
                .contains("Mara: start the slides | Mara");
    }

    @Test
    void behind_by_stands_somebody_known_whatever_the_verb() {
        assertThat(Items.ofMinutes("参会人员：张三、李四", "", "## 讨论", "", "1. 材料由张三上传，李四核对。", "", "## 待办", "", "- 李四写总结"))
                .contains("材料由张三上传，李四核对。 | 张三");
    }

    @Test
    void of_a_group_those_in_brackets_do_it() {
        assertThat(Items.ofMinutes("## 下一步计划", "", "1. 全站（杨小卓/徐少阳）：明确规范，设计机制。"))
                .containsExactly("全站（杨小卓/徐少阳）：明确规范，设计机制。 | 杨小卓, 徐少阳");
    }

    @Test
    void a_bold_line_right_behind_a_list_is_a_heading() {
        assertThat(Items.ofMinutes("- We talked about the model", "**Next steps**", "- Mara: read the sample"))
                .containsExactly("Mara: read the sample | Mara");
    }
}
