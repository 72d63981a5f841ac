package org.commcheck.extract.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.commcheck.extract.DocumentInfo;
import org.commcheck.extract.DocumentSection;
import org.commcheck.extract.assembly.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is a running log, told by lines that are nothing but a date. */
class EntriesTest {

    @Test
    void lines_with_a_date_begin_entries() {
        assertThat(Said.of("log.md", "# 项目例会纪要\n\n2026年3月4日\n\n甲。\n\n2026年3月5日\n\n乙。\n\n2026年3月6日\n\n丙。\n")
                        .all(DocumentInfo.class))
                .hasSize(3)
                .allMatch(DocumentInfo::entry);
    }

    @Test
    void meetings_with_a_date_field_each_are_entries() {
        String minutes = """
                # Meeting 3

                **Date:** 30.12.2025 11:00 **Location:** Hall

                - Ana to write

                # Meeting 2

                **Date:** 23.12.2025 11:00

                - Ana to call

                # Meeting 1

                Date: 16.12.2025

                - Ana to ask
                """;
        assertThat(Said.of("minutes.md", minutes).all(DocumentInfo.class))
                .hasSize(3)
                .allMatch(DocumentInfo::entry);
        assertThat(Said.of("minutes.md", minutes.replace("# Meeting", "# Risk")).all(DocumentInfo.class))
                .noneMatch(DocumentInfo::entry);
    }

    @Test
    void two_titles_that_differ_in_their_day_begin_two_entries() {
        assertThat(Said.of(
                                "log.md",
                                "# Import group notes 4 March 2026\n\nWe met.\n\n# Import group notes 11 March 2026\n\nWe met again.\n")
                        .all(DocumentInfo.class))
                .hasSize(2)
                .allMatch(DocumentInfo::entry);
        assertThat(Said.of(
                                "plan.md",
                                "# Plan\n\n## Phase 1: until 4 March 2026\n\nA.\n\n## Phase 2: until 1 April 2026\n\nB.\n")
                        .all(DocumentInfo.class))
                .noneMatch(DocumentInfo::entry);
    }

    @Test
    void a_plan_for_the_period_that_is_reported_on_is_history() {
        assertThat(Said.of("周报.md", "# 项目周报\n\n## 本周任务\n\n- 搭建工程\n\n## 完成内容\n\n- 工程已搭建\n\n## 下周计划\n\n- 开发页面\n")
                        .all(DocumentSection.class))
                .extracting(DocumentSection::kind)
                .containsExactly("progress", "progress", "next-steps");
        assertThat(Said.of("纪要.md", "# 例会纪要\n\n## 讨论\n\n甲。\n\n## 本周任务\n\n- 搭建工程\n")
                        .all(DocumentSection.class))
                .extracting(DocumentSection::kind)
                .containsExactly("discussion", "action-items");
    }

    @Test
    void short_sentences_with_a_date_do_not() {
        assertThat(Said.of("notice.md", """
                        # 变更通知

                        ## 摘要

                        2026年3月27日起启用新支付服务。

                        ## 变更原因

                        旧服务将于2026年6月30日停止维护。

                        ## 操作

                        请在2026年3月27日8:00前重启收银机！
                        """).all(DocumentInfo.class)).noneMatch(DocumentInfo::entry);
        assertThat(Said.of(
                                "notice.md",
                                "# A\n\nIt ends on 4 March 2026.\n\nB ends on 5 March 2026.\n\nC: 6 March 2026!\n")
                        .all(DocumentInfo.class))
                .noneMatch(DocumentInfo::entry);
    }

    @Test
    void a_heading_that_announces_a_meeting_begins_no_entry() {
        String minutes = "## 2026-03-04\n\n讨论了接口。\n\n## 预计2026-03-18\n\n1. 接口的顺序\n";
        assertThat(Said.of("meeting.md", minutes).all(DocumentInfo.class)).noneMatch(DocumentInfo::entry);
        assertThat(Said.of("meeting.md", minutes.replace("预计", "")).all(DocumentInfo.class))
                .hasSize(2);
        String steps = "# Minutes\n\n## 4 March 2026\n\nA.\n\n## 5 March 2026\n\nB.\n\n## Next steps\n\n- C\n";
        assertThat(Said.of("minutes.md", steps).all(DocumentInfo.class)).noneMatch(DocumentInfo::entry);
        String english = "## 4 March 2026\n\nWe met.\n\n## Planned 18 March 2026\n\n- The order of speakers\n";
        assertThat(Said.of("minutes.md", english).all(DocumentInfo.class)).noneMatch(DocumentInfo::entry);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Timeline (all times in UTC)", "事件经过"})
    void the_days_of_an_incident_are_no_entries(String heading) {
        String review = "# Incident review 7 March 2026\n\n## " + heading
                + "\n\n### 2026-03-04\n\nThe disk filled.\n\n### 2026-03-05\n\nThe site stopped.\n\n### 2026-03-06\n\nA new disk came.\n";
        assertThat(Said.of("review.md", review).all(DocumentInfo.class)).noneMatch(DocumentInfo::entry);
        assertThat(Said.of("review.md", review.replace(heading, "Diary")).all(DocumentInfo.class))
                .anyMatch(DocumentInfo::entry);
        String lines = review.replace("### ", "");
        assertThat(Said.of("review.md", lines).all(DocumentInfo.class)).noneMatch(DocumentInfo::entry);
    }

    @Test
    void a_field_may_date_an_entry_by_its_month_or_a_part_of_it() {
        String minutes = """
                # Meeting 3

                Date: late May 2026

                - Ana to write

                # Meeting 2

                Date: 23.04.2026

                - Ana to call

                # Meeting 1

                Date: March 2026

                - Ana to ask
                """;
        assertThat(Said.of("minutes.md", minutes).all(DocumentInfo.class))
                .hasSize(3)
                .allMatch(DocumentInfo::entry);
        assertThat(Said.of("minutes.md", minutes.replace("late May 2026", "not yet known"))
                        .all(DocumentInfo.class))
                .noneMatch(DocumentInfo::entry);
        String log =
                "# 例会纪要三\n\n时间：2026-05 下旬\n\n甲。\n\n# 例会纪要二\n\n时间：2026-04-23\n\n乙。\n\n# 例会纪要一\n\n时间：2026年3月\n\n丙。\n";
        assertThat(Said.of("log.md", log).all(DocumentInfo.class)).hasSize(3).allMatch(DocumentInfo::entry);
    }
}
