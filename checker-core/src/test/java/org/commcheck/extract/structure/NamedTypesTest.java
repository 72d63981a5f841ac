package org.commcheck.extract.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.commcheck.extract.DocumentInfo;
import org.commcheck.extract.assembly.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The last name in a title says what a document is, names that share characters included. */
class NamedTypesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        导出功能需求文档     | requirements
        产品需求文档         | requirements
        软件需求说明         | requirements
        项目周报模板         | general
        会议纪要规范         | general
        风险登记册           | general
        验收测试计划         | acceptance
        项目计划评审会议纪要 | meeting-minutes
        沟通计划             | communication-plan
        Final Project Planning                 | general
        消防演练实施方案     | general
        建校六十周年活动方案 | general
        社團活動方案         | general
        机房改造方案         | proposal
        应急处置工作方案     | general
        Payments down for 47 minutes           | general
        Minutes of 47 minutes with the board   | meeting-minutes
        Board meeting 47 minutes               | meeting-minutes
        Who does what: annual report           | raci
        关于二期项目增加人力的申请             | resource-request
        """)
    void a_title_names_the_type(String title, String type) {
        assertThat(Said.of("a.md", "# " + title + "\n\n正文。\n").all(DocumentInfo.class))
                .extracting(DocumentInfo::type)
                .containsExactly(type);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Release of 5 March     | What happened    | Incident causes        | incident-review
        Temporary files        | What is changing?| When will this happen? | change-notice
        A new help desk        | What is changing | How this impacts you   | change-notice
        Customer service objectives | Goals       | Support                | sla
        """)
    void headings_tell_what_no_title_says(String title, String first, String second, String type) {
        String text = "# " + title + "\n\n## " + first + "\n\nThe files.\n\n## " + second + "\n\nThe move.\n";
        assertThat(Said.of("page.md", text).all(DocumentInfo.class))
                .extracting(DocumentInfo::type)
                .containsExactly(type);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Week 4 Update         | meeting1.md | status-report
        Sprint retrospective  | retro.md    | general
        Incident retrospective| retro.md    | incident-review
        RACI matrix proposal  | matrix.md   | raci
        Project proposal      | paper.md    | proposal
        """)
    void counters_do_not_part_a_name_and_a_retrospective_need_not_be_of_an_incident(
            String title, String file, String type) {
        String text = "# " + title + "\n\n## What worked\n\n- The build\n\n## What didn't\n\n- The tests\n";
        assertThat(Said.of(file, text).all(DocumentInfo.class))
                .extracting(DocumentInfo::type)
                .containsExactly(type);
    }

    /** A risk register has risks, issues and what comes next, as a status report has; its name says that it is none. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Risk register – Depot North       | general
        RAID log: move of the depot       | general
        Test plan                         | general
        Project plan                      | general
        Project plan status report        | status-report
        User acceptance test plan         | acceptance
        Communication plan of the project | communication-plan
        """)
    void a_title_that_names_another_kind_of_document_decides(String title, String type) {
        String text = "# " + title + "\n\n## Progress\n\nDone.\n\n## Risks\n\nNone.\n\n## Next steps\n\nNone.\n";
        assertThat(Said.of("a.md", text).all(DocumentInfo.class))
                .extracting(DocumentInfo::type)
                .containsExactly(type);
    }

    @ParameterizedTest
    @CsvSource({"开会记录", "開會紀錄", "会议记录"})
    void what_is_taken_down_of_a_meeting_are_minutes(String title) {
        assertThat(Said.of("a.md", "# " + title + "\n\n设备进度一半。\n").all(DocumentInfo.class))
                .extracting(DocumentInfo::type)
                .containsExactly("meeting-minutes");
    }

    @Test
    void the_first_of_several_sections_is_no_title() {
        String text = "## 项目章程\n\n- 目的（王小雨）\n\n## 接口\n\n- 登录（李强）\n";
        assertThat(Said.of("会议记录.md", text).all(DocumentInfo.class))
                .extracting(DocumentInfo::type)
                .containsExactly("meeting-minutes");
        assertThat(Said.of("a.md", text).all(DocumentInfo.class))
                .extracting(DocumentInfo::type)
                .containsExactly("kickoff");
    }

    @ParameterizedTest
    @CsvSource({"Project plan: new hall", "Plan: new hall", "Work plan", "Rollout plan for the new hall"})
    void a_plan_is_no_review_for_its_timeline_and_its_tasks(String title) {
        String text = "# " + title + "\n\n## Timeline\n\n- March: floor\n\n## Action items\n\n- Ana to call Bo\n";
        assertThat(Said.of("a.md", text).all(DocumentInfo.class))
                .extracting(DocumentInfo::type)
                .containsExactly("general");
    }

    @Test
    void a_first_paragraph_names_the_type_by_its_first_line_only() {
        String text = "摘要\n本次会议讨论了布局和后续的项目计划。\n\n1. 布局\n2. 颜色\n";
        assertThat(Said.of("会议纪要.md", text).all(DocumentInfo.class))
                .extracting(DocumentInfo::type)
                .containsExactly("meeting-minutes");
        assertThat(Said.of("a.md", "项目周会\n会议纪要\n\n讨论了布局。\n").all(DocumentInfo.class))
                .extracting(DocumentInfo::type)
                .containsExactly("meeting-minutes");
    }

    /** What is a report of a month, and what is about a day to come, no name says by itself. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Harbour group - May report                       | status-report
        Report for March 2026                            | status-report
        Report: week 12                                  | status-report
        Library activities, week ending 2026/03/06       | status-report
        2026年3月 报告                                   | status-report
        第12周小结                                       | status-report
        URGENT: Moving from the old list to Zulip on Friday | change-notice
        Storage maintenance: Aug 14, 2026                | change-notice
        The mail server moves to Leeds on 4 March        | change-notice
        3月14日系统维护                                  | change-notice
        3月14日起停用旧门户                              | change-notice
        You may report faults here                       | general
        Expense report for March                         | general
        Trip report: Bergen, March 2026                  | general
        Report 2026                                      | general
        Club activities in June                          | general
        Moving from Jekyll to Hugo                       | general
        Moving to Hugo 2026-03-04                        | general
        Maintenance log 2026-03-04                       | general
        Lunch on Friday                                  | general
        第三周学习                                       | general
        3月14日参观博物馆                                | general
        """)
    void a_title_with_a_time_names_the_type(String title, String type) {
        assertThat(Said.of("a.md", "# " + title + "\n\nSome words.\n\n## First\n\nMore words.\n")
                        .all(DocumentInfo.class))
                .extracting(DocumentInfo::type)
                .containsExactly(type);
    }

    @Test
    void the_only_heading_right_below_the_title_may_say_it_too() {
        assertThat(Said.of("a.md", "# Harbour\n\n## Report for May\n\n### Boats\n\nTwo.\n")
                        .all(DocumentInfo.class))
                .extracting(DocumentInfo::type)
                .containsExactly("status-report");
        assertThat(Said.of("a.md", "# Harbour\n\n## Report for May\n\nTwo boats.\n\n## Members\n\n- Ana\n")
                        .all(DocumentInfo.class))
                .extracting(DocumentInfo::type)
                .containsExactly("general");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Resource Allocation Request: machines for the spring | resource-request
        Compute: request for an allocation                   | resource-request
        测试集群资源调配申请                                 | resource-request
        """)
    void a_title_outranks_headings_that_look_like_a_proposal(String title, String type) {
        String text = "# " + title + "\n\n## Background\n\nX.\n\n## Options\n\nY.\n\n## Recommendation\n\nZ.\n";
        assertThat(Said.of("a.md", text).all(DocumentInfo.class))
                .extracting(DocumentInfo::type)
                .containsExactly(type);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Spring board meeting | Our meeting is coming up. It starts at six.   | general
        Spring board meeting | The meeting will be held on 4 May in room 2.  | general
        Spring board meeting | We looked at the budget of the boat house.    | meeting-minutes
        Minutes of the spring board meeting | The meeting will be held on 4 May. | meeting-minutes
        Vote on the meeting place | We have two places to choose from.       | general
        2026-03-04 Crew Meetup Notes | We looked at the boat house.          | meeting-minutes
        三月工作会议         | 会议将于3月12日召开，请准时参加。             | general
        三月工作会议         | 讨论了船坞的预算。                            | meeting-minutes
        三月工作会议纪要     | 下次会议将于4月12日召开。                     | meeting-minutes
        三月例会通知         | 地点在二号楼。                                | general
        """)
    void a_meeting_that_is_to_come_has_no_minutes(String title, String opening, String type) {
        assertThat(Said.of("a.md", "# " + title + "\n\n" + opening + "\n").all(DocumentInfo.class))
                .extracting(DocumentInfo::type)
                .containsExactly(type);
    }

    @Test
    void what_announces_another_day_may_be_said_by_minutes() {
        String text = """
                # Spring board meeting

                The summer meeting will be held on 4 July.

                ## Attendees

                - Ana Silva
                - Bo Chen
                """;
        assertThat(Said.of("a.md", text).all(DocumentInfo.class))
                .extracting(DocumentInfo::type)
                .containsExactly("meeting-minutes");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        任务清单   | 已完成      | 下周计划   | general
        待办事项   | 本周进展    | 下周计划   | general
        展台       | 本周进展    | 下周计划   | status-report
        周会待办   | 本周进展    | 下周计划   | meeting-minutes
        To-do list | Progress this week | Plan for next week | general
        The fair   | Progress this week | Plan for next week | status-report
        """)
    void a_list_of_tasks_reports_nothing_whatever_its_parts(String title, String first, String second, String type) {
        String text = "# " + title + "\n\n## " + first + "\n\n- A\n\n## " + second + "\n\n- B\n";
        assertThat(Said.of("a.md", text).all(DocumentInfo.class))
                .extracting(DocumentInfo::type)
                .containsExactly(type);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        会议通知 | general
        会议纪要 | meeting-minutes
        第一场   | meeting-minutes
        """)
    void the_line_below_the_name_of_a_meeting_may_call_to_it(String below, String type) {
        String text = "# 校园安全座谈会\n\n## " + below + "\n\n2026年3月18日下午在二楼会议室举行座谈会。\n\n- 门禁\n";
        assertThat(Said.of("a.md", text).all(DocumentInfo.class))
                .extracting(DocumentInfo::type)
                .containsExactly(type);
        assertThat(Said.of("a.md", text + "\n【会议日程】\n\n3月18日报到；\n").all(DocumentInfo.class))
                .extracting(DocumentInfo::type)
                .containsExactly(type);
    }
}
