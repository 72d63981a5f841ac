package org.commcheck.extract.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Entries of Chinese minutes that hand something to somebody, under whatever heading. */
class AssignedEntriesTest {

    @Test
    void a_task_and_a_known_name_are_an_item() {
        assertThat(Items.ofMinutes("参会人员：王小雨、李强、赵敏", "", "## 讨论", "", "- 统一整理：王小雨", "- 接口：李强、赵敏"))
                .containsExactly("统一整理：王小雨 | 王小雨", "接口：李强、赵敏 | 李强, 赵敏");
    }

    @Test
    void what_somebody_is_and_does_in_the_meeting_is_none() {
        assertThat(Items.ofMinutes(
                        "参会人员：王小雨、李强、赵敏", "", "## 讨论", "", "- 主讲：王小雨", "- 记录人：李强", "- 项目经理：赵敏", "- 王小雨：接口应该先定"))
                .isEmpty();
    }

    @Test
    void a_limit_makes_an_item_of_a_name_that_no_list_holds() {
        assertThat(Items.ofMinutes("## 讨论", "", "- 陳韋辰：今天前Logo", "- 簡報：林詩蓉 3/18前", "- 這週前完成手冊（白皓云）", "- 手册的结构（白皓云）"))
                .containsExactly(
                        "陳韋辰：今天前Logo | 陳韋辰 | by 今天前", "簡報：林詩蓉 3/18前 | 林詩蓉 | by 3/18前", "這週前完成手冊（白皓云） | 白皓云 | by 這週前");
    }

    @Test
    void a_name_behind_a_topic_that_has_entries_is_its_speakers() {
        assertThat(Items.ofMinutes("参会人员：王小雨、李强、赵敏", "", "## 讨论", "", "- 完成情况介绍：王小雨", "  - 进度正常", "- 预算：李强"))
                .isEmpty();
    }

    @Test
    void a_list_that_names_people_one_by_one_makes_them_known_elsewhere() {
        assertThat(Items.ofMinutes(
                        "## 負責的圖", "", "- 白皓云：Use case diagram", "- 廖暄毓：甘特圖", "- 陳姵蓉：循序圖", "", "## 其他", "", "- 統整：白皓云"))
                .containsExactly("白皓云：Use case diagram | 白皓云", "廖暄毓：甘特圖 | 廖暄毓", "陳姵蓉：循序圖 | 陳姵蓉", "統整：白皓云 | 白皓云");
    }

    @Test
    void a_known_name_behind_blanks_owns_what_stands_before_them() {
        assertThat(Items.ofMinutes("参会人员：王小雨、李强、赵敏", "", "## 遗留问题", "", "1. 在论坛收集兼容问题  赵敏", "2. 收集兼容问题  并讨论"))
                .containsExactly("在论坛收集兼容问题  赵敏 | 赵敏", "收集兼容问题  并讨论");
    }

    @Test
    void who_presents_a_topic_does_not_own_what_is_said_of_it() {
        assertThat(Items.ofMinutes(
                        "参会人员：王小雨、李强、赵敏",
                        "",
                        "## 会议内容",
                        "",
                        "1. 内核选型 --- 汇报人：李强   预计时长：10分钟",
                        "   背景：内核作为核心组件，需要提前确认版本。"))
                .noneMatch(item -> item.contains("李强"));
        assertThat(Items.ofMinutes("参会人员：王小雨、李强、赵敏", "", "## 议题申报", "", "1. 海外参会计划介绍 -- 李强", "2. 版本同步 -- 赵敏"))
                .isEmpty();
    }

    @Test
    void what_must_not_be_done_and_what_only_opens_a_section_are_no_items() {
        assertThat(Items.ofMinutes("## 待办事项", "", "- 不可删除数据", "- 补充测试用例")).containsExactly("补充测试用例");
        assertThat(Items.ofMinutes("任务1：发布问卷：", "", "点击后保存到数据库")).isEmpty();
    }

    @Test
    void behind_the_label_for_it_a_name_may_be_rare() {
        assertThat(Items.ofMinutes("## 待办事项", "", "- 细化适配计划 责任人：巴延兴", "- 梳理仓库 责任人：待定"))
                .containsExactly("细化适配计划 责任人：巴延兴 | 巴延兴", "梳理仓库 责任人：待定 | 待定?");
    }

