package org.commcheck.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Sections of Markdown: headings of the format and lines that are headings for a reader only. */
class MarkdownOutlineTest {

    @Test
    void sections_nest_by_the_level_of_their_headings() {
        assertThat(Shown.outline("""
                        # Report

                        The lead.

                        ## Progress ##

                        Done.

                        Next steps
                        ----------

                        - Call Bo

                        Appendix
                        ========
                        """)).isEqualTo("""
                        HEADING 1: Report
                          TEXT: The lead.
                          HEADING 2: Progress
                            TEXT: Done.
                          HEADING 2: Next steps
                            LIST
                              -: Call Bo
                        HEADING 1: Appendix
                        """);
    }

    @Test
    void a_level_may_be_left_out_on_the_way_down() {
        assertThat(Shown.outline("""
                        # Report

                        ### Details

                        Text.

                        ## Next
                        """)).isEqualTo("""
                        HEADING 1: Report
                          HEADING 3: Details
                            TEXT: Text.
                          HEADING 2: Next
                        """);
    }

    @Test
    void a_heading_needs_no_blank_behind_its_marks() {
        assertThat(Shown.outline("""
                        ###标题
                        正文。
                        ##Next steps
                        More.
                        """)).isEqualTo("""
                        HEADING 3: 标题
                          TEXT: 正文。
                        HEADING 2: Next steps
                          TEXT: More.
                        """);
    }

    @Test
    void issue_numbers_and_tags_are_no_headings() {
        assertThat(Shown.outline("""
                        #123 is fixed
                        #tag
                        """)).isEqualTo("""
                        TEXT: #123 is fixed⏎#tag
                        """);
    }

    @Test
    void a_line_that_is_wholly_bold_is_a_heading() {
        assertThat(Shown.outline("""
                        **Next steps**

                        We go on.

                        **Bold** words begin a sentence.
                        """)).isEqualTo("""
                        BOLD 1: Next steps «**Next steps**»
                          TEXT: We go on.
                          TEXT: Bold words begin a sentence. «**Bold** words begin a sentence.»
                        """);
    }

    @Test
    void blanks_inside_the_stars_of_a_line_do_not_matter() {
        assertThat(Shown.outline("** Next steps **\n\nWe go on.\n\n**下周计划 **\n\n继续。\n"))
                .isEqualTo("""
                        BOLD 1: Next steps «** Next steps **»
                          TEXT: We go on.
                        BOLD 1: 下周计划 «**下周计划 **»
                          TEXT: 继续。
                        """);
        assertThat(Shown.outline("The area is 2 ** 3 **\n")).isEqualTo("TEXT: The area is 2 ** 3 **\n");
        assertThat(Shown.outline("** a ** b **\n")).isEqualTo("TEXT: ** a ** b **\n");
    }

    @Test
    void a_line_wholly_in_brackets_of_chinese_titles_is_a_heading() {
        assertThat(Shown.outline("【参会人员】\n张三、李四\n【待办事项】\n交报告\n")).isEqualTo("""
                        LABEL 1: 【参会人员】
                          TEXT: 张三、李四
                        LABEL 1: 【待办事项】
                          TEXT: 交报告
                        """);
        assertThat(Shown.outline("【提醒】请张三、李四交报告\n")).isEqualTo("TEXT: 【提醒】请张三、李四交报告\n");
        assertThat(Shown.outline("【甲】【乙】\n")).isEqualTo("TEXT: 【甲】【乙】\n");
    }

    @Test
    void bold_lines_stand_below_a_heading_of_the_format() {
        assertThat(Shown.outline("""
                        ## Progress

                        **Team A**

                        All done.

                        **Team B**

                        Not yet.

                        ## Risks
                        """)).isEqualTo("""
                        HEADING 2: Progress
                          BOLD 3: Team A «**Team A**»
                            TEXT: All done.
                          BOLD 3: Team B «**Team B**»
                            TEXT: Not yet.
                        HEADING 2: Risks
                        """);
    }

