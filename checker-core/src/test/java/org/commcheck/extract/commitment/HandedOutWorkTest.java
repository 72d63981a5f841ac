package org.commcheck.extract.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whose work is whose where a list, a heading or a table hands it out. */
class HandedOutWorkTest {

    @Test
    void a_label_among_labels_that_say_who_says_who_too() {
        assertThat(Items.ofMinutes("## 下一步计划", "", "1. 前端：接入新接口", "2. 后端：梳理表结构", "3. 客制化：整理三级模板", "4. 测试组（王芳/李强）：补充用例"))
                .containsExactly("前端：接入新接口 | 前端", "后端：梳理表结构 | 后端", "客制化：整理三级模板 | 客制化", "测试组（王芳/李强）：补充用例 | 王芳, 李强");
        assertThat(Items.ofMinutes("## 下一步计划", "", "1. 接口：接入新版本", "2. 后端：梳理表结构", "3. 客制化：整理三级模板", "4. 检索：补充用例"))
                .containsExactly("接口：接入新版本", "后端：梳理表结构 | 后端", "客制化：整理三级模板", "检索：补充用例");
    }

    @Test
    void what_stands_behind_a_group_s_name_is_no_group_for_its_last_two_characters() {
        assertThat(Items.ofMinutes("## 下一步计划", "", "- 后端：梳理数据库表设计")).containsExactly("后端：梳理数据库表设计 | 后端");
        assertThat(Items.ofMinutes("## 下一步计划", "", "- 前端：王芳")).containsExactly("前端：王芳 | 王芳");
    }

    @Test
    void things_that_are_joined_in_brackets_are_nobody() {
        assertThat(Items.ofMinutes("## 下一步计划", "", "- 提供完整报价单（全机型 + 配件）", "- 提供样品（王芳 + 李强）"))
                .containsExactly("提供完整报价单（全机型 + 配件）", "提供样品（王芳 + 李强） | 王芳, 李强");
    }

    @Test
    void a_heading_that_introduces_somebody_present_says_whose_the_promises_below_are() {
        assertThat(Items.ofMinutes(
                        "Attendees: Ana Lima, Bo Berg",
                        "",
                        "## B1. Ana Lima — product manager",
                        "",
                        "### Commitments",
                        "",
                        "- Send the slides",
                        "",
                        "## Bo Berg (support)",
                        "",
                        "### Commitments",
                        "",
                        "- Call legal",
                        "",
                        "## Rome — the office",
                        "",
                        "### Commitments",
                        "",
                        "- Paint the hall"))
                .containsExactly("Send the slides | Ana Lima", "Call legal | Bo Berg", "Paint the hall");
    }

    @Test
    void what_was_promised_in_a_meeting_is_to_be_done_and_what_a_service_promises_is_not() {
        String list = "## 他在会上对客户的承诺\n\n- 寄送简报全套\n";
        assertThat(Items.ofMinutes(list)).containsExactly("寄送简报全套");
        assertThat(Items.of("# 服务说明\n\n" + list)).isEmpty();
    }

    @Test
    void whoever_signed_an_entry_of_a_pad_owns_the_plans_below_it() {
        assertThat(Items.ofMinutes("1. [name=Quorra J.]", "    * 下周计划：", "        1. 讨论讲义"))
                .containsExactly("讨论讲义 | Quorra J. | by 下周");
    }

    @Test
    void a_label_with_nothing_behind_it_is_no_item() {
        assertThat(Items.ofMinutes("## 下一步计划", "", "- 需要讨论：无", "- 补充文档")).containsExactly("补充文档");
        assertThat(Items.ofMinutes("- 需要讨论： None")).isEmpty();
    }

    @Test
    void a_day_in_the_column_for_it_says_that_a_task_is_done() {
        assertThat(Items.of("""
                        # 开发计划

                        | 大任务 | 小任务名称 | 计划完成时间 | 实际完成时间 | 是否完成 | 人员 |
                        |---|---|---|---|---|---|
                        | 登录 | 登录页样式 | 2026-03-02 | 2026-03-03 | | 王芳 |
                        | 首页 | 首页样式 | 2026-03-06 | | 否 | 李强 |
                        | 搜索 | 搜索页样式 | 2026-03-09 | | 是 | 李强 |
                        """))
                .containsExactly(
                        "登录页样式 | 王芳 | by 2026-03-02 | closed",
                        "首页样式 | 李强 | by 2026-03-06",
                        "搜索页样式 | 李强 | by 2026-03-09 | closed");
        assertThat(Items.ofMinutes(
                        "## Action items", "", "- Call legal", "  - Owner: Mara", "  - Completed on: 3 March"))
                .containsExactly("Call legal | Mara | closed");
    }

    @Test
    void a_table_that_shows_how_to_fill_it_in_holds_no_tasks() {
        String table = "| 时间 | 事项 | 负责人 |\n|---|---|---|\n| 3月6日 | 确认场地 | 会务组 |\n";
        assertThat(Items.of("# 时间表\n\n## 示例 / 模板\n\n" + table)).isEmpty();
        assertThat(Items.of("# 时间表\n\n## 安排\n\n" + table)).containsExactly("确认场地 | 会务组 | by 3月6日");
    }
}
