package org.commcheck.extract.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListedItemsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "- Mara: draft the letter by 6 March; Mara: draft the letter by 6 March | Mara | by by 6 March",
                "- [ ] Draft the letter (@mara); Draft the letter (@mara) | @mara",
                "- [x] Draft the letter (@mara); Draft the letter (@mara) | @mara | closed",
                "- Draft the letter -- Mara Okoye; Draft the letter -- Mara Okoye | Mara Okoye",
                "- [Mara] Draft the letter; [Mara] Draft the letter | Mara",
                "- Mara/Bo - Draft the letter; Mara/Bo - Draft the letter | Mara, Bo",
                "- ???: Draft the letter; ???: Draft the letter | ????",
                "- Draft the letter (done); Draft the letter (done) | closed",
                "- ~~Draft the letter~~; Draft the letter | closed",
                "- Draft the letter before the next meeting; Draft the letter before the next meeting | by before the next meeting"
            })
    void an_entry_of_an_action_list_is_an_item(String entry, String item) {
        assertThat(Items.ofMinutes("## Action items", "", entry)).containsExactly(item);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "- 王芳：3月6日前提交方案; 王芳：3月6日前提交方案 | 王芳 | by 3月6日前",
                "- 提交方案 责任人：王芳 完成时间：3月6日; 提交方案 责任人：王芳 完成时间：3月6日 | 王芳 | by 3月6日",
                "- 由李强负责提交方案; 由李强负责提交方案 | 李强",
                "- 提交方案（王芳+李强）; 提交方案（王芳+李强） | 王芳, 李强",
                "- 提交方案。--王芳; 提交方案。--王芳 | 王芳",
                "- 提交方案 -- 已完成; 提交方案 -- 已完成 | closed",
                "- Rename the last column to: Done; Rename the last column to: Done",
                "- 将状态改为：已完成; 将状态改为：已完成",
                "- 全体成员：阅读方案; 全体成员：阅读方案 | 全体成员?"
            })
    void an_entry_of_a_chinese_action_list_is_an_item(String entry, String item) {
        assertThat(Items.ofMinutes("## 行动项", "", entry)).containsExactly(item);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "- Mara: prepare the slides for Friday's call; Mara: prepare the slides for Friday's call | Mara | by Friday's",
                "- Mara: prepare the slides for next week's demo; Mara: prepare the slides for next week's demo | Mara | by next week's demo",
                "- Mara: summarise the notes of Friday's call; Mara: summarise the notes of Friday's call | Mara",
                "- Mara: write the summary for yesterday's call; Mara: write the summary for yesterday's call | Mara",
                "- 王芳：5号晚提交方案; 王芳：5号晚提交方案 | 王芳 | by 5号",
            })
    void what_is_made_for_an_occasion_is_due_by_then(String entry, String item) {
        assertThat(Items.ofMinutes("## Action items", "", entry)).containsExactly(item);
    }

    @Test
    void fields_below_an_item_say_who_does_it_and_by_when() {
        assertThat(Items.ofMinutes(
                        "## Action items",
                        "",
                        "- Update the page",
                        "  - Owner: Mara",
                        "  - Due: 6 March",
                        "  - Status: Done",
                        "- **Action:** Send the letter",
                        "  - **Owner:** the release team",
                        "  - **Due date:** TBD"))
                .containsExactly("Update the page | Mara | by 6 March | closed", "Send the letter | the release team");
        assertThat(Items.ofMinutes("## 行动项", "", "1. 更新页面", "   - 负责人：王芳", "   - 截止时间：3月6日"))
                .containsExactly("更新页面 | 王芳 | by 3月6日");
    }

    @Test
    void fields_behind_an_item_in_its_list_are_its_own() {
        assertThat(Items.ofMinutes("## 行动项", "", "- 任务描述：核对报表", "- 负责人：王芳", "- 截止时间：3月6日"))
                .containsExactly("核对报表 | 王芳 | by 3月6日");
        assertThat(Items.ofMinutes(
                        "## Action items", "", "- Call legal", "- Owner: Mara", "- Call the bank", "- Owner: Bo"))
                .containsExactly("Call legal | Mara", "Call the bank | Bo");
    }

    @Test
    void a_heading_with_such_fields_is_the_item() {
        assertThat(Items.ofMinutes(
                        "## 下周计划",
                        "",
                        "### 1. 效果调优",
                        "",
                        "- **任务描述**：提供默认参数",
                        "- **技术要点**：",
                        "  - 调整参数",
                        "- **负责人**：王芳",
                        "- **截止日期**：2026年3月9日"))
                .containsExactly("效果调优 | 王芳 | by 2026年3月9日");
        assertThat(Items.ofMinutes(
                        "## Action items", "", "### Review of the contract", "", "**Owner:** Mara", "**Due:** Friday"))
                .containsExactly("Review of the contract | Mara | by Friday");
    }

    @Test
    void what_says_more_than_a_field_is_an_item() {
        assertThat(Items.ofMinutes("## 遗留问题", "", "- 责任人：@zeno，会后联系供应商更新时间表。"))
                .containsExactly("责任人：@zeno，会后联系供应商更新时间表。 | @zeno | by 会后?");
    }

    @Test
    void what_was_handed_out_is_a_list_of_items() {
        assertThat(Items.ofMinutes("- Assigned work sections", "  - **Overview** - Mara", "  - **Test plan** - Bo"))
                .containsExactly("Overview - Mara | Mara", "Test plan - Bo | Bo");
        assertThat(Items.ofMinutes("- Demos", "  - Parser - Mara", "  - Renderer - Bo"))
                .isEmpty();
    }

    @Test
    void what_will_not_be_is_no_item() {
        assertThat(Items.ofMinutes("## Next week", "", "- No meeting on 11 March"))
                .isEmpty();
    }

    @Test
    void the_choices_of_a_form_are_no_items() {
        assertThat(
                        Items.of(
                                "# Incident report\n\n## Type\n\n- [ ] Near miss\n- [ ] Property damage\n\n## Follow-up\n\n- [ ] Call the vendor\n"))
                .containsExactly("Call the vendor");
    }

    @Test
    void a_plan_among_the_topics_of_an_agenda_holds_items() {
        assertThat(Items.ofMinutes("## 会议议题", "", "1. 项目计划", "   - 讨论了计划。", "2. 下阶段工作安排", "   - 各组成员需在下次会议前完成需求文档。"))
                .containsExactly("各组成员需在下次会议前完成需求文档。 | 各组成员? | by 下次会议前");
    }

    @Test
    void a_tentative_item_is_still_the_one_above_it() {
        assertThat(Items.ofMinutes("## 行动项", "", "- 前端：", "  - 聊天界面（暂定）")).containsExactly("聊天界面（暂定） | 前端");
    }

    @Test
    void a_paragraph_may_give_a_group_its_act() {
        assertThat(Items.ofMinutes("## 下一步行动计划", "", "产品部完善产品文档，准备汇报。")).containsExactly("产品部完善产品文档，准备汇报。 | 产品部");
    }

    @ParameterizedTest
    @ValueSource(strings = {"- None", "- N/A", "- 无。", "- https://example.org/board", "- ..."})
    void what_says_nothing_is_no_item(String entry) {
        assertThat(Items.ofMinutes("## Action items", "", entry)).isEmpty();
    }

    @Test
    void steps_of_an_item_are_no_items() {
        assertThat(Items.ofMinutes("## Action items", "", "- Improve the upload:", "  1. add a bar", "  2. retry"))
                .containsExactly("Improve the upload:");
        assertThat(Items.ofMinutes("## 下一步工作", "", "1. 改进导入流程相关特性：", "   1. 增加进度条。", "   2. 优化重试。"))
                .containsExactly("改进导入流程相关特性：");
    }

    @Test
    void entries_under_a_label_or_a_name_are_items() {
        assertThat(Items.ofMinutes(
                        "## Action items", "", "- Web pages:", "  - Fix the form", "- Mara Okoye", "  - Call legal"))
                .containsExactly("Fix the form", "Call legal | Mara Okoye");
        assertThat(Items.ofMinutes("## Action items", "", "- Mara will do the following:", "  - Call legal"))
                .containsExactly("Call legal | Mara");
    }

    @Test
    void next_steps_that_those_who_met_ask_about_are_a_topic() {
        String present = "Attendees: Mara Lind, Bo Berg, Cy Dahl";
        assertThat(Items.ofMinutes(
                        present,
                        "",
                        "- Next steps",
                        "  - 30 minutes",
                        "  - Mara, what about the hall?",
                        "  - Bo: do we need lamps?",
                        "  - Some of the cups",
                        "  - Cy will count the cups"))
                .containsExactly("Cy will count the cups | Cy");
        assertThat(Items.ofMinutes(
                        present, "", "- Next steps", "  - Mara: the hall", "  - Bo: lamps?", "  - Cy: the cups"))
                .hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"We will not print the map", "Never leave the door open", "Don't overdo the lamps", "不得外传名单"})
    void what_is_to_be_left_undone_is_nothing_to_do(String entry) {
        assertThat(Items.ofMinutes("## Action items", "", "- " + entry)).isEmpty();
    }

    @Test
    void what_is_not_to_be_forgotten_is() {
        assertThat(Items.ofMinutes("## Action items", "", "- Don't forget to call Mara"))
                .hasSize(1);
    }

    @Test
    void what_holds_a_list_below_an_item_is_a_part_of_the_work() {
        assertThat(Items.ofMinutes(
                        "## Action items", "", "- Get ready for the fair", "  - Kitchen:", "    - Wash the cups"))
                .containsExactly("Get ready for the fair");
    }

    @Test
    void a_name_below_an_item_owns_it() {
        assertThat(Items.ofMinutes("## 分工", "", "- 学习使用看板", "  - 王芳", "  - 李强")).containsExactly("学习使用看板 | 王芳, 李强");
    }

    @Test
    void a_section_behind_the_list_is_no_item() {
        assertThat(Items.ofMinutes(
                        "## Action items",
                        "",
                        "- Mara: call legal",
                        "",
                        "### Let's keep in touch",
                        "",
                        "Join the list."))
                .containsExactly("Mara: call legal | Mara");
    }

    @Test
    void a_reader_who_is_told_something_below_the_list_owns_nothing() {
        assertThat(Items.ofMinutes(
                        "## Action items", "", "- Mara: call legal", "", "Remember to archive this page by hand"))
                .containsExactly("Mara: call legal | Mara");
    }

    @Test
    void a_line_of_names_owns_what_stands_below_it() {
        assertThat(Items.ofMinutes(
                        "- **Attendees:**",
                        "  - @mara",
                        "  - @josh",
                        "",
                        "## Updates",
                        "",
                        "@mara",
                        "- Next:",
                        "  - Call legal",
                        "",
                        "@josh",
                        "- Next:",
                        "  - Call the bank"))
                .containsExactly("Call legal | @mara", "Call the bank | @josh");
    }

    @Test
    void a_question_among_open_issues_is_no_item() {
        assertThat(Items.ofMinutes("## Open issues", "", "- @mara: what is the state of the lease?"))
                .isEmpty();
    }

    @Test
    void last_times_items_are_told_apart() {
        assertThat(Items.ofMinutes(
                        "## Previous action items",
                        "",
                        "- Mara: call legal",
                        "",
                        "## Action items",
                        "",
                        "- Bo: call the bank"))
                .containsExactly("Mara: call legal | Mara | closed", "Bo: call the bank | Bo");
    }

    @Test
    void open_issues_are_items_when_they_say_an_act() {
        assertThat(Items.ofMinutes("## 遗留问题", "", "1. 确认许可证的范围", "2. 性能问题")).containsExactly("确认许可证的范围");
    }

    @Test
    void a_task_may_have_its_owners_below() {
        assertThat(Items.ofMinutes(
                        "## Tasks",
                        "",
                        "- Landing page:",
                        "  - Mara Okoye",
                        "  - Bo Lind",
                        "- Mara:",
                        "  - draft the letter"))
                .containsExactly("Landing page: | Mara Okoye, Bo Lind", "draft the letter | Mara");
    }

    @Test
    void a_rank_in_brackets_is_no_owner() {
        assertThat(Items.ofMinutes(
                        "## Action items", "", "- [P1] Mara: draft the letter", "- Contribute to the handbook"))
                .containsExactly("Mara: draft the letter | Mara", "Contribute to the handbook");
        assertThat(Items.ofMinutes("## 待办", "", "- 【高】王建国：补充文档")).containsExactly("王建国：补充文档 | 王建国");
    }

    @Test
    void a_state_behind_a_colon_closes_a_task() {
        assertThat(Items.ofMinutes("## 待办", "", "- 部署测试环境：已完成", "- 补充文档"))
                .containsExactly("部署测试环境：已完成 | closed", "补充文档");
    }

    @Test
    void a_cell_for_days_holds_days_that_look_like_versions() {
        assertThat(Items.ofMinutes("| 任务 | 负责人 | DDL |", "| --- | --- | --- |", "| 设计问卷 | 王建国 | 10.21 |"))
                .containsExactly("设计问卷 | 王建国 | by 10.21");
    }

    @Test
    void a_thing_under_which_each_line_says_who_does_what_is_a_label() {
        assertThat(Items.ofMinutes("## 分工", "", "1. **登录页面**", "   - 王芳和李强负责，学习使用框架", "2. **数据接口**", "   - 由李强统筹"))
                .containsExactly("王芳和李强负责，学习使用框架 | 王芳, 李强", "由李强统筹 | 李强");
    }

    @Test
    void an_act_is_no_label_though_its_object_names_a_section() {
        assertThat(Items.ofMinutes("## 任务安排", "", "- 查找相关资料", "  + 王芳")).containsExactly("查找相关资料 | 王芳");
    }

    @Test
    void people_who_share_a_line_have_an_item_each() {
        assertThat(Items.ofMinutes("出席：王芳、李强", "", "**待办事项**：王芳打印承诺书；李强补拍两张截图"))
                .containsExactly("王芳打印承诺书 | 王芳", "李强补拍两张截图 | 李强");
        assertThat(Items.ofMinutes("出席：王芳、李强", "", "**待办事项**：王芳打印承诺书；费用从公共账户支出"))
                .containsExactly("王芳打印承诺书；费用从公共账户支出 | 王芳");
    }

    @Test
    void an_entry_that_is_a_deadline_makes_tasks_of_its_list() {
        assertThat(Items.ofMinutes("## 第二次讨论", "", "- 补充数据模型", "- 学习前端工具", "- 任务截止时间2026.3.19"))
                .containsExactly("补充数据模型 | by 2026.3.19", "学习前端工具 | by 2026.3.19");
        assertThat(Items.ofMinutes("## 技术路线", "", "- 图数据库", "- 查询语言", "- 报名截止时间：2026.3.19"))
                .isEmpty();
    }

    @Test
    void what_is_over_is_no_deadline() {
        assertThat(Items.ofMinutes("## 待办事项", "", "- 王芳：解决上周的问题", "- 李强：整理昨天的数据"))
                .containsExactly("王芳：解决上周的问题 | 王芳", "李强：整理昨天的数据 | 李强");
    }

    @Test
    void a_week_that_has_only_a_number_gives_way_to_the_plan_of_a_week() {
        assertThat(Items.ofMinutes("## 本周任务", "", "- 王芳：准备第一周展示用的幻灯片")).containsExactly("王芳：准备第一周展示用的幻灯片 | 王芳 | by 本周");
    }

    @Test
    void the_terms_of_a_contract_are_nothing_to_do() {
        assertThat(Items.ofMinutes("## 后续工作", "", "- 质保期为验收后12个月，期间免费维修", "- 保固期自驗收日起算", "- 质保材料归档", "- 确认质保期的起算日"))
                .containsExactly("质保材料归档", "确认质保期的起算日");
    }

    @Test
    void names_in_bold_before_an_act_own_it_if_they_are_known() {
        assertThat(Items.ofMinutes(
                        "## Attendees",
                        "",
                        "- Wren",
                        "- Tova",
                        "",
                        "## Action items",
                        "",
                        "- **Wren and Tova** Add the labels",
                        "- **Tova** Check the lamps",
                        "- **Ana Lima** Order the chairs",
                        "- **Main hall** Clean the floor",
                        "- **Mark** the exits"))
                .containsExactly(
                        "Wren and Tova Add the labels | Wren, Tova",
                        "Tova Check the lamps | Tova",
                        "Ana Lima Order the chairs | Ana Lima",
                        "Main hall Clean the floor",
                        "Mark the exits");
        assertThat(Items.ofMinutes("## 待办事项", "", "- **王芳、李强** 整理会议材料")).containsExactly("王芳、李强 整理会议材料 | 王芳, 李强");
    }

    @Test
    void what_nobody_means_to_do_any_more_is_no_item() {
        assertThat(Items.of("""
                        # Weekly report, 4 March 2026

                        ## Next week

                        - I had planned to visit the fair on 9 March, but I'll stay here.
                        - I had a call with Bo, but we need to talk again by 9 March.
                        """)).hasSize(1);
        assertThat(Items.of("# 周报 2026-03-04\n\n## 下周计划\n\n- 原打算3月9日参加展会，但因预算取消\n- 整理原计划的清单\n"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Recognition", "Thanks", "Acknowledgements", "致谢"})
    void who_is_thanked_has_nothing_to_do(String heading) {
        String minutes =
                "# Minutes, 4 March 2026\n\nPresent: Ana, Bo\n\n## %s\n\n- Write the history -- Ana\n- 王芳：整理会议材料\n";
        assertThat(Items.of(minutes.formatted(heading))).isEmpty();
        assertThat(Items.of(minutes.formatted("Action items"))).isNotEmpty();
    }

    @Test
    void what_is_to_be_done_is_often_written_with_another_character() {
        assertThat(Items.ofMinutes("## 讨论", "", "- 代办事项：王芳联系厂家")).containsExactly("王芳联系厂家 | 王芳");
        assertThat(Items.ofMinutes("## 讨论", "", "- 代辦：王芳聯繫廠家")).containsExactly("王芳聯繫廠家 | 王芳");
        assertThat(Items.ofMinutes("## 讨论", "", "- 代办服务：由窗口受理")).noneMatch(item -> item.startsWith("由窗口"));
    }
}