    @Test
    void a_line_that_ends_with_a_colon_is_the_label_of_what_follows() {
        assertThat(Shown.outline("""
                        会议结论：
                        - 同意

                        Decisions:

                        We go on.
                        """)).isEqualTo("""
                        LABEL 1: 会议结论：
                          LIST
                            -: 同意
                        LABEL 1: Decisions:
                          TEXT: We go on.
                        """);
    }

    @Test
    void a_label_with_words_behind_it_is_a_field() {
        assertThat(Shown.outline("""
                        会议结论：同意
                        Date: 2026-03-05
                        """)).isEqualTo("""
                        TEXT: 会议结论：同意⏎Date: 2026-03-05
                        """);
    }

    @Test
    void a_field_left_empty_among_others_is_no_label() {
        assertThat(Shown.outline("""
                        时间：3月4日
                        汇报人：
                        地点：线上
                        """)).isEqualTo("""
                        TEXT: 时间：3月4日⏎汇报人：⏎地点：线上
                        """);
    }

    @Test
    void Chinese_numerals_count_headings() {
        assertThat(Shown.outline("""
                        一、背景

                        正文。

                        （一）现状

                        文字。

                        （二）目标

                        文字。

                        二、计划

                        文字。
                        """)).isEqualTo("""
                        NUMBERED 1: 一、背景
                          TEXT: 正文。
                          NUMBERED 2: （一）现状
                            TEXT: 文字。
                          NUMBERED 2: （二）目标
                            TEXT: 文字。
                        NUMBERED 1: 二、计划
                          TEXT: 文字。
                        """);
    }

    @Test
    void numbered_titles_of_weeks_and_topics_are_headings() {
        assertThat(Shown.outline("""
                        第1周

                        开会。

                        第2周

                        收尾。

                        议题3：内核移植

                        讨论。
                        """)).isEqualTo("""
                        NUMBERED 1: 第1周
                          TEXT: 开会。
                        NUMBERED 1: 第2周
                          TEXT: 收尾。
                        NUMBERED 1: 议题3：内核移植
                          TEXT: 讨论。
                        """);
    }

    @Test
    void numbered_lines_with_text_below_each_are_headings() {
        assertThat(Shown.outline("""
                        1、本周工作：
                        完成了登录页面的开发。
                        2、下周计划：
                        继续开发注册页面。
                        """)).isEqualTo("""
                        LABEL 1: 1、本周工作：
                          TEXT: 完成了登录页面的开发。
                        LABEL 1: 2、下周计划：
                          TEXT: 继续开发注册页面。
                        """);
    }

    @Test
    void a_numbered_title_may_stand_right_over_its_text_where_one_beside_it_stands_apart() {
        assertThat(Shown.outline("""
                        1.本周工作

                        熟悉业务

                        2.下周计划
                        编写脚本
                        整理方法
                        """)).isEqualTo("""
                        NUMBERED 1: 1.本周工作
                          TEXT: 熟悉业务
                        NUMBERED 1: 2.下周计划
                          TEXT: 编写脚本⏎整理方法
                        """);
        assertThat(Shown.outline("""
                        1.登录页面
                        样式按新稿
                        2.注册页面
                        样式按旧稿
                        """)).doesNotContain("NUMBERED");
    }

    @Test
    void a_heading_in_a_quote_is_none_of_the_documents() {
        assertThat(Shown.outline("""
                        > ## Quoted
                        > words
                        """)).isEqualTo("""
                        QUOTE
                          HEADING 2: Quoted
                            TEXT: words
                        """);
    }

    @Test
    void an_item_that_begins_with_a_heading_opens_a_section() {
        assertThat(Shown.outline("""
                        - ## Inside
                          words
                        """)).isEqualTo("""
                        HEADING 2: Inside
                          TEXT: words
                        """);
    }

    @Test
    void a_line_of_dashes_below_a_paragraph_makes_it_a_heading() {
        assertThat(Shown.outline("""
                        Summary
                        ---
                        Text
                        """)).isEqualTo("""
                        HEADING 2: Summary
                          TEXT: Text
                        """);
    }
}
