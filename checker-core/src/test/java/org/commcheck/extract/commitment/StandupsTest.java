package org.commcheck.extract.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import org.commcheck.extract.Commitment;
import org.junit.jupiter.api.Test;

/** Rounds in which each member answers the same questions. */
class StandupsTest {

    @Test
    void the_question_says_what_was_done_and_what_is_planned_and_the_name_above_whose_it_is() {
        assertThat(Items.ofMinutes(
                        "Missing members: Zoe Park",
                        "",
                        "- Brook Nazari",
                        "  - How do you feel today?",
                        "    - Tired",
                        "  - What did you do since last reporting time?",
                        "    - Set up the pages",
                        "  - What will you do today?",
                        "    - Write the tests",
                        "- Kai Wen (Kay)",
                        "  - What did you do since yesterday?",
                        "    - Organise the team meeting",
                        "  - What will you do today?",
                        "    - Review the questions"))
                .containsExactly(
                        "Write the tests | Brook Nazari | by today", "Review the questions | Kai Wen | by today");
    }

    @Test
    void chinese_rounds_alike() {
        assertThat(Items.ofMinutes(
                        "参会人员：张伟、李娜",
                        "",
                        "- 张伟",
                        "  - 昨天做了什么？",
                        "    - 编写登录页面",
                        "  - 今天计划做什么？",
                        "    - 编写单元测试",
                        "- 李娜",
                        "  - 昨天做了什么？",
                        "    - 整理需求文档",
                        "  - 今天计划做什么？",
                        "    - 评审接口设计"))
                .containsExactly("编写单元测试 | 张伟 | by 今天", "评审接口设计 | 李娜 | by 今天");
    }

    @Test
    void under_names_in_brackets_who_will_is_the_one_named() {
        assertThat(Items.ofMinutes(
                        "Search [Oyelaran]",
                        "",
                        "- Looked into the index.",
                        "- Will write up the design.",
                        "",
                        "[Anna, Zbyn]",
                        "",
                        "- Reading the logs, will draft a summary.",
                        "",
                        "General",
                        "",
                        "- Will be closed in May.",
                        "- Will draft a poster."))
                .containsExactly(
                        "Will write up the design. | Oyelaran", "Reading the logs, will draft a summary. | Anna, Zbyn");
    }

    @Test
    void without_any_heading_alike() {
        assertThat(
                        Items.of(
                                "Minutes 4 March 2026\n\nSearch [Anna]\n\n- Will write up the design.\n\n[Bo]\n\n- Old logs.\n"))
                .containsExactly("Will write up the design. | Anna");
    }

    @Test
    void under_a_heading_with_a_name_too_and_under_a_topic_not() {
        assertThat(Items.ofMinutes(
                        "Present: Mara Voss, Bo Chen",
                        "",
                        "### Mara",
                        "",
                        "- Will draft the letter.",
                        "- Will it rain?",
                        "",
                        "### Lockers",
                        "",
                        "- Will need a new door."))
                .containsExactly("Will draft the letter. | Mara");
    }

    @Test
    void brackets_that_hold_no_names_say_nothing() {
        assertThat(Items.ofMinutes(
                        "Search [Draft]", "", "- Will write up the design.", "", "Index [Optional]", "", "- Old logs."))
                .isEmpty();
    }

    @Test
    void what_stands_beside_such_a_promise_is_theirs_too() {
        assertThat(Items.ofMinutes(
                        "Search [Anna]",
                        "",
                        "- Will write up the design.",
                        "",
                        "Index [Zbyn]",
                        "",
                        "- Send the logs to legal."))
                .containsExactly("Will write up the design. | Anna", "Send the logs to legal. | Zbyn");
    }

    @Test
    void labels_below_a_label_that_is_a_name_are_theirs_and_each_line_of_their_plan_is_an_item() {
        assertThat(Items.ofMinutes(
                        "李小明：",
                        "已实现功能：",
                        "完成了登录页面。",
                        "遇到困难：",
                        "接口文档缺失。",
                        "明天计划：",
                        "攻克缓存失效的难题。",
                        "配合前端联调。",
                        "",
                        "王小芳：",
                        "已实现功能：",
                        "导出报表。",
                        "明天计划：",
                        "无"))
                .containsExactly("攻克缓存失效的难题。 | 李小明 | by 明天", "配合前端联调。 | 李小明 | by 明天");
    }

    @Test
    void what_stands_before_the_colon_of_their_plan_is_nobody() {
        assertThat(
                        Items.of(
                                "# Weekly report\n\nAna:\nDone: the import job\nNext: export the list by Friday\n\nBo:\nDone: two bugs\nNext: review the list\n"))
                .containsExactly("Next: export the list by Friday | Ana | by by Friday", "Next: review the list | Bo");
    }

