package org.commcheck.extract.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import org.commcheck.extract.DocumentDate;
import org.commcheck.extract.Part;
import org.commcheck.extract.Placeholder;
import org.commcheck.extract.assembly.Said;
import org.junit.jupiter.api.Test;

/** Lists of duties and short lists of tasks, as kick-off papers and quick notes have them. */
class DutyListsTest {

    @Test
    void behind_the_task_stands_who_and_until_when() {
        assertThat(Items.of("# 启动方案\n\n## 分工\n\n- 数据接入：林楠（11月30日前完成清单）\n- 指标口径：财务部周敏，12月10日前确认\n- 平台部署：运维组\n"))
                .containsExactly(
                        "数据接入：林楠（11月30日前完成清单） | 林楠 | by 11月30日前",
                        "指标口径：财务部周敏，12月10日前确认 | 周敏 | by 12月10日前",
                        "平台部署：运维组 | 运维组");
        assertThat(Items.of("# 启动方案\n\n## 分工\n\n- 范围：全部模块，12月10日前确认\n"))
                .containsExactly("范围：全部模块，12月10日前确认 | by 12月10日前");
    }

    @Test
    void who_holds_a_role_has_no_task_by_that() {
        assertThat(Items.of("# 启动方案\n\n## 分工\n\n- 项目负责人：高峰\n- 组长：王芳\n- 组长：王芳，12月10日前提交名单\n"))
                .containsExactly("组长：王芳，12月10日前提交名单 | 王芳 | by 12月10日前");
        assertThat(Items.ofMinutes("## Actions", "", "- Project manager: Ana Lima", "- Project manager: send the plan"))
                .containsExactly("Project manager: send the plan | Project manager");
    }

    @Test
    void whoever_is_named_before_the_one_behind_by_does_it() {
        assertThat(Items.of("# 周会记录 2026-11-20\n\n参会：小李、阿杰\n\n- 阿杰请假，他的工作由小李接手\n"))
                .containsExactly("阿杰请假，他的工作由小李接手 | 小李");
        assertThat(Items.of("# 周会记录 2026-11-20\n\n参会：小李、阿杰\n\n## 待办事项\n\n- 阿杰整理延期的理由小李核对\n"))
                .allMatch(item -> item.contains("| 阿杰"));
    }

    @Test
    void a_day_without_a_year_is_a_day_in_notes_that_tell_none() {
        String list = "# 周会记录\n\n参会：小李、老王\n\nTODO\n- 小李：切图 11/24\n- 老王：完成接口 1/2\n- 老王：接口已完成 5/20\n";
        assertThat(Items.of(list))
                .containsExactly("小李：切图 11/24 | 小李 | by 11/24", "老王：完成接口 1/2 | 老王", "老王：接口已完成 5/20 | 老王 | closed");
        assertThat(Said.of("a.md", list).all(Placeholder.class)).isEmpty();
        assertThat(Said.of("a.md", list.replace("TODO", "TBD")).all(Placeholder.class))
                .hasSize(1);
    }

    @Test
    void a_limit_in_the_first_sentence_dates_no_document() {
        assertThat(Said.of("a.md", "# 启动方案\n\n2027年3月31日前上线一期。\n\n## 分工\n\n- 部署：运维组\n")
                        .all(DocumentDate.class))
                .isEmpty();
    }

    @Test
    void what_stands_below_the_topics_of_an_agenda_was_said() {
        assertThat(Said.of("a.md", "# 会议纪要 2026-11-17\n\n## 议题\n\n### 停车位\n\n标线磨损。会议同意重新划线。\n\n### 消防\n\n马俊更换灭火器。\n")
                        .all(Part.class))
                .extracting(Part::name)
                .contains("decisions");
    }

    @Test
    void a_group_that_lacks_its_leader_has_no_task_by_that() {
        String list = "## 分工\n\n**各组负责人：**\n\n- 测试组：[待定]\n- 运维组：准备服务器\n";
        assertThat(Items.of("# 启动方案\n\n" + list)).containsExactly("运维组：准备服务器 | 运维组");
        assertThat(Said.of("a.md", "# 启动方案\n\n" + list).all(Placeholder.class))
                .hasSize(1)
                .allMatch(left -> left.itemId() < 0);
        assertThat(Items.ofMinutes("## Actions", "", "- Design team: TBD", "- Find a room: TBD"))
                .hasSize(1)
                .allMatch(item -> item.startsWith("Find a room"));
    }

    @Test
    void where_a_paper_lies_is_nothing_to_do() {
        assertThat(Items.ofMinutes("## 分工", "", "- 需求文档：`docs/需求.md`（按模块）", "- 更新设计：`docs/设计.md`", "- 王芳：`docs/计划.md`"))
                .containsExactly("更新设计：docs/设计.md | 更新设计", "王芳：docs/计划.md | 王芳");
        assertThat(Items.ofMinutes(
                        "Attendees: Ana, Bo",
                        "",
                        "## Actions",
                        "",
                        "- Style guide: [guide](guide.md)",
                        "- Ana: `plan.md`"))
                .containsExactly("Ana: plan.md | Ana");
    }

    @Test
    void what_holds_among_colleagues_is_no_share_of_the_work() {
        assertThat(Items.ofMinutes("## 分工", "", "**接口组：**", "", "- 联调接口", "", "**提交规范：**", "", "- 提交前运行测试"))
                .containsExactly("联调接口");
        assertThat(Items.ofMinutes("## Actions", "", "### Working agreement", "", "- Run the tests before each commit"))
                .isEmpty();
    }
}
