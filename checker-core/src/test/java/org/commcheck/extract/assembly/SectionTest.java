package org.commcheck.extract.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.commcheck.extract.DocumentSection;
import org.commcheck.extract.structure.SectionKinds;
import org.commcheck.extract.vocabulary.BuiltInTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SectionTest {

    private static final SectionKinds KINDS = new SectionKinds(BuiltInTables.get());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    summary | Executive summary
                    summary | TL;DR
                    summary | 一、总体情况
                    summary | 摘要（Summary）
                    progress | 2. Work completed this week
                    progress | Accomplishments
                    progress | Week 3 completed
                    next-steps | Sprint 12: planned
                    other | Week 4 objectives for the harbour
                    progress | What we did
                    progress | Progress since last report
                    progress | 本周工作完成情况
                    progress | 一、本週工作進展
                    progress | （一）本月主要工作
                    progress | 已完成工作
                    progress | 已实现功能
                    progress | 完成的事情
                    next-steps | 明天要做的
                    issues | Issues and blockers
                    issues | Problems encountered
                    issues | Barriers
                    links | Relevant links
                    adjournment | Meeting end time
                    next-steps | Goals for next month
                    other | Goals for the grant
                    issues | 三、存在的问题及困难
                    issues | 遇到的問題
                    issues | 问题和建议
                    risks | Risks
                    risks | ⚠️ Risks:
                    risks | 风险（Risks）
                    next-steps | Next steps
                    next-steps | Plan for next week
                    next-steps | Upcoming work
                    next-steps | Up next
                    next-steps | Plans & Goals
                    next-meeting | Next week's meeting?
                    next-steps | Coming up in May
                    next-steps | Plans and goals for the following week
                    other | Findings for the following rooms
                    links | Related issues/PRs
                    contact-point | Getting in touch
                    next-steps | 四、下周工作计划
                    next-steps | 下週計劃
                    next-steps | 下一步工作安排
                    next-steps | 後續計畫
                    action-items | Action items
                    action-items | Action items from meeting
                    previous-actions | Action items from last meeting
                    action-items | ✅ To-dos
                    action-items | 5) Actions:
                    action-items | 待办事项
                    action-items | 待辦事項（Action Items）
                    action-items | 行动项
                    action-items | 工作任务分工
                    action-items | 项目分工如下：
                    next-steps | 下周计划如下
                    other | 如下：
                    schedule | 五、总体进度计划
                    reflections | 今日收获
                    reflections | 三、心得体会
                    other | 各地天气如下
                    decisions | Decisions
                    decisions | Resolutions passed
                    decisions | 会议决议
                    decisions | 决议事项：
                    decisions | 會議決定
                    attendees | Attendees
                    attendees | Present
                    attendees | Who attended
                    attendees | 参会人员 (Attendance)
                    attendees | 與會人員
                    attendees | 出席人员：
                    agenda | Agenda
                    agenda | 二、会议议程
                    agenda | 議題
                    open-issues | 遗留问题
                    open-issues | Open issues
                    open-questions | Open questions
                    open-questions | 待确认事项
                    previous-actions | Review of previous action items
                    previous-actions | 上次会议待办跟进
                    root-cause | Root cause
                    root-cause | 五个为什么
                    root-cause | 根因分析
                    root-cause | 事故原因分析
                    impact | Impact
                    impact | Customer impact
                    impact | 影响范围
                    timeline | Timeline
                    timeline | 事件经过
                    corrective-actions | Corrective actions
                    corrective-actions | 整改措施
                    lessons | Lessons learned
                    lessons | 经验教训
                    options | Options considered
                    alternatives | 备选方案
                    recommendation | Recommendation
                    recommendation | 建议方案
                    background | Background
                    background | 1.1 项目背景
                    budget | Budget
                    budget | 經費預算
                    next-meeting | Next meeting
                    next-meeting | 下次会议安排
                    appendix | Appendix A
                    appendix | 附件
                    progress | Completed targets
                    progress | 已完成目标
                    issues | Lowlights
                    discussion | New business
                    discussion | 7. Any other business
                    discussion | 自由讨论
                    action-items | Who's doing what
                    open-issues | Loose ends
                    root-cause | 为什么发生
                    other | The new harbour
                    other | 平台架构
                    """)
    void a_heading_says_what_its_section_is_for(String kind, String heading) {
        assertThat(KINDS.of(heading.strip())).isEqualTo(kind.strip());
    }

    @Test
    void a_section_may_open_in_many_ways() {
        assertThat(Seen.in("""
                                Report
                                ======

                                Summary
                                -------

                                All is well.

                                ###Progress

                                - Interface done

                                **Issues**

                                - One server is down

                                **Risks:** none

                                Next steps:

                                - Ana will test
                                """).sections())
                .contains("summary: Summary", "progress: Progress", "issues: Issues", "next-steps: Next steps:");
    }

    @Test
    void chinese_numerals_and_labels_open_sections() {
        List<String> sections = Seen.in("""
                        # 项目例会纪要

                        一、会议议程

                        讨论上线计划。

                        二、会议决议

                        1、按计划上线。
                        2、由张三准备回退方案。

                        待办事项：

                        （1）张三：3月6日前提交方案
                        （2）李四：3月8日前完成测试
                        """).sections();
        assertThat(sections).contains("agenda: 一、会议议程", "decisions: 二、会议决议", "action-items: 待办事项：");
    }

    @Test
    void pages_open_sections_with_headings_and_bold_paragraphs() {
        assertThat(Seen.in("page.html", """
                                <h1>Minutes</h1>
                                <p><strong>Attendees</strong></p><ul><li>Ana</li><li>Bo</li></ul>
                                <h2>Decisions</h2><p>We go on.</p>
                                <dl><dt>Action items</dt><dd>Ana to send the plan by 7 March</dd></dl>
                                """).sections())
                .contains("attendees: Attendees", "decisions: Decisions", "action-items: Action items");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        notes.md   | `# Notes\n\n## Layout\n\n![](layout.png)`
        notes.md   | `# Notes\n\n## Layout\n\n- ![](layout.png)`
        notes.md   | `# Notes\n\n## Layout\n\n<img src="layout.png">`
        notes.html | `<h1>Notes</h1><h2>Layout</h2><div><img src="layout.png"></div>`
        """)
    void a_picture_without_words_is_seen(String path, String section) {
        String text = section.replace("\\n", "\n");

        assertThat(Said.of(path, text + "\n").all(DocumentSection.class))
                .extracting(DocumentSection::empty)
                .containsExactly(false);
        assertThat(Said.of(path, text.replaceAll("(?s)(!\\[|<img).*", "") + "\n")
                        .all(DocumentSection.class))
                .extracting(DocumentSection::empty)
                .containsExactly(true);
    }

    @Test
    void fields_stand_in_front_matter_lines_and_tables() {
        assertThat(Seen.in("---\n标题: 周报\n作者: 张三\n周期: 2026年3月2日-6日\n---\n# 周报\n").fields())
                .contains("title=周报", "author=张三", "period=2026年3月2日-6日");
        assertThat(Seen.in("+++\ntitle = \"Report\"\nauthor = \"Ana Lima\"\n+++\n# Report\n")
                        .fields())
                .contains("title=Report", "author=Ana Lima");
        assertThat(Seen.in("# 周报\n\n匯報人：王小明\n報告期間：3月2日至3月6日\n").fields()).contains("author=王小明", "period=3月2日至3月6日");
        assertThat(Seen.in("# Report\n\n| Prepared by | Ana Lima |\n| -- | -- |\n| Reporting period | March |\n")
                        .fields())
                .contains("author=Ana Lima", "period=March");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            **周六汇总，完成调研报告**                     | true
            **每个人根据自己的工作指出我们项目的改进点和意义** | true
            五，答疑与交流                               | false
            **下一步的工作安排**                         | false
            """)
    void a_line_in_bold_that_says_something_needs_nothing_under_it(String line, boolean sentence) {
        String minutes = "# 会议纪要 2026-03-04\n\n## 分工\n\n- 王小雨：测试\n\n" + line + "\n\n## 其他\n\n正文。\n";
        assertThat(Said.of("a.md", minutes).all(DocumentSection.class).stream()
                        .filter(section -> line.contains(section.text()))
                        .map(DocumentSection::sentence))
                .allMatch(said -> said == sentence);
    }

    @Test
    void entries_of_a_page_that_begin_with_headings_are_sections() {
        String page =
                "<h1>Minutes</h1><ol><li><h4>Welcome</h4><p>Ana opened.</p></li><li><h4>Decisions</h4><p>The fee stays.</p></li></ol>";
        assertThat(Said.of("a.html", page).all(DocumentSection.class))
                .extracting(DocumentSection::text)
                .containsExactly("Welcome", "Decisions");
        String list = "<h1>Minutes</h1><ol><li><h4>Welcome</h4></li><li>The fee stays.</li></ol>";
        assertThat(Said.of("a.html", list).all(DocumentSection.class))
                .extracting(DocumentSection::text)
                .doesNotContain("Welcome");
    }

    @ParameterizedTest
    @CsvSource({"21:30 Close, true", "Adjournment - 9:15 pm, true", "20:50 Market survey, false"})
    void a_clock_before_or_behind_a_heading_leaves_it_what_it_is(String heading, boolean closing) {
        assertThat(KINDS.closing(KINDS.of(heading))).isEqualTo(closing);
    }

    @Test
    void a_label_for_a_part_is_no_title() {
        assertThat(Said.of(
                                "notes.md",
                                "Present:\n\n- Ana Lima\n- Bo Berg\n\nNotes of the call\n-----------------\n\nWe met.\n")
                        .all(DocumentSection.class))
                .extracting(DocumentSection::kind)
                .contains("attendees");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Weekly report|## [Join our list](https://example.org/list)|false|false
        Weekly report|## Join our list|true|false
        周报|## [加入邮件列表](https://example.org/list)|false|false
        Weekly report|## 30481|true|true
        周报|## 30481|true|true
        """)
    void a_link_and_a_number_need_nothing_below(String title, String heading, boolean empty, boolean sentence) {
        String text = "# " + title + "\n\n## Boats\n\nTwo of three are ready.\n\n" + heading + "\n";
        assertThat(Said.of("a.md", text).all(DocumentSection.class))
                .filteredOn(section -> section.order() == 1)
                .extracting(section -> section.empty() + " " + section.sentence())
                .containsExactly(empty + " " + sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        4|true
        2|false
        """)
    void what_ranks_below_the_first_section_and_stands_above_it_belongs_to_the_title(int level, boolean line) {
        String mark = "#".repeat(level);
        String text =
                "# Boat house\n\n" + mark + " Harbour crew\n\n" + mark + " 二号船坞\n\n## Progress\n\nThe roof is on.\n";
        assertThat(Said.of("a.md", text).all(DocumentSection.class))
                .filteredOn(section -> section.kind().equals("other"))
                .extracting(DocumentSection::sentence)
                .containsExactly(line, line);
    }
}
