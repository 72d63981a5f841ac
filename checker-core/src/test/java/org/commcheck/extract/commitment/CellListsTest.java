package org.commcheck.extract.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Minutes as a table of topics, with what was concluded and what is left to do in one cell. */
class CellListsTest {

    private static final String HEAD = """
            # 例会纪要 2026-03-04

            | 编号 | 议题 | 会议纪要 |
            | --- | --- | --- |
            """;

    @Test
    void each_line_below_what_is_left_over_is_an_item() {
        assertThat(Items.of(HEAD + """
                | 1 | 源码清单 | 结论：<br>同意按此清单整理。<br>遗留问题：<br>1）补充来源声明范例--责任人：王小雨 完成时间：2026年3月18日<br>2）更新目录结构，责任人：李强，完成时间：3月底<br> |
                """))
                .containsExactly(
                        "补充来源声明范例--责任人：王小雨 完成时间：2026年3月18日 | 王小雨 | by 2026年3月18日",
                        "更新目录结构，责任人：李强，完成时间：3月底 | 李强 | by 3月底");
    }

    @Test
    void a_label_may_stand_at_the_end_of_a_line() {
        assertThat(Items.of(HEAD + """
                | 1 | 移植进展 | 结论：<br>按照目标继续推进移植工作。遗留问题：<br>1）梳理仓库清单。责任人：邵阳，完成时间：2026年7月。<br>2）联系各单位。责任人：成员单位，完成时间：2026年9月<br>3）无法复现的缺陷 |
                """))
                .containsExactly(
                        "梳理仓库清单。责任人：邵阳，完成时间：2026年7月。 | 邵阳 | by 2026年7月",
                        "联系各单位。责任人：成员单位，完成时间：2026年9月 | 成员单位 | by 2026年9月");
    }

    @Test
    void a_last_line_without_a_number_says_whose_all_are() {
        assertThat(Items.of(HEAD + """
                | 1 | 成立小组 | 遺留問題：<br>1）細化計劃；<br>2）補充接口說明；<br>以上定期到會匯報。責任人：巴延興，完成時間：7月底 |
                """))
                .containsExactly(
                        "細化計劃； | 巴延興 | by 7月底", "補充接口說明； | 巴延興 | by 7月底", "以上定期到會匯報。責任人：巴延興，完成時間：7月底 | 巴延興 | by 7月底");
    }

    @Test
    void none_and_conclusions_are_no_items() {
        assertThat(Items.of(HEAD + """
                | 1 | 规范评审 | 结论：<br>1）同意发布<br>遗留问题：<br>无 |
                """)).isEmpty();
    }

    @Test
    void tables_of_other_documents_hold_no_such_lists() {
        assertThat(Items.of("""
                # 需求规格说明书

                | 编号 | 说明 |
                | --- | --- |
                | 1 | 遗留问题：<br>1）补充来源声明 |
                """)).isEmpty();
    }

    @Test
    void in_a_column_for_actions_a_line_is_an_item_if_it_says_who_does_it() {
        String there = "Present: Mara Voss, Bo Chen\n";
        assertThat(Items.ofMinutes(
                        there,
                        "## Agenda",
                        "",
                        "| Topic | Notes | Actions: who |",
                        "| --- | --- | --- |",
                        "| Fair | We will see. | Bo will book the field by 20 March<br>Mara to buy cups |",
                        "| Hall | Full | None |",
                        "| Shed | Old | Ongoing |"))
                .containsExactly("Bo will book the field by 20 March | Bo | by by 20 March", "Mara to buy cups | Mara");
        assertThat(Items.ofMinutes("参会：王芳、李强", "", "| 议题 | 行动项 |", "| --- | --- |", "| 集市 | 王芳预订场地 |", "| 会场 | 无 |"))
                .containsExactly("王芳预订场地 | 王芳");
    }

    @Test
    void what_members_tell_in_turn_holds_what_they_will_do() {
        assertThat(Items.ofMinutes("成员 | 进展", "---|---", "王芳 | 登录页已经可用。<br>下一步做报表，写说明。", "李强 | 下面的接口有问题。<br>下面是配置"))
                .containsExactly("下一步做报表，写说明。 | 王芳");
        assertThat(Items.ofMinutes("模块 | 进展", "---|---", "登录页 | 已经可用。<br>下一步做报表"))
                .isEmpty();
        assertThat(Items.ofMinutes(
                        "Attendees: Ana, Bo",
                        "",
                        "Who | Progress",
                        "---|---",
                        "Ana | The form works.<br>Next: write the manual",
                        "Search | Slow.<br>Next: rebuild the index"))
                .containsExactly("Next: write the manual | Ana", "rebuild the index");
    }

    @Test
    void the_head_of_a_paper_lists_no_tasks() {
        String head =
                "# 会议纪要 2026-03-04\n\n| 会议主题 | 本周任务分工 |\n| --- | --- |\n| 时间 | 3月4日 |\n| 参会人员 | 王小雨、李强 |\n| 地点 | 二楼会议室 |\n";
        assertThat(Items.of(head)).isEmpty();
        String english =
                "# Minutes, 4 March 2026\n\n| Subject | Action items |\n| --- | --- |\n| Room | Blue hall |\n| Attendees | Mara Okoye, Bo Lind |\n";
        assertThat(Items.of(english)).isEmpty();
    }
}