    @Test
    void a_line_right_under_a_name_that_tells_of_the_time_to_come_is_an_item() {
        assertThat(Items.ofMinutes(
                        "李小明：",
                        "完成的事情：编写了登录页面",
                        "明天要做的：熟悉部署脚本",
                        "",
                        "王小芳：",
                        "今天搭好了数据库",
                        "明天要跑一遍压力测试",
                        "",
                        "陈冠宇：",
                        "明天要做的：无"))
                .containsExactly("明天要做的：熟悉部署脚本 | 李小明 | by 明天", "明天要跑一遍压力测试 | 王小芳 | by 明天");
    }

    @Test
    void the_labels_of_english_rounds_alike() {
        assertThat(Items.ofMinutes(
                        "Ana Lima:",
                        "",
                        "Done:",
                        "",
                        "The login page is up.",
                        "",
                        "Next steps:",
                        "",
                        "Groundwork for the cache."))
                .containsExactly("Groundwork for the cache. | Ana Lima");
    }

    @Test
    void what_somebody_says_of_the_next_day_alone_is_no_item() {
        assertThat(Items.ofMinutes("李小明：", "明天的发布风险比较大。", "", "王小芳：", "同意他的看法。"))
                .isEmpty();
    }

    @Test
    void labels_that_are_no_names_own_nothing() {
        assertThat(Items.ofMinutes("后端：", "已完成：", "登录页面。", "明天计划：", "完成缓存联调。")).containsExactly("完成缓存联调。 | by 明天");
    }

    @Test
    void behind_the_label_of_a_plan_below_a_name_stands_what_is_theirs() {
        assertThat(Items.ofMinutes(
                        "出席：Bo, Cy",
                        "",
                        "1. Bo",
                        "    * 這兩週：無",
                        "    * 未來兩週：整理初步的報表",
                        "2. 王小雨",
                        "    * 上周：完成投影片",
                        "    * 下周：投影片"))
                .containsExactly("未來兩週：整理初步的報表 | Bo | by 未來兩週", "下周：投影片 | 王小雨 | by 下周");
        assertThat(Items.ofMinutes(
                        "Attendees: Bo, Cy",
                        "",
                        "- Bo",
                        "  - Last week: wrote the slides",
                        "  - Next week: draft the terms",
                        "- Eli",
                        "  - Last week: the login page",
                        "  - Next week: the terms"))
                .containsExactly(
                        "Next week: draft the terms | Bo | by Next week", "Next week: the terms | Eli | by Next week");
    }

    @Test
    void the_weeks_to_come_limit_a_plan_even_in_minutes_without_a_day() {
        assertThat(Items.of("# 会议纪要\n\n出席：Bo, Cy\n\n- Bo\n  - 未來兩週：初步的報表\n- Cy\n  - 未來兩週：\n    - 完成條款\n"))
                .containsExactly("未來兩週：初步的報表 | Bo | by 未來兩週", "完成條款 | Cy | by 未來兩週");
        assertThat(Items.of("# Minutes\n\nAttendees: Bo, Cy\n\n## Actions (10 minutes)\n\n- Bo: send the notes\n"))
                .containsExactly("Bo: send the notes | Bo");
    }

    @Test
    void a_plan_that_nobody_knows_yet_or_of_a_topic_is_no_item() {
        assertThat(Items.ofMinutes("出席：Bo, Cy", "", "- Bo", "  - 下周：待定", "- Cy", "  - 下周：无"))
                .isEmpty();
        assertThat(Items.ofMinutes(
                        "Attendees: Bo, Cy",
                        "",
                        "- Bo",
                        "  - Next week: TBD",
                        "- Lockers",
                        "  - Next week: more are needed"))
                .isEmpty();
    }

    @Test
    void answers_to_why_promise_nothing() {
        assertThat(Items.ofMinutes(
                        "Attendees: Bo, Cy", "", "- Why did you join?", "  - Bo: I will learn the language."))
                .isEmpty();
        assertThat(Items.ofMinutes(
                        "Attendees: Bo, Cy", "", "- When is it ready?", "  - Bo: I will send the notes by Friday."))
                .hasSize(1);
        assertThat(Items.facts("# 会议纪要 2026-03-04\n\n- 为什么加入？\n  - 王小雨：将尽快提交报告\n"))
                .noneMatch(Commitment.class::isInstance);
        assertThat(Items.facts("# 会议纪要 2026-03-04\n\n- 何时完成？\n  - 王小雨：将尽快提交报告\n"))
                .anyMatch(Commitment.class::isInstance);
    }

    @Test
    void a_line_of_todo_items_says_what_its_list_is_for() {
        assertThat(Items.ofMinutes(
                        "## Transcripts", "", "Todo items", "- Collect a data set", "- Translate the captions"))
                .containsExactly("Collect a data set", "Translate the captions");
    }
}
