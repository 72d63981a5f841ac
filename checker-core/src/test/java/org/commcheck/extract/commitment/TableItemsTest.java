package org.commcheck.extract.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which tables list what is to be done, and what their cells say. */
class TableItemsTest {

    private static final String NOTES = "# Notes on the move\n\n";
    private static final String LIST = NOTES + "## Action items\n\n";

    @Test
    void owners_and_days_make_a_plan_wherever_it_stands() {
        assertThat(Items.of(NOTES + table("Task | Owner | Due", "Call legal | Mara | 6 March")))
                .containsExactly("Call legal | Mara | by 6 March");
        assertThat(Items.of("# 搬迁记录\n\n" + table("任务 | 负责人 | 截止日期", "提交方案 | 王芳 | 3月6日")))
                .containsExactly("提交方案 | 王芳 | by 3月6日");
    }

    @Test
    void a_column_of_numbers_counts_the_tasks_whatever_its_header() {
        assertThat(Items.ofMinutes(table(
                        "Item | Discussion | Action | Who | When",
                        "1 | Budget agreed | Send the order | Mara | 6 March",
                        "2 | Labels |  |  | ")))
                .containsExactly("Send the order | Mara | by 6 March");
        assertThat(Items.ofMinutes(table("Item | Action | Who", "Budget | Send the order | Mara")))
                .containsExactly("Send the order | Mara");
        assertThat(Items.ofMinutes(table("Item | Who | When", "Send the order | Mara | 6 March")))
                .containsExactly("Send the order | Mara | by 6 March");
        assertThat(Items.ofMinutes(table("事项 | 措施 | 责任人", "1 | 提交方案 | 王芳"))).containsExactly("提交方案 | 王芳");
    }

    @Test
    void owners_alone_need_a_state_or_minutes_or_a_section_of_actions() {
        assertThat(Items.of(NOTES + table("Task | Owner", "Call legal | Mara"))).isEmpty();
        assertThat(Items.of(LIST + table("Task | Owner", "Call legal | Mara"))).containsExactly("Call legal | Mara");
        assertThat(Items.ofMinutes(table("Task | Owner", "Call legal | Mara"))).containsExactly("Call legal | Mara");
        assertThat(Items.of(NOTES + table("Task | Owner | Status", "Call legal | Mara | open", "Call Bo | Cy | done")))
                .containsExactly("Call legal | Mara", "Call Bo | Cy | closed");
    }

    @Test
    void a_paper_that_by_its_title_hands_out_work_does_so_in_its_tables_of_owners() {
        assertThat(Items.of("# 商城6人分工表\n\n" + table("# | 负责人 | 功能模块", "1 |  | 购物车", "2 | 王芳 | 支付")))
                .containsExactly("购物车", "支付 | 王芳");
        assertThat(Items.of("# Work assignments\n\n" + table("Task | Owner", "Basket | Mara")))
                .containsExactly("Basket | Mara");
        assertThat(Items.of("# 商城模块一览\n\n" + table("# | 负责人 | 功能模块", "1 | 王芳 | 支付")))
                .isEmpty();
        assertThat(Items.of("# 商城6人分工表\n\n" + table("# | 功能模块", "1 | 购物车"))).isEmpty();
    }

    @Test
    void who_is_to_be_told_of_what_is_no_task() {
        String plan = table(
                "Audience | What | When | How | Responsible", "Staff | Open questions | every Monday | Mail | Mara");
        assertThat(Items.of("# Plan of the move\n\n" + plan)).isEmpty();
        assertThat(Items.of("# 搬迁方案\n\n" + table("沟通对象 | 内容 | 时间 | 方式 | 负责人", "全体员工 | 搬迁进展 | 每周一 | 邮件 | 王芳")))
                .isEmpty();
        assertThat(Items.of("# Communication plan\n\n"
                        + table("Who | What | When | Responsible", "Press | Opening | 6 March | Mara")))
                .isEmpty();
        assertThat(Items.of("# Communication plan\n\n## Next steps\n\n"
                        + table("Task | Owner | Due", "Call Bo | Mara | 6 March")))
                .containsExactly("Call Bo | Mara | by 6 March");
    }

