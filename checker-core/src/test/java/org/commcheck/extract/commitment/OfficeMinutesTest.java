package org.commcheck.extract.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The minutes of offices: units act, and whoever is named stands behind the unit's name. */
class OfficeMinutesTest {

    private static final String PRESENT = "参加人员：客服部罗敏、工程部曾志强、财务部谢芳";

    @ParameterizedTest
    @CsvSource({
        "工程部曾志强3月20日前提交检测报告。, 曾志强 | by 3月20日前",
        "请财务部谢芳同志3月20日前提供对账单。, 谢芳 | by 3月20日前",
        "工程部曾志强牵头、客服部配合，3月20日前拿出方案。, 曾志强 | by 3月20日前",
        "财务部谢芳会同客服部，对欠费住户逐户催缴，3月20日前通报进展。, 谢芳 | by 3月20日前",
        "电梯维保合同续签（曾志强，3月20日前）。, 曾志强 | by 3月20日前"
    })
    void whoever_stands_behind_the_name_of_a_unit_is_the_owner(String sentence, String rest) {
        assertThat(Items.ofMinutes(PRESENT, "", sentence)).containsExactly(sentence + " | " + rest);
    }

    @ParameterizedTest
    @CsvSource({"环境部要组织完成春季消杀。, 环境部", "'综合办、财务部要加快推进资产盘点。', '综合办, 财务部'", "秩序部须完善巡查记录。, 秩序部"})
    void units_that_are_told_to_act_are_owners_wherever_it_stands(String sentence, String owners) {
        assertThat(Items.ofMinutes("## 会议内容", "", sentence)).containsExactly(sentence + " | " + owners);
    }

    @Test
    void a_unit_and_a_colon_before_what_has_a_limit_is_one() {
        assertThat(Items.ofMinutes("## 会议内容", "", "客服部：3月20日前完成收费公示。"))
                .containsExactly("客服部：3月20日前完成收费公示。 | 客服部 | by 3月20日前");
        assertThat(Items.ofMinutes("## 会议内容", "", "客服部：2月份收费率为91%。")).isEmpty();
    }

    @Test
    void behind_what_is_told_a_clause_may_call_on_a_unit_s_somebody() {
        assertThat(Items.ofMinutes(PRESENT, "", "业主反映外墙渗水，由工程部曾志强联系施工单位维修，3月20日前答复。"))
                .containsExactly("由工程部曾志强联系施工单位维修，3月20日前答复。 | 曾志强 | by 3月20日前");
    }

    @ParameterizedTest
    @ValueSource(strings = {"工程部曾志强介绍了检测情况。", "财务部要求延期。", "环境部的要求已经转达。", "客服部罗敏反映住户意见较大。", "曾经提交过检测报告。"})
    void what_they_told_or_asked_for_is_none(String sentence) {
        assertThat(Items.ofMinutes(PRESENT, "", sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "- 核对缴费名单 @志强 3.20, '核对缴费名单 @志强 3.20 | @志强 | by 3.20'",
        "- 导视牌尺寸 @志强 @谢芳, '导视牌尺寸 @志强 @谢芳 | @志强, @谢芳'",
        "- 感谢 @志强,"
    })
    void at_the_end_of_an_entry_handles_are_those_who_get_it(String entry, String item) {
        assertThat(Items.ofMinutes("参加人员：罗敏 曾志强 谢芳", "", "## 会议内容", "", entry))
                .isEqualTo(item == null ? List.of() : List.of(item));
    }

    @Test
    void brackets_before_a_name_hold_the_part_that_somebody_has() {
        assertThat(Items.ofMinutes(
                        "## 行动项",
                        "",
                        "- **[后端]** `陈云`：",
                        "    - 新建接口",
                        "- 【前端】王芳 完成登录页",
                        "- [前端] [后端] 联调登录流程",
                        "- 测试组（李强）：",
                        "    - 补充用例"))
                .containsExactly("新建接口 | 陈云", "【前端】王芳 完成登录页 | 王芳", "[前端] [后端] 联调登录流程 | 前端, 后端", "补充用例 | 测试组");
    }

    @Test
    void the_days_that_a_stage_begins_with_hold_for_whoever_has_a_part_in_it() {
        assertThat(Items.ofMinutes("参加人员：罗敏、曾志强", "", "## 进度安排", "", "**第一阶段（3月5日—3月9日）** **罗敏** 交付接口；**曾志强** 完成页面。"))
                .containsExactly("罗敏 交付接口 | 罗敏 | by 3月5日—3月9日", "曾志强 完成页面。 | 曾志强 | by 3月5日—3月9日");
    }

    @ParameterizedTest
    @CsvSource({
        "- 安排志强3月19日去市教育局领取教材, 安排志强3月19日去市教育局领取教材 | 志强 | by 3月19日",
        "- 满意度调查（谢芳负责，3月24日前）, 满意度调查（谢芳负责，3月24日前） | 谢芳 | by 3月24日前",
        "- 罗敏汇总意见, 罗敏汇总意见 | 罗敏"
    })
    void what_stands_behind_a_name_is_no_part_of_it(String entry, String item) {
        assertThat(Items.ofMinutes("参加人员：罗敏、曾志强、谢芳", "", "## 工作安排", "", entry)).containsExactly(item);
    }

    @Test
    void what_somebody_suggested_is_none() {
        assertThat(Items.ofMinutes(PRESENT, "", "会上，罗敏建议增加巡逻频次。")).isEmpty();
    }

    @Test
    void the_members_of_a_table_are_known_in_the_rest() {
        assertThat(Items.ofMinutes(
                        "## 成员",
                        "",
                        "| 成员 | 角色 |",
                        "| --- | --- |",
                        "| 罗敏 | 组长 |",
                        "| 曾志强 | 组员 |",
                        "",
                        "## 进度安排",
                        "",
                        "第一阶段（3月5日—3月9日）：罗敏主导联调；曾志强完成页面。"))
                .containsExactly("罗敏主导联调 | 罗敏 | by 3月5日—3月9日", "曾志强完成页面。 | 曾志强 | by 3月5日—3月9日");
    }

    @ParameterizedTest
    @ValueSource(strings = {"下次例会3月11日召开，由曾志强主持。", "下次會議訂於3月11日，由曾志強擔任主席。", "下次会议：3月11日，由工程部曾志强主持。"})
    void who_leads_the_next_meeting_has_no_task(String sentence) {
        assertThat(Items.ofMinutes("参加人员：罗敏、曾志强、曾志強、谢芳", "", sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"消防演练3月11日举行，由曾志强主持。", "下次例会3月11日召开，由曾志强准备汇报材料。"})
    void who_leads_something_else_or_prepares_has_one(String sentence) {
        assertThat(Items.ofMinutes("参加人员：罗敏、曾志强、谢芳", "", sentence)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "罗敏提出车位需要增加，会议同意由工程部办理，3月20日前答复。, 工程部",
        "罗敏提出車位需要增加，會議決議請工程部辦理，3月20日前答覆。, 工程部",
        "罗敏提出车位需要增加，3月20日前由谢芳核算。, 谢芳"
    })
    void what_a_meeting_resolves_is_whose_it_says_whoever_spoke_before(String sentence, String owner) {
        assertThat(Items.ofMinutes("参加人员：罗敏、曾志强、谢芳", "", sentence))
                .hasSize(1)
                .allSatisfy(item -> assertThat(item).contains(" | " + owner + " | by 3月20日前"));
    }
}
