package org.commcheck.extract.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.commcheck.extract.DocumentDate;
import org.commcheck.extract.DocumentSection;
import org.commcheck.extract.Field;
import org.commcheck.extract.Part;
import org.commcheck.extract.TimeExpression;
import org.commcheck.extract.TimeExpression.Trouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentDayTest {

    @Test
    void a_long_document_may_say_its_day_at_its_foot() {
        String text =
                "# Weekly status report\n\n" + "- Wrote a test\n".repeat(50) + "\n---\n\n*Last updated: 2026-04-11*\n";
        assertThat(Said.of("report.md", text).all(DocumentDate.class))
                .extracting(DocumentDate::date)
                .containsExactly(LocalDate.of(2026, 4, 11));
    }

    @Test
    void one_line_of_long_notes_may_say_when_they_met_and_who() {
        String notes = "# 项目会议记录\n\n" + "- 整理了资料\n".repeat(50);
        String met = "\n会议时间：2026/3/4 地点：线上 参会人员：王小雨、陈冠宇\n";
        assertThat(Seen.in(notes + met).date()).isEqualTo("2026-03-04");
        assertThat(Seen.in(notes + met + "\n上次见面。\n" + met.replace("3/4", "3/9"))
                        .date())
                .isNotEqualTo("2026-03-04");
        assertThat(Seen.in(notes + "\n截止时间：2026/3/4\n").date()).isNotEqualTo("2026-03-04");
    }

    @Test
    void a_section_when_and_where_holds_the_day() {
        String text =
                "# Kickoff Meeting Notes\n\n### When & Where\nRemote, by video\n01/18/2021, 10:00AM PST\n\n### Notes\n\nWe met.\n";
        assertThat(Said.of("notes.md", text).all(DocumentDate.class))
                .extracting(DocumentDate::date)
                .containsExactly(LocalDate.of(2021, 1, 18));
    }

    @Test
    void a_plan_may_say_its_day_beside_its_version() {
        String text = "# 專案計畫書\n\n| 項目 | 內容 |\n|---|---|\n| 專案名稱 | 場館預約 |\n| 文件版本 | 初版 ｜ 2026-03-04 |\n";
        assertThat(Said.of("plan.md", text).all(DocumentDate.class))
                .extracting(DocumentDate::date)
                .containsExactly(LocalDate.of(2026, 3, 4));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2026-03-04 | Minutes 2026-03-04
                    2026-03-04 | Minutes, 4 March 2026
                    2026-03-04 | Minutes of March 4th, 2026
                    2026-03-04 | Minutes (Wed, Mar 4 2026)
                    2026-03-04 | Minutes 2026.3.4
                    2026-03-04 | Minutes 2026/03/04
                    2026-03-04 | 20260304 minutes
                    2026-03-04 | Minutes 04.03.2026
                    2026-03-04 | Minutes 2026 - 03 - 04
                    2026-03-04 | 班会记录 2026 - 03 - 04
                    none | Minutes 2026 - 13 - 04
                    none | Minutes 2026 - 12
                    2026-03-04 | 项目例会 2026年3月4日
                    2026-03-04 | 项目例会（2026-3-4）
                    2026-03-04 | 项目例会 2026.03.04
                    2026-03-04 | 二〇二六年三月四日项目例会
                    2026-03-04 | 115年3月4日專案會議紀錄
                    2026-03-04 | 專案會議紀錄 2026年3月4日（三）
                    2026-03-06 | Status report 2 – 6 March 2026
                    2026-03-06 | 项目周报（2026年3月2日-3月6日）
                    2026-03-06 | 项目周报 2026.3.2-2026.3.6
                    2026-03-08 | Status report, 2026-W10
                    none | Minutes
                    none | Status report March 2026
                    none | 2026年3月月报
                    none | Release 2.3.4 status report
                    none | Status report no. 12
                    """)
    void a_title_dates_its_document(String day, String title) {
        assertThat(Seen.in("# " + title + "\n\nSome words.\n\n## First\n\nMore words.\n")
                        .date())
                .isEqualTo(day.strip());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Date: 2026-03-04
                    **Date:** 4 March 2026
                    - Date: Wednesday, 4 March 2026, 10:00
                    Meeting date: 2026/3/4
                    When: 4 March 2026 10:00-11:00 CET
                    * Date: 2026-03-04T14:00:00Z
                    日期：2026年3月4日
                    > 验收日期：2026 年 3 月 4 日
                    > **生成日期**：2026-03-04
                    **会议时间：** 2026年3月4日 14:00-15:30
                    - 时间：2026.3.4 下午2点
                    会议时间: 2026-03-04（周三）14：00-15：00
                    會議時間：115年3月4日(星期三)上午10時
                    開會時間：2026年3月4日
                    Report date: March 4, 2026
                    """)
    void a_field_of_the_head_dates_it(String field) {
        Seen seen = Seen.in("# Minutes\n\n" + field + "\n\n## Decisions\n\nWe go on.\n");
        assertThat(seen.date()).isEqualTo("2026-03-04");
        assertThat(seen.all(DocumentDate.class))
                .extracting(DocumentDate::evidence)
                .containsExactly("field");
    }

    @ParameterizedTest
    @CsvSource({
        "minutes/2026-03-04.md, 2026-03-04",
        "minutes/20260304_minutes.md, 2026-03-04",
        "minutes/minutes_04-03-2026.md, none",
        "minutes/2026_03_04_meeting.md, 2026-03-04",
        "minutes/会议纪要2026年3月4日.md, 2026-03-04",
        "minutes/2026-3-4-weekly.html, 2026-03-04",
        "minutes/v2.3.4-notes.md, none",
        "reports/2026-W10.md, 2026-03-08",
        "reports/2026-03.md, none",
    })
    void a_file_name_dates_it(String path, String day) {
        assertThat(Seen.in(path, "# Minutes\n\nSome words.\n").date()).isEqualTo(day);
    }

    @Test
    void the_day_of_the_meeting_comes_before_days_of_editing() {
        assertThat(Seen.in("---\ndate: 2026-03-09\n---\n# Minutes of 4 March 2026\n")
                        .date())
                .isEqualTo("2026-03-04");
        assertThat(Seen.in("---\ndate: 2026-03-09\n---\n# Status report, 4 March 2026\n")
                        .date())
                .isEqualTo("2026-03-09");
        assertThat(Seen.in("# Minutes\n\nLast updated: 2026-03-09\nDate: 2026-03-04\n")
                        .date())
                .isEqualTo("2026-03-04");
        assertThat(Seen.in("# 会议纪要\n\n会议时间：2026年3月4日\n整理时间：2026年3月9日\n").date()).isEqualTo("2026-03-04");
    }

    @Test
    void front_matter_of_either_kind_dates_it() {
        assertThat(Seen.in("---\ndate: 2026-03-04T10:00:00+01:00\n---\n# Report\n")
                        .date())
                .isEqualTo("2026-03-04");
        assertThat(Seen.in("---\n日期: 2026年3月4日\n---\n# 周报\n").date()).isEqualTo("2026-03-04");
        assertThat(Seen.in("+++\ndate = 2026-03-04\n+++\n# Report\n").date()).isEqualTo("2026-03-04");
    }

    @Test
    void a_table_of_the_head_dates_it() {
        assertThat(Seen.in(
                                "# 会议纪要\n\n| 会议时间 | 2026-03-04 | 地点 | 3楼 |\n| -- | -- | -- | -- |\n| 主持人 | 张三 | 记录人 | 李四 |\n")
                        .date())
                .isEqualTo("2026-03-04");
        assertThat(Seen.in("minutes.html", "<h1>Minutes</h1><table><tr><td>Date</td><td>4 March 2026</td></tr></table>")
                        .date())
                .isEqualTo("2026-03-04");
    }

    @Test
    void the_last_revision_dates_what_nothing_else_dates() {
        assertThat(Seen.in("""
                                # 上线流程

                                ## 目的

                                统一流程。

                                ## 修订记录

                                | 版本 | 说明 | 日期 | 作者 |
                                | -- | -- | -- | -- |
                                | 1.0 | 初稿 | 2026-01-12 | 张三 |
                                | 1.1 | 增加范围 | 2026-03-04 | 李四 |
                                """).date()).isEqualTo("2026-03-04");
    }

    @Test
    void other_dates_and_the_language_tell_how_numbers_are_ordered() {
        assertThat(days("# Notes\n\nSent on 25/03/2026, answered by 03/04/2026.\n"))
                .containsExactly("2026-03-25", "2026-04-03");
        assertThat(days("# Notes\n\nAnswered by 03/04/2026.\n")).containsExactly("AMBIGUOUS");
        assertThat(days("# Notes\n\n## 09-30-2026\n\nSome.\n\n## 10-07-2026\n\nMore.\n"))
                .containsExactly("2026-09-30", "2026-10-07");
        assertThat(days("# 会议纪要\n\n平台在 12-09-18 上线。\n")).containsExactly("2012-09-18");
    }

    @Test
    void a_heading_may_be_a_field_with_its_value() {
        Said said = Said.of("纪要.md", "# 会议纪要\n\n### 会议时间 2026-03-04 晚8点\n### 议定\n\n1. 学习文档\n");

        assertThat(said.all(DocumentDate.class))
                .extracting(day -> day.date().toString())
                .containsExactly("2026-03-04");
        assertThat(said.words(DocumentSection.class)).containsExactly("议定");
    }

    @Test
    void a_heading_that_begins_with_a_month_and_a_day_tells_a_reader_enough() {
        String text = "# Data team\n\nMinutes\n\n## %s meeting notes\n\nNext week we plan.\n";
        assertThat(partNames(text.formatted("10/14"))).contains("day");
        assertThat(partNames(text.formatted("3/4/5"))).doesNotContain("day");
        assertThat(partNames(text.formatted("13/45"))).doesNotContain("day");
    }

    @Test
    void a_first_heading_that_is_a_day_and_a_paper_tells_a_reader_enough() {
        String text = "记录从新到旧\n\n### %s\n\n参会人员：王芳、李强\n\n讨论了方案。\n";
        assertThat(partNames(text.formatted("4.8 会议纪要："))).contains("day");
        assertThat(partNames(text.formatted("14.8 会议纪要"))).doesNotContain("day");
        assertThat(partNames(text.formatted("4.8 会议系统的要求"))).doesNotContain("day");
        assertThat(partNames(text.formatted("概述") + "\n### 4.8 会议纪要\n\n开会。\n")).doesNotContain("day");
    }

    @Test
    void a_first_line_may_join_the_paper_its_period_and_its_author() {
        Said said = Said.of("notes.md", "周报-20260302-20260306-王小雨\n\n## 本周工作\n\n熟悉业务\n");

        assertThat(said.all(DocumentDate.class))
                .extracting(DocumentDate::date)
                .containsExactly(LocalDate.of(2026, 3, 6));
        assertThat(said.all(Field.class))
                .filteredOn(field -> field.name().equals("author"))
                .extracting(Field::text)
                .containsExactly("王小雨");
    }

    @ParameterizedTest
    @ValueSource(strings = {"周报-王小雨", "值班安排-20260302-王小雨", "周报-20260302-青云台", "周报 20260302 由王小雨"})
    void another_last_word_of_a_first_line_is_no_author(String line) {
        assertThat(Said.of("notes.md", line + "\n\n## 本周工作\n\n熟悉业务\n").all(Field.class))
                .noneMatch(field -> field.name().equals("author"));
    }

    private static List<String> partNames(String text) {
        return Said.of("minutes.md", text).all(Part.class).stream()
                .map(Part::name)
                .toList();
    }

    private static List<String> days(String text) {
        return Said.of("minutes.md", text).all(TimeExpression.class).stream()
                .map(time -> time.trouble() == Trouble.NONE
                        ? String.valueOf(time.to())
                        : time.trouble().name())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"## February 5th 2026", "**February 5th 2026**"})
    void a_line_right_below_the_title_that_is_nothing_but_a_day_is_the_day(String line) {
        String report = "# Week 5 status report\n" + line + "\n\n## Progress\n\n- Done\n";
        assertThat(Said.of("report.md", report).all(DocumentDate.class))
                .extracting(DocumentDate::date)
                .containsExactly(LocalDate.of(2026, 2, 5));
        assertThat(Said.of("report.md", "# Status report\n\nAll is well.\n\n" + line + "\n\nDone.\n")
                        .all(DocumentDate.class))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "为提高应急能力，定于2026年3月20日组织演练。",
                "為提高應急能力，訂於2026年3月20日辦理演練。",
                "公司拟于2026年3月20日召开年会。",
                "The drill will be held on 20 March 2026 in both buildings.",
                "The drill takes place on 20 March 2026."
            })
    void the_day_of_what_is_to_come_dates_no_document(String first) {
        assertThat(Said.of("plan.md", "# " + (first.charAt(0) < 128 ? "Fire drill" : "消防演练") + "\n\n" + first + "\n")
                        .all(DocumentDate.class))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Project review, 4 March 2026\nDecisions\nThe export stays.\nActions\nBo asks the bank by Friday, at noon.\n",
                "From: Ana Lima\nSent: Wednesday, March 4, 2026 4:12 PM\nTo: all\n\n# Minutes\n\nWe met.\n",
                "Weekly sync: portal\nMar 4, 2026, 9 am\n\nQuick recap\nAll is well.\n\nNext steps\nBo calls the bank.\n",
                "周会纪要\n2026年3月4日\n\n会议内容\n进度正常。\n\n待办事项\n王芳联系供应商。\n"
            })
    void the_first_lines_of_a_plain_text_bear_the_day(String text) {
        assertThat(Said.of("minutes.md", text).all(DocumentDate.class))
                .extracting(DocumentDate::date)
                .containsExactly(LocalDate.of(2026, 3, 4));
    }

    @Test
    void a_first_line_that_tells_of_a_day_is_no_title() {
        assertThat(Said.of("minutes.md", "We have to be done by 4 March 2026\nand nobody knows how.\n")
                        .all(DocumentDate.class))
                .isEmpty();
    }

    @Test
    void a_meeting_that_was_held_on_a_day_is_of_that_day() {
        assertThat(Said.of("notes.md", "# 理事会会议纪要\n\n理事会于2026年3月4日召开。\n").all(DocumentDate.class))
                .extracting(DocumentDate::date)
                .containsExactly(LocalDate.of(2026, 3, 4));
    }

    @ParameterizedTest
    @CsvSource({
        "standup-may-03-2022.md, 2022-05-03",
        "sync_mar_4_2026.md, 2026-03-04",
        "team-September-04-2026.md, 2026-09-04"
    })
    void a_month_in_small_letters_may_stand_anywhere_in_a_file_name(String file, LocalDate day) {
        assertThat(Said.of(file, "# Minutes\n\nWe met.\n").all(DocumentDate.class))
                .extracting(DocumentDate::date)
                .containsExactly(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"what-we-may-do.md", "you-may-2.md"})
    void the_word_alone_is_no_month(String file) {
        assertThat(Said.of(file, "# Minutes\n\nWe met.\n").all(DocumentDate.class))
                .isEmpty();
    }

    @Test
    void the_day_in_the_title_of_a_page_comes_before_that_of_its_file() {
        String page = "---\ntitle: Our choices, summary, 13 January 2026\nlayout: post\n---\nWe have to vote.\n";
        assertThat(Seen.in("2026-01-16-choices.md", page).date()).isEqualTo("2026-01-13");
        assertThat(Seen.in("2026-01-16-choices.md", page.replace(", 13 January 2026", ""))
                        .date())
                .isEqualTo("2026-01-16");
    }
}