    @Test
    void duties_are_tasks_only_where_a_meeting_hands_them_out_or_a_day_stands_beside_them() {
        String duties = table("姓名 | 角色 | 职责", "王芳 | 组长 | 统筹进度");
        assertThat(Items.of("# 项目计划\n\n## 人员分工\n\n" + duties)).isEmpty();
        assertThat(Items.ofMinutes("## 人员分工", "", duties)).containsExactly("统筹进度 | 王芳");
        assertThat(Items.of("# 项目计划\n\n## 人员分工\n\n" + table("姓名 | 职责 | 完成时间", "王芳 | 统筹进度 | 3月6日")))
                .containsExactly("统筹进度 | 王芳 | by 3月6日");
    }

    @Test
    void what_somebody_is_is_no_task() {
        assertThat(Items.ofMinutes("## 分工", "", table("成员 | 角色 | 模块", "李强 | 组员 | 登录页")))
                .containsExactly("登录页 | 李强");
    }

    @Test
    void in_a_section_of_actions_any_second_column_of_theirs_will_do() {
        assertThat(Items.of(LIST + table("Task | Due", "@mara to call legal | 6 March", "Call Bo by Friday | ")))
                .containsExactly("@mara to call legal | @mara | by 6 March", "Call Bo by Friday | by by Friday");
        assertThat(Items.of(LIST + table("Task | Remark", "Call legal | urgent")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Progress", "Agenda"})
    void what_was_done_or_is_to_be_talked_of_is_no_list_of_actions(String heading) {
        assertThat(Items.of(
                        NOTES + "## " + heading + "\n\n" + table("Task | Owner | Due", "Call legal | Mara | 6 March")))
                .isEmpty();
    }

    @Test
    void beside_owners_any_other_column_of_a_list_holds_the_tasks() {
        assertThat(Items.of(LIST + table("Module | Owner | Due", "Call legal | Mara | 6 March")))
                .containsExactly("Call legal | Mara | by 6 March");
        assertThat(Items.of(NOTES + table("Module | Owner | Due", "Call legal | Mara | 6 March")))
                .isEmpty();
        assertThat(Items.of(LIST + table("Module | Owner", "Call legal | Mara")))
                .containsExactly("Call legal | Mara");
        assertThat(Items.of(NOTES + table("Module | Owner", "Call legal | Mara")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "—", "none", "N/A", "n/a", "无"})
    void a_cell_that_says_nothing_is_no_task(String cell) {
        assertThat(Items.of(LIST + table("Task | Owner | Due", cell + " | Mara | 6 March")))
                .isEmpty();
    }

    @Test
    void an_owner_in_the_first_column_owns_the_rows_below_that_name_none() {
        assertThat(Items.of(LIST + table("Owner | Task", "Mara | Call legal", " | Call Bo", "Cy | Call Ed")))
                .containsExactly("Call legal | Mara", "Call Bo | Mara", "Call Ed | Cy");
        assertThat(Items.of(LIST + table("Task | Owner", "Call legal | Mara", "Call Bo | ")))
                .containsExactly("Call legal | Mara", "Call Bo");
    }

    @Test
    void a_first_column_without_a_header_holds_owners_if_nothing_but_names_stands_there() {
        assertThat(Items.of(LIST
                        + table(" | Task | Due", "Mara Okoye | Call legal | Friday", "Bo Lind | Call Ed | Friday")))
                .containsExactly("Call legal | Mara Okoye | by Friday", "Call Ed | Bo Lind | by Friday");
        assertThat(Items.of(LIST + table(" | Task | Due", "Mara Okoye | Call legal | Friday", "2 | Call Ed | Friday")))
                .containsExactly("Call legal | by Friday", "Call Ed | by Friday");
        assertThat(Items.of(LIST + table("Place | Task | Due", "Mara Okoye | Call legal | Friday")))
                .containsExactly("Call legal | by Friday");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        6 March            ; by 6 March
        3月6日             ; by 3月6日
        10.21              ; by 10.21
        10.21前            ; by 10.21
        within two weeks   ; by within two weeks
        soon               ; by soon?
        next week          ; by next week?
        soon, by 6 March   ; by by 6 March
        """)
    void a_cell_of_days_says_when(String cell, String due) {
        assertThat(Items.of(LIST + table("Task | Owner | Due", "Call legal | Mara | " + cell)))
                .containsExactly("Call legal | Mara | " + due);
    }

    @Test
    void a_row_that_only_heads_the_rows_numbered_below_it_is_no_task() {
        assertThat(Items.of("# 开发计划\n\n"
                        + table(
                                "编号 | 任务 | 负责人 | 完成时间",
                                "1 | 准备阶段 | | ",
                                "1.1 | 确认需求 | 王芳 | 3月6日",
                                "2 | 开发阶段 | 李强 | ",
                                "2.1 | 接口开发 | 李强 | 3月9日",
                                "3 | 上线 | | ")))
                .containsExactly("确认需求 | 王芳 | by 3月6日", "开发阶段 | 李强", "接口开发 | 李强 | by 3月9日", "上线");
        assertThat(Items.of(NOTES
                        + table(
                                "Task | Owner | Due",
                                "1. Build | - | ",
                                "1.1 Call legal | Mara | 6 March",
                                "10 Move | | ",
                                "11 Pack | Bo | 9 March")))
                .containsExactly("1.1 Call legal | Mara | by 6 March", "10 Move", "11 Pack | Bo | by 9 March");
    }

    private static String table(String header, String... rows) {
        String dashes = header.replaceAll("[^|]", "-");
        return "| " + header + " |\n| " + dashes + " |\n| " + String.join(" |\n| ", rows) + " |\n";
    }

    @Test
    void the_plan_of_the_last_period_is_old_unless_a_column_says_its_state() {
        String old = NOTES + "## Previous plans and goals\n\n";
        assertThat(Items.of(old + table("Team Member | Task | Due", "Mara | Call legal | 2 March")))
                .containsExactly("Call legal | Mara | by 2 March | closed");
        assertThat(Items.of(old + table("Owner | Task | Due | Status", "Mara | Call legal | 2 March | open")))
                .containsExactly("Call legal | Mara | by 2 March");
    }

    @Test
    void until_when_is_a_column_too() {
        assertThat(
                        Items.of(
                                "# Handover of the newsletter\n\n| Task | Who | Until |\n| --- | --- | --- |\n| New logo | Mara | 27 March |\n"))
                .containsExactly("New logo | Mara | by 27 March");
    }

    @Test
    void without_a_column_for_it_the_state_may_name_the_day() {
        String head = "| 事项 | 负责人 | 状态 |\n| --- | --- | --- |\n";
        assertThat(Items.ofMinutes(head + "| 埋点方案 | 方圆 | 进行中，本周五评审 |\n| 登录页 | 叶青 | 3月2日开始 |\n| 搜索页 | 叶青 | 进行中 |"))
                .containsExactly("埋点方案 | 方圆 | by 本周五", "登录页 | 叶青", "搜索页 | 叶青");
    }

    @Test
    void who_answers_for_a_risk_has_a_task_only_by_a_day() {
        String risks = "# Project notes\n\n## Risks\n\n";
        assertThat(Items.of(
                        risks + table("Description | Owner | Response | Status", "Late parts | Mara | Call | open")))
                .isEmpty();
        assertThat(Items.of(risks + table("Action | Owner | Due", "Call the maker | Mara | 6 March")))
                .containsExactly("Call the maker | Mara | by 6 March");
        assertThat(Items.of("# 项目记录\n\n## 风险\n\n" + table("描述 | 负责人 | 状态", "到货延迟 | 王芳 | 跟踪中")))
                .isEmpty();
    }

    @Test
    void headers_may_hold_two_words_or_a_slip_of_the_pen() {
        assertThat(Items.of(LIST + table("Point | Action item / notes | Repsonsible", "Logo | Call legal | Mara")))
                .containsExactly("Call legal | Mara");
        assertThat(Items.of(LIST + table("Action | Reponsible | Deadlne", "Call legal | Mara | 6 March")))
                .containsExactly("Call legal | Mara | by 6 March");
    }

    @Test
    void a_column_of_tasks_may_be_headed_as_one_of_priorities() {
        assertThat(Items.of(LIST + table("# | Owner | Priority | Due", "1 | Mara | Call the legal office | 6 March")))
                .containsExactly("Call the legal office | Mara | by 6 March");
        assertThat(Items.of(LIST + table("# | Owner | Priority | Due", "1 | Mara | High | 6 March")))
                .isEmpty();
    }

    @Test
    void what_it_is_about_is_the_task_only_where_no_column_says_more() {
        assertThat(Items.of(LIST + table("Topic | Owner | Action", "Logo | Mara | Call legal")))
                .containsExactly("Call legal | Mara");
        assertThat(Items.of(LIST + table("Topic | Owner", "Logo | Mara"))).containsExactly("Logo | Mara");
        assertThat(Items.of("# 搬迁记录\n\n## 待办事项\n\n" + table("问题 | 负责人 | 措施", "漏水 | 王芳 | 更换水管")))
                .containsExactly("更换水管 | 王芳");
    }

    @ParameterizedTest
    @CsvSource({"责任单位, 完成时限", "牵头部门, 时间要求", "承办科室, 办结时限", "責任單位, 預定完成時間", "责任部门/责任人, 最迟完成时间", "负责人（签字）, 完成期限"})
    void offices_head_their_columns_so(String owner, String due) {
        assertThat(Items.ofMinutes(
                        "| 序号 | 工作内容 | " + owner + " | " + due + " |",
                        "| --- | --- | --- | --- |",
                        "| 1 | 修订值班表 | 综合办 | 3月20日 |"))
                .containsExactly("修订值班表 | 综合办 | by 3月20日");
    }

    @Test
    void minutes_that_something_takes_are_no_limit() {
        assertThat(Items.of("# 培训安排\n\n| 内容 | 主讲 | 时间（分钟） |\n| --- | --- | --- |\n| 安全须知 | 王芳 | 30 |\n"))
                .isEmpty();
    }

    @Test
    void a_list_of_what_is_watched_over_is_one_of_tasks() {
        assertThat(Items.of("# 第二季度督办清单\n\n| 督办事项 | 责任科室 | 完成时限 |\n| --- | --- | --- |\n| 背街小巷整治 | 城管科 | 5月30日 |\n"))
                .containsExactly("背街小巷整治 | 城管科 | by 5月30日");
    }

    @Test
    void a_state_that_puts_the_limit_off_says_the_new_one() {
        assertThat(Items.ofMinutes(
                        table("任务 | 责任人 | 期限 | 完成情况", "布线验收 | 王芳 | 3月2日 | 未完成，顺延至3月9日", "核对清单 | 李强 | 3月2日 | 3月2日开会讨论")))
                .containsExactly("布线验收 | 王芳 | by 3月9日", "核对清单 | 李强 | by 3月2日");
        assertThat(Items.of(LIST
                        + table(
                                "Task | Owner | Due | Status",
                                "Call legal | Mara | 2 March | Open, moved to 9 March",
                                "Call Bo | Cy | 2 March | Open, moved to the other team")))
                .containsExactly("Call legal | Mara | by 9 March", "Call Bo | Cy | by 2 March");
    }

    @Test
    void a_column_of_shares_is_no_task() {
        assertThat(Items.ofMinutes(
                        "## 分工", "", table("成员 | 角色 | 权重 | 模块概述", "李强 | 组员 | 约 30% | 登录页", "王芳 | 组员 | 20% | 报表")))
                .containsExactly("登录页 | 李强", "报表 | 王芳");
        assertThat(Items.ofMinutes(
                        "## Action items",
                        "",
                        table("Owner | Share | Module", "Ana | approx. 40% | Sign-in", "Bo | 12 h | Reports")))
                .containsExactly("Sign-in | Ana", "Reports | Bo");
        assertThat(Items.ofMinutes("## Action items", "", table("Owner | Module", "Ana | 3 reports", "Bo | 2 forms")))
                .containsExactly("3 reports | Ana", "2 forms | Bo");
    }

    @Test
    void what_a_plan_is_divided_into_is_a_task_where_somebody_answers_for_it_by_a_day() {
        assertThat(Items.of(NOTES
                        + table("Milestone | Owner | Target date", "Lease signed | Mara | 6 March", "Keys | Bo | ")))
                .containsExactly("Lease signed | Mara | by 6 March", "Keys | Bo");
        assertThat(Items.of("# 搬迁记录\n\n" + table("交付物 | 责任人 | 截止日期", "布线图 | 王芳 | 3月6日")))
                .containsExactly("布线图 | 王芳 | by 3月6日");
        assertThat(Items.of(NOTES + table("Milestone | Date", "Lease signed | 6 March")))
                .isEmpty();
        assertThat(Items.of(NOTES + table("Workstream | Lead | Status", "Cabling | Mara | amber")))
                .isEmpty();
        assertThat(Items.of("# 搬迁记录\n\n" + table("目标 | 责任人", "按时搬迁 | 王芳"))).isEmpty();
    }

    @Test
    void a_state_may_say_when_it_was_taken() {
        assertThat(Items.of(NOTES
                        + table(
                                "Task | Owner | Due | Progress as of 4 March",
                                "Call legal | Mara | 2 March | **Completed**")))
                .containsExactly("Call legal | Mara | by 2 March | closed");
        assertThat(Items.of(
                        NOTES + table("Task | Owner | Due | Status (4 March)", "Call legal | Mara | 2 March | done")))
                .containsExactly("Call legal | Mara | by 2 March | closed");
        assertThat(Items.of("# 搬迁记录\n\n" + table("任务 | 负责人 | 期限 | 截至3月4日进展", "布线验收 | 王芳 | 3月2日 | 已完成")))
                .containsExactly("布线验收 | 王芳 | by 3月2日 | closed");
        assertThat(Items.of(
                        NOTES + table("Task | Owner | Due | Progress report", "Call legal | Mara | 2 March | done")))
                .containsExactly("Call legal | Mara | by 2 March");
    }

    @Test
    void the_whole_team_is_nobody_in_particular() {
        assertThat(Items.of(LIST + table("Task | Owner", "Test all lamps | Full team", "Pack | Release team")))
                .containsExactly("Test all lamps | Full team?", "Pack | Release team");
        assertThat(Items.of("# 搬迁记录\n\n## 待办事项\n\n" + table("任务 | 负责人", "联调 | 项目组全体成员", "打包 | 项目组")))
                .containsExactly("联调 | 项目组全体成员?", "打包 | 项目组");
    }

    @Test
    void under_a_blank_head_the_first_row_heads_the_columns_that_it_names() {
        assertThat(Items.of(LIST + table(" | | ", "**Task** | **Owner** | **Due**", "Call legal | Mara | 6 March")))
                .containsExactly("Call legal | Mara | by 6 March");
        assertThat(Items.of("# 搬迁记录\n\n" + table(" | | ", "任务 | 负责人 | 截止日期", "布线验收 | 王芳 | 3月6日")))
                .containsExactly("布线验收 | 王芳 | by 3月6日");
        assertThat(Items.of("# 搬迁记录\n\n" + table(" | | ", "时间 | 3月6日 | ", "地点 | 王芳办公室 | ")))
                .isEmpty();
    }

    @Test
    void a_remark_may_say_that_a_task_is_done() {
        assertThat(Items.of(LIST
                        + table(
                                "Task | Owner | Notes",
                                "Call legal | Mara | Done",
                                "Call Bo | Cy | N/A",
                                "Call Ed | Cy | done by whom?")))
                .containsExactly("Call legal | Mara | closed", "Call Bo | Cy", "Call Ed | Cy");
        assertThat(Items.of("# 搬迁记录\n\n## 待办事项\n\n" + table("任务 | 负责人 | 备注", "提交方案 | 王芳 | 已完成", "联系厂家 | 李娜 | 急")))
                .containsExactly("提交方案 | 王芳 | closed", "联系厂家 | 李娜");
        assertThat(Items.of(LIST + table("Task | Owner | Place", "Call legal | Mara | Closed")))
                .containsExactly("Call legal | Mara");
        assertThat(Items.of(LIST + table("Task | Owner | Status | Notes", "Call legal | Mara | open | Done")))
                .containsExactly("Call legal | Mara");
    }

    @Test
    void what_is_done_already_is_no_task() {
        String cells = table("任务 | 负责人 | 截止日期", "布线验收 | 王芳 | 3月6日");
        assertThat(Items.of("# 搬迁 2026-03-04\n\n## 已完成任务\n\n" + cells)).isEmpty();
        assertThat(Items.of("# 搬迁 2026-03-04\n\n## 未完成任务\n\n" + cells)).containsExactly("布线验收 | 王芳 | by 3月6日");
    }
}
