package org.commcheck.extract.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainItemsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Send the figures to legal; Send the figures to legal",
                "Send the figures to legal by 6 March; Send the figures to legal by 6 March | by by 6 March",
                "Send the figures to legal in two weeks; Send the figures to legal in two weeks | by in two weeks",
                "Need to ask legal first; Need to ask legal first",
                "We should create a guide; We should create a guide | We?",
                "mara to create a ticket; mara to create a ticket | mara",
                "mara and josh send out the survey; mara and josh send out the survey | mara, josh",
                "Mara - draft the letter; Mara - draft the letter | Mara",
                "talk to the vendor about the price - Mara; talk to the vendor about the price - Mara | Mara",
                "Draft the letter (Mara); Draft the letter (Mara) | Mara",
                "Somebody to check the fire doors; Somebody to check the fire doors | Somebody?",
                "The bot is down. File a ticket for it.; The bot is down. File a ticket for it."
            })
    void a_line_that_asks_for_an_act_is_an_item_of_minutes_without_a_list(String line, String item) {
        assertThat(Items.ofMinutes("- " + line)).containsExactly(item);
        assertThat(Items.ofMinutes(line)).containsExactly(item);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Discussed the budget",
                "The vote passed",
                "Test results look good",
                "Mara presented the roadmap",
                "Should we send the figures?",
                "[Fix the parser](https://example.org/12)",
                "Fix the parser [#12](https://example.org/12)",
                "Click the button to join",
                "> Send the figures to legal"
            })
    void what_tells_asks_or_names_a_ticket_is_none(String line) {
        assertThat(Items.ofMinutes(line)).isEmpty();
    }

    @Test
    void where_the_author_lists_items_other_lines_are_remarks() {
        assertThat(Items.ofMinutes(
                        "## Notes",
                        "",
                        "- Send the figures to legal",
                        "",
                        "## Action items",
                        "",
                        "- Mara: draft the letter"))
                .containsExactly("Mara: draft the letter | Mara");
        assertThat(Items.ofMinutes("## Notes", "", "- Send the figures to legal", "- ACTION: Mara to draft the letter"))
                .containsExactly("Mara to draft the letter | Mara");
    }

    @Test
    void an_empty_list_is_a_list() {
        assertThat(Items.ofMinutes("- Send the figures to legal", "", "## Action items", "", "None"))
                .isEmpty();
    }

    @Test
    void lessons_without_a_name_are_none() {
        String notes = "## %s\n\n- Keep the board up to date\n- Check the lamps twice";

        assertThat(Items.ofMinutes(notes.formatted("Lessons learned"))).isEmpty();
        assertThat(Items.ofMinutes(notes.formatted("Things that could have gone better")))
                .isEmpty();
        assertThat(Items.ofMinutes(notes.formatted("Rooms"))).hasSize(2);
    }

    @Test
    void nouns_of_two_words_are_none() {
        assertThat(Items.ofMinutes("- Pull request merged and deployed", "- Order form updated for the fair"))
                .isEmpty();
        assertThat(Items.ofMinutes("- Pull the plug", "- Archive the old page")).hasSize(2);
    }

    @Test
    void agenda_topics_are_none() {
        assertThat(Items.ofMinutes("## Agenda", "", "- Review the roadmap", "- Update the charter"))
                .isEmpty();
    }

    @Test
    void an_entry_with_remarks_under_it_is_a_topic_and_so_are_its_peers() {
        assertThat(Items.ofMinutes(
                        "## Notes",
                        "",
                        "- Rename the project",
                        "  - Some like the old name",
                        "- Move the meeting",
                        "- Mara to book a room"))
                .containsExactly("Mara to book a room | Mara");
    }

    @Test
    void speakers_are_no_owners() {
        assertThat(Items.ofMinutes(
                        "- Mara: send it to the list",
                        "- Bo: that is fine",
                        "- Cy: not for me",
                        "- Di: ask the vendor"))
                .isEmpty();
    }

    @Test
    void the_attendee_list_tells_names_from_other_words() {
        assertThat(Items.ofMinutes(
                        "**Present:** Mara Okoye, Bo Lind",
                        "",
                        "- Mara will draft the letter",
                        "- Docker will drop it"))
                .containsExactly("Mara will draft the letter | Mara");
    }

    @Test
    void other_documents_than_minutes_have_no_such_items() {
        assertThat(Items.of("# Installation guide\n\n- Create an account\n- Send the form to the office\n"))
                .isEmpty();
    }

    @Test
    void equal_lines_under_two_topics_are_two_items() {
        assertThat(Items.ofMinutes("## Docs", "", "- Create an issue", "", "## Build", "", "- Create an issue"))
                .hasSize(2);
    }

    @Test
    void where_the_author_lists_items_a_line_that_says_who_is_one_all_the_same() {
        assertThat(Items.ofMinutes(
                        "## Notes",
                        "",
                        "- Brian will draft the letter",
                        "",
                        "## Action items",
                        "",
                        "- Mara: book a room"))
                .containsExactly("Brian will draft the letter | Brian", "Mara: book a room | Mara");
        assertThat(Items.ofMinutes(
                        "## Notes", "", "- The fund is empty, @mara will ask the board", "- ACTION: Bo to book a room"))
                .containsExactly("The fund is empty, @mara will ask the board | @mara", "Bo to book a room | Bo");
    }

    @Test
    void a_given_name_is_somebody_though_no_list_of_attendees_says_so() {
        assertThat(Items.ofMinutes(
                        "**Present:** Mara Okoye",
                        "",
                        "- Brian will draft the letter",
                        "- Docker will drop it",
                        "- Blog post shortly"))
                .containsExactly("Brian will draft the letter | Brian");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Milan will host the winter games again.",
                "Brian will arrive late.",
                "Sarah will inherit the house.",
                "Brian has to leave early.",
                "Brian must be joking.",
                "Sarah can speak four languages.",
                "法院裁定被告须在3月底前付款。",
                "新版本将于4月1日前在应用商店上线。",
                "李丽表示对方会付款。",
                "李丽说明供应商将提供备件。",
                "李丽提到客户计划下周搬迁机房。",
                "甲方负责人表示目前一切正常。",
                "李丽联系不上客户。",
                "李丽测试发现三处缺陷。",
                "集中采购目录变化",
                "主动公开信息共12条",
                "先发布先得的规则引起争议",
                "建议收集箱使用率低",
                "负责清理河道的是区水务局"
            })
    void what_is_told_beside_a_list_of_items_is_none(String line) {
        assertThat(Items.ofMinutes(
                        "Attendees: Mara Okoye, 李丽",
                        "",
                        "- " + line,
                        "",
                        "## Action items",
                        "",
                        "- Mara: send the plan"))
                .containsExactly("Mara: send the plan | Mara");
    }

    @Test
    void who_is_shown_something_is_asked_for_nothing() {
        assertThat(Items.ofMinutes("- Please find attached the programme of last year", "- Please see below"))
                .isEmpty();
    }

    @Test
    void what_somebody_is_said_to_take_on_is_an_item() {
        assertThat(Items.ofMinutes("参会人员：李丽、王强", "", "- 李丽表示会更新设备清单")).hasSize(1);
    }

    @Test
    void notes_under_the_topics_of_an_agenda_hold_promises() {
        assertThat(Items.ofMinutes(
                        "## Agenda",
                        "",
                        "- Review the roadmap",
                        "  - Brian will ask the vendors",
                        "  - Update the charter",
                        "- **Verdict:** @mara will merge it"))
                .containsExactly("Brian will ask the vendors | Brian", "@mara will merge it | @mara");
    }

    @Test
    void what_is_said_to_need_doing_is_listed_below() {
        assertThat(Items.ofMinutes(
                        "- The following papers need to be written by Friday:", "  - Project plan", "  - Charter"))
                .containsExactly("Project plan | by by Friday", "Charter | by by Friday");
        assertThat(Items.ofMinutes("- The following papers need to be discussed:", "  - Project plan", "  - Charter"))
                .isEmpty();
    }

    @Test
    void who_is_at_it_or_asks_promises_nothing() {
        assertThat(Items.ofMinutes(
                        "- @mara is preparing to move the archive",
                        "- @mara and @bo have been looking how to move it",
                        "- Mara: will there be a recording",
                        "- We use the following tools:",
                        "- Archive uses the following tools:"))
                .isEmpty();
    }

    @Test
    void names_that_call_for_acts_own_what_stands_below() {
        assertThat(Items.ofMinutes(
                        "- **Mara** and **Bo** to:", "  - run the load test", "  - help with the docs as needed"))
                .containsExactly("run the load test | Mara, Bo", "help with the docs as needed | Mara, Bo");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "需要补充接口文档; 需要补充接口文档",
                "需与法务确认合同条款; 需与法务确认合同条款",
                "合理安排测试人员; 合理安排测试人员",
                "各组需在下次会议前完成初稿; 各组需在下次会议前完成初稿 | 各组? | by 下次会议前"
            })
    void a_chinese_entry_that_begins_with_an_act_is_an_item_too(String line, String item) {
        assertThat(Items.ofMinutes("- " + line)).containsExactly(item);
    }

    @Test
    void a_chinese_sentence_about_somebody_who_was_there_is_an_item_if_an_act_follows() {
        assertThat(Items.ofMinutes("参会人员：张明、李晓红", "", "- 张明负责接口文档", "- 李晓红完成压力测试", "- 张明介绍了方案", "- 系统需要支持导出"))
                .containsExactly("张明负责接口文档 | 张明", "李晓红完成压力测试 | 李晓红");
    }

    @Test
    void an_open_issue_is_a_task_if_it_says_how_to_act() {
        assertThat(Items.ofMinutes("## 遗留问题", "", "- 两个仓库的配置统一命名", "- 与测试组对齐接口", "- 总体架构中的位置"))
                .containsExactly("两个仓库的配置统一命名", "与测试组对齐接口");
    }

    @Test
    void a_first_column_of_names_needs_no_header() {
        assertThat(Items.ofMinutes("## 分工", "", "| | 工作 |", "| --- | --- |", "| 张明 | 前端页面 |", "| 李晓红 | 数据库 |"))
                .containsExactly("前端页面 | 张明", "数据库 | 李晓红");
    }

    @Test
    void what_a_meeting_settled_is_no_task() {
        assertThat(Items.ofMinutes("- 明确分工", "- 确定选题方向", "- 讨论接口方案", "- 补充测试用例"))
                .containsExactly("补充测试用例");
        assertThat(Items.ofMinutes(
                        "- Made help page", "- Doing the layout", "- Mara: push for the release", "  - two bugs left"))
                .isEmpty();
    }

    @Test
    void a_full_chinese_name_that_takes_charge_needs_no_witness() {
        assertThat(Items.ofMinutes("- 王建国负责数据库", "- 任务负责人已确定", "- 数据层负责读写", "- 安全负责到底"))
                .containsExactly("王建国负责数据库 | 王建国");
    }

    @Test
    void one_sure_name_vouches_for_the_name_beside_it() {
        assertThat(Items.ofMinutes(
                        "**Present:** Mara Okoye",
                        "",
                        "- Brian and Zorka will go through the list",
                        "- Brian will be writing the page",
                        "- Zorka will fix it",
                        "- Assigned the chapters"))
                .containsExactly(
                        "Brian and Zorka will go through the list | Brian, Zorka",
                        "Brian will be writing the page | Brian");
    }

    @Test
    void behind_a_limit_an_act_is_asked_for() {
        assertThat(Items.ofMinutes("## 数据平台", "", "- 月底前完成项目概况", "- 库位管理")).containsExactly("月底前完成项目概况 | by 月底前");
    }

    @Test
    void a_limit_of_two_digits_is_no_word_for_the_past() {
        assertThat(Items.ofMinutes("- 3月5日前完成手册", "- 3月18日前完成手册"))
                .containsExactly("3月5日前完成手册 | by 3月5日前", "3月18日前完成手册 | by 3月18日前");
    }

    @Test
    void among_what_was_said_of_a_product_its_functions_are_no_tasks() {
        assertThat(Items.ofMinutes("- 面向学生的方向", "- 提供签到功能", "- 接入支付接口（两家）", "- 首页的布局", "- 汇报的准备"))
                .isEmpty();
        assertThat(Items.ofMinutes("- 提供签到功能", "- 编写测试用例", "- 整理文档")).contains("提供签到功能");
        assertThat(Items.ofMinutes("- 面向学生的方向", "- 首页的布局", "- 增加测试用例")).containsExactly("增加测试用例");
    }

    @Test
    void a_courtesy_and_what_was_forgotten_are_none() {
        assertThat(Items.ofMinutes("- Please write to office@lamps.example if you have any questions."))
                .isEmpty();
        assertThat(Items.ofMinutes("- forgot to save lost a day")).isEmpty();
        assertThat(Items.ofMinutes("- Please send the slides to Anna")).hasSize(1);
    }

    @Test
    void under_the_heading_of_an_action_what_was_agreed_is_one_whatever_its_voice() {
        assertThat(Items.ofMinutes(
                        "## Noise",
                        "",
                        "It was agreed that noise would be looked at.",
                        "",
                        "### Action",
                        "",
                        "It was agreed that the worries would be sent to the landlord.",
                        "",
                        "This wish was noted to be passed on to the owners.",
                        "",
                        "The worries were read out."))
                .containsExactly(
                        "It was agreed that the worries would be sent to the landlord.",
                        "This wish was noted to be passed on to the owners.");
    }

    @Test
    void what_could_be_done_but_is_not_asked_is_none() {
        assertThat(Items.ofMinutes("- We can consider a swap, but the desks are fixed by contract."))
                .isEmpty();
        assertThat(Items.ofMinutes("- We can send the slides by Friday.")).hasSize(1);
    }

    @Test
    void how_long_a_topic_takes_is_no_limit() {
        assertThat(Items.ofMinutes("- Rota (*Bo*, 10 minutes)", "  - Action item: Mara will send the rota"))
                .containsExactly("Mara will send the rota | Mara");
        assertThat(Items.ofMinutes("- Rota, within two days", "  - Action item: Mara will send the rota"))
                .containsExactly("Mara will send the rota | Mara | by within two days");
        assertThat(Items.ofMinutes("- 排班（李强，10分钟）", "  - 待办：请王芳发送排班表")).noneMatch(item -> item.contains("10分钟"));
    }

    @Test
    void one_of_several_ideas_is_nobodys_task_yet() {
        assertThat(Items.ofMinutes(
                        "## Hall", "", "- Ideas for the fair", "  - Paint the door", "  - Bo to paint the gate"))
                .containsExactly("Bo to paint the gate | Bo");
        assertThat(Items.ofMinutes("## Hall", "", "- The door", "  - Paint the door"))
                .containsExactly("Paint the door");
        assertThat(Items.ofMinutes("## Candidates", "", "- Paint the door", "- Order the lamps by 9 March"))
                .containsExactly("Order the lamps by 9 March | by by 9 March");
        assertThat(Items.ofMinutes("## 大厅", "", "- 市集创意", "  - 粉刷大门", "- 大门", "  - 粉刷大门"))
                .containsExactlyElementsOf(Items.ofMinutes("## 大厅", "", "- 大门", "  - 粉刷大门"));
    }

    @Test
    void a_version_is_to_do_nothing() {
        assertThat(Items.ofMinutes("v2.4.1 to fix the export")).noneMatch(item -> item.contains("| v2.4.1"));
        assertThat(Items.ofMinutes("viktor to fix the export")).containsExactly("viktor to fix the export | viktor");
    }
}
