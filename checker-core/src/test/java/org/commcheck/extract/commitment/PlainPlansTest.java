package org.commcheck.extract.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plans without a list, and lists that a line below them dates. */
class PlainPlansTest {

    @Test
    void one_line_of_a_plan_that_begins_with_an_act_is_an_item() {
        assertThat(Items.ofMinutes("## 下一步计划", "", "继续完善登录页，完成联调。")).containsExactly("继续完善登录页，完成联调。");
        assertThat(Items.of("# 第10周周报\n\n## 下周计划\n\n与客户沟通需求，完成原型图\n")).hasSize(1);
    }

    @Test
    void lines_of_a_plan_one_below_the_other_are_an_item_each() {
        assertThat(Items.of("# 第10周周报\n\n## 下周计划\n\n继续编写抓取脚本\n总结现有的下载方法\n")).hasSize(2);
        assertThat(Items.ofMinutes("## 下一步计划", "", "完善登录页", "对接支付接口", "提交测试报告")).hasSize(3);
    }

    @Test
    void lines_that_go_on_in_the_next_one_or_mostly_begin_with_no_act_are_running_text() {
        assertThat(Items.of("# 第10周周报\n\n## 下周计划\n\n继续编写抓取脚本，\n完善登录页\n")).isEmpty();
        assertThat(Items.of("# 第10周周报\n\n## 下周计划\n\n页面还是老样子\n接口也没有变\n完善登录页\n")).isEmpty();
        assertThat(Items.of("# 第10周周报\n\n## 下周计划\n\n继续编写抓取脚本\n是否完善登录页？\n")).isEmpty();
    }

    @Test
    void so_is_one_in_english_in_a_report() {
        String report = "# Weekly report\n\nAuthor: Mara Lind\n\n## Plans for next week\n\n";
        assertThat(Items.of(report + "Read the draft and write our own parts.\n"))
                .hasSize(1);
        assertThat(Items.of(report + "See the board for the plan.\n")).isEmpty();
        assertThat(Items.of(report + "The plan has not been made.\n")).isEmpty();
        assertThat(Items.of("# About the hall\n\n## Next steps\n\nRead the rules before you come.\n"))
                .isEmpty();
    }

    @Test
    void a_list_of_links_into_the_page_is_its_contents() {
        String report = "# Monthly report\n\nAuthor: Mara Lind\n\n## Coming up in May\n\n";
        assertThat(Items.of(report + "- [Open days](#open-days)\n- [Summer fair.](#fair)\n"))
                .isEmpty();
        assertThat(Items.of(report + "- [Open days](https://example.org/days)\n"))
                .hasSize(1);
        assertThat(Items.of(report + "- Print the posters for the [open days](#open-days)\n"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"完成以下任务：", "明确了各组分工。", "整理工作已经完成。", "是否需要调整排期？"})
    void a_line_that_introduces_tells_or_asks_is_none(String line) {
        assertThat(Items.ofMinutes("## 下一步计划", "", line)).isEmpty();
    }

    @Test
    void in_a_notice_such_a_line_may_be_anything() {
        assertThat(Items.of("# 关于停车的说明\n\n## 工作安排\n\n完成登记后可领取停车证。\n")).isEmpty();
    }

    @Test
    void a_line_below_a_list_dates_all_of_it() {
        assertThat(Items.ofMinutes("参会人员：王芳、李强", "", "- 王芳整理合同", "- 李强核对库存", "", "以上任务3月10日前完成。"))
                .containsExactly("王芳整理合同 | 王芳 | by 3月10日前", "李强核对库存 | 李强 | by 3月10日前");
        assertThat(Items.ofMinutes("参会人员：王芳、李强", "", "- 王芳整理合同", "- 李强核对库存", "", "截止时间：3月10日"))
                .containsExactly("王芳整理合同 | 王芳 | by 3月10日", "李强核对库存 | 李强 | by 3月10日");
    }

    @Test
    void such_a_line_is_nothing_to_do_itself_and_dates_what_stands_under_topics_too() {
        assertThat(Items.ofMinutes(
                        "参加：王芳、李强", "", "1. 采购", "   - 王芳整理合同", "2. 仓库", "   - 李强核对库存", "", "以上工作请于3月11日前完成。"))
                .containsExactly("王芳整理合同 | 王芳 | by 3月11日前", "李强核对库存 | 李强 | by 3月11日前");
    }

    @Test
    void a_day_below_a_list_that_dates_something_else_does_not() {
        assertThat(Items.ofMinutes("参会人员：王芳、李强", "", "- 王芳整理合同", "- 李强核对库存", "", "3月10日召开评审会。"))
                .containsExactly("王芳整理合同 | 王芳", "李强核对库存 | 李强");
    }

    @ParameterizedTest
    @ValueSource(strings = {"下周继续联调", "下周开始准备验收材料，争取月底完成", "明天提交测试报告", "下個月整理合約"})
    void an_entry_of_a_report_that_begins_with_the_time_to_come_and_an_act_is_planned(String entry) {
        assertThat(Items.of("# 项目周报 2026-03-04\n\n- 修复三处缺陷\n- " + entry + "\n"))
                .singleElement()
                .asString()
                .startsWith(entry);
        assertThat(Items.of("# 服务说明 2026-03-04\n\n- " + entry + "\n")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"下周发布会取消", "下月的预算已经批准", "下周完成的可能性不大", "下周是否继续联调？", "上周继续联调", "明天的会议改期"})
    void other_entries_about_the_time_to_come_are_not(String entry) {
        assertThat(Items.of("# 项目周报 2026-03-04\n\n- " + entry + "\n")).isEmpty();
    }

    @Test
    void a_point_and_a_bracket_are_one_marker() {
        assertThat(Items.ofMinutes("1.) Ana to book the hall by Friday.", "", "2.) Bo to call legal by Friday."))
                .containsExactly(
                        "Ana to book the hall by Friday. | Ana | by by Friday",
                        "Bo to call legal by Friday. | Bo | by by Friday");
    }

    @Test
    void lines_below_a_label_are_items_and_the_day_of_the_signature_is_not_theirs() {
        assertThat(Items.of("# 项目周报 2026-03-04\n\n下周计划：\n完成全链路压测（3月10日）\n确定物流商\n\n以上，请知悉。\n高翔\n2026-03-04\n"))
                .containsExactly("完成全链路压测（3月10日） | 高翔 | by 3月10日", "确定物流商 | 高翔 | by 下周");
        assertThat(
                        Items.of(
                                "# Weekly report 4 March 2026\n\nAuthor: Gus Bay\n\nNext week:\nFinish the load test\nChoose the carrier\n"))
                .containsExactly(
                        "Finish the load test | Gus Bay | by Next week", "Choose the carrier | Gus Bay | by Next week");
    }
}