    @Test
    void behind_a_task_stands_who_is_known_and_until_when() {
        assertThat(Items.ofMinutes(
                        "Attendees: Mara Okoye, Bo Lind",
                        "",
                        "## Open day",
                        "",
                        "- Posters: Mara, by 1 April",
                        "- Cake - Mara and Bo, by Friday.",
                        "- Chair: Mara",
                        "- Doors: Cleo, by noon"))
                .containsExactly(
                        "Posters: Mara, by 1 April | Mara | by by 1 April",
                        "Cake - Mara and Bo, by Friday. | Mara, Bo | by by Friday");
    }

    @Test
    void entries_of_minutes_that_end_with_a_dash_and_a_full_name_are_handed_out() {
        assertThat(Items.ofMinutes(
                        "## 设计文档",
                        "",
                        "1. 新增对接口的描述  - 王小雨",
                        "",
                        "   加上时序图",
                        "",
                        "2. 时序图修改 -李文博",
                        "3. 完善术语表 —— 赵敏佳、李文博",
                        "4. 对附录进行审核 - 孙明浩  赵敏佳"))
                .containsExactly(
                        "新增对接口的描述  - 王小雨 | 王小雨",
                        "时序图修改 -李文博 | 李文博",
                        "完善术语表 —— 赵敏佳、李文博 | 赵敏佳, 李文博",
                        "对附录进行审核 - 孙明浩  赵敏佳 | 孙明浩, 赵敏佳");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- 编译缓存 - 王小雨\\n- 日志格式 - 李文博",
                "- 时序图修改 - 王小雨",
                "- 完成了接口联调 - 王小雨\\n- 修复了两处缺陷 - 李文博",
                "- 时序图修改 - 界面组",
                "- 日志改造 - 王小雨\\n  - 他介绍了方案\\n- 日志采样 - 李文博\\n  - 他介绍了采样率"
            })
    void titles_of_talks_and_what_was_done_are_not(String list) {
        assertThat(Items.ofMinutes("## 内容", "", list.replace("\\n", "\n"))).isEmpty();
    }

    @Test
    void lines_below_words_that_hand_out_work_name_who_has_which_part() {
        assertThat(Items.ofMinutes("- 项目分工如下：", "", "  > 排期表 - 王小雨", "  >", "  > 场地- 李强"))
                .containsExactly("排期表 - 王小雨 | 王小雨", "场地- 李强 | 李强");
        assertThat(Items.ofMinutes("分配了任务：", "甘特图-王小雨", "风险清单-李强", "以上"))
                .containsExactly("甘特图-王小雨 | 王小雨", "风险清单-李强 | 李强");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "分享内容：\\n编译缓存-王小雨\\n日志格式-李强",
                "分配了任务：\\n甘特图-王小雨",
                "分配了任务：\\n甘特图-方案\\n风险清单-李强",
                "分配了任务：\\n今天来的人不多\\n甘特图-王小雨\\n风险清单-李强"
            })
    void other_lines_with_dashes_do_not(String text) {
        assertThat(Items.ofMinutes(text.split("\\\\n"))).isEmpty();
    }

    @Test
    void behind_an_arrow_those_who_are_known_get_it() {
        assertThat(Items.ofMinutes(
                        "出席：Gobby、小薇、老周",
                        "",
                        "## 討論",
                        "",
                        "- 推廣",
                        "    - 發送邀請 -> Gobby",
                        "    - 回饋問卷 → 小薇 / 老周",
                        "    - 蓋上前景 -> 增加神秘感"))
                .containsExactly("發送邀請 -> Gobby | Gobby", "回饋問卷 → 小薇 / 老周 | 小薇, 老周");
        assertThat(Items.ofMinutes(
                        "Present: Ana Lima, Bo Berg",
                        "",
                        "## Notes",
                        "",
                        "- Posters -> Bo",
                        "- Login page -> dashboard"))
                .containsExactly("Posters -> Bo | Bo");
    }
}
