package org.commcheck.extract.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentTypeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    status-report | Weekly status report, 6 March 2026
                    status-report | Project Atlas: monthly progress report
                    status-report | Sprint 14 update
                    status-report | Project weekly no. 7
                    status-report | 信息化项目周报（第12期）
                    status-report | 平台建设进展·第8期
                    status-report | 2026年3月工作月報
                    status-report | 研发二部工作总结
                    meeting-minutes | Minutes of the requirements review
                    meeting-minutes | Incident review meeting, 3 April
                    meeting-minutes | Steering Committee Meeting - 2026-03-04
                    meeting-minutes | Platform weekly sync
                    meeting-minutes | Sprint 3 retrospective notes
                    meeting-minutes | 项目第三次例会纪要
                    meeting-minutes | 验收会议纪要
                    meeting-minutes | 專案會議紀錄 2026/03/04
                    meeting-minutes | 架构评审会议
                    communication-plan | Communications plan for the roll-out
                    communication-plan | 项目沟通管理计划
                    communication-plan | 專案溝通計畫
                    raci | RACI: data centre move
                    raci | Responsibility assignment matrix
                    raci | 项目职责分工表
                    raci | 責任矩陣
                    change-notice | Scheduled maintenance on 14 March
                    change-notice | Change request 118
                    change-notice | Deprecation of the v1 interface
                    change-notice | 关于系统停机维护的通知
                    change-notice | 需求变更申请单
                    change-notice | 變更通知
                    requirements | Software Requirements Specification
                    requirements | Product requirements: shared calendar
                    requirements | 软件需求规格说明书
                    requirements | 報表系統需求規格書
                    acceptance | User acceptance testing: results
                    acceptance | Acceptance certificate
                    acceptance | 二期项目验收报告
                    acceptance | 驗收測試
                    sla | Service Level Agreement
                    sla | Support: service-level agreement 2026
                    sla | 云主机服务等级协议
                    sla | 服務等級協議
                    resource-request | Request for additional servers
                    resource-request | Headcount request, second quarter
                    resource-request | 测试服务器申请
                    resource-request | 項目資源申請
                    complaint-response | Response to your complaint of 2 March
                    complaint-response | 关于配送延误的投诉答复
                    complaint-response | 客户投诉处理报告
                    incident-review | Postmortem: mail outage on 2 March
                    incident-review | 2026-03-02 disk failure: root cause analysis
                    incident-review | 支付故障复盘
                    incident-review | 事故調查報告
                    proposal | Proposal: move the weekly report to Monday
                    proposal | RFC 12: one log-in for all services
                    proposal | 关于引入自动化测试的建议书
                    proposal | 机房搬迁立项申请
                    contingency-plan | Contingency plan for the cut-over
                    contingency-plan | Business continuity plan
                    contingency-plan | 网络安全应急预案
                    contingency-plan | 防汛應急預案
                    stakeholder-register | Stakeholder register
                    stakeholder-register | 项目干系人登记册
                    stakeholder-register | 相關方清單
                    kickoff | Kick-off: customer portal
                    kickoff | Project charter
                    kickoff | 客户门户项目启动会
                    kickoff | 項目啟動會
                    general | How to write a status report
                    general | Meeting guidelines
                    general | Sprint 3 retrospective
                    general | 周报撰写规范
                    general | 会议管理制度
                    general | Notes on garden plants
                    general | Status
                    general | Update
                    """)
    void the_title_says_the_type(String type, String title) {
        Seen seen = Seen.in("# " + title + "\n\nSome words.\n\n## First\n\nMore words.\n");
        assertThat(seen.extraction().type()).isEqualTo(type.strip());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    meeting-minutes | minutes/2026-03-04-minutes.md
                    meeting-minutes | meetings/2026-03-04.md
                    meeting-minutes | 20260304_minutes.md
                    meeting-minutes | 会议纪要-2026-03-04.md
                    status-report | weeklyReports/week4.md
                    status-report | 2026-03-06-sprint-4-update.md
                    status-report | 周报20260306.md
                    incident-review | incidents/2026-03-02.md
                    raci | docs/RACI.md
                    """)
    void the_file_name_says_the_type(String type, String path) {
        assertThat(Seen.in(path, "Some words.\n\n## First\n\nMore words.\n").type())
                .isEqualTo(type.strip() + " by file name");
    }

    @Test
    void front_matter_comes_first() {
        assertThat(Seen.in("---\ntype: proposal\n---\n# Minutes\n").type()).isEqualTo("proposal by front matter");
        assertThat(Seen.in("---\ntype: Weekly report\n---\n# Minutes\n").type())
                .isEqualTo("status-report by front matter");
        assertThat(Seen.in("---\n类型: 会议纪要\n---\n# 三月情况\n").type()).isEqualTo("meeting-minutes by front matter");
        assertThat(Seen.in("+++\ntype = \"raci\"\n+++\n# Who does what\n").type())
                .isEqualTo("raci by front matter");
    }

    @Test
    void a_page_that_only_lists_links_is_none_of_what_it_leads_to() {
        String links = "- [第一次](minutes/1.md)\n- [第二次](minutes/2.md)\n";
        assertThat(Seen.in("# 學生會會議紀錄\n\n" + links + "- [第三次](minutes/3.md)\n").type())
                .isEqualTo("general by content");
        assertThat(Seen.in("# 學生會會議紀錄\n\n" + links + "- 出席：王芳\n").type()).isEqualTo("meeting-minutes by title");
    }

    @Test
    void a_title_may_stand_below_a_heading_of_that_name() {
        assertThat(Seen.in("### Title\n\nProposal for one log-in\n\n### Team\n\n- Ana\n")
                        .type())
                .isEqualTo("proposal by title");
    }

    @Test
    void the_make_up_decides_where_no_name_does() {
        assertThat(Seen.in("# 4 March\n\nPresent: Ana, Bo\n\n## Agenda\n\n- Plan\n")
                        .type())
                .isEqualTo("meeting-minutes by headings");
        assertThat(Seen.in("# 三月第一周\n\n## 本周完成\n\n- 接口\n\n## 下周计划\n\n- 测试\n").type())
                .isEqualTo("status-report by headings");
        assertThat(Seen.in("# 2 March, disk full\n\n## Timeline\n\n- 10:00 full\n\n## Root cause\n\nLogs.\n")
                        .type())
                .isEqualTo("incident-review by headings");
        assertThat(Seen.in(
                                "# Who hears what\n\n| Audience | Frequency | Channel |\n| -- | -- | -- |\n| Board | weekly | mail |\n")
                        .type())
                .isEqualTo("communication-plan by headings");
        assertThat(Seen.in(
                                "# 分工\n\n| 任务 | Responsible | Accountable | Consulted | Informed |\n|--|--|--|--|--|\n| 测试 | 张三 | 李四 | 王五 | 赵六 |\n")
                        .type())
                .isEqualTo("raci by headings");
    }

    @Test
    void words_of_the_text_decide_last() {
        assertThat(Seen.in(
                                "Dear Ms Hill,\n\nwe have looked into your complaint. We are sorry for the delay.\n\nYours sincerely,\nAna\n")
                        .type())
                .isEqualTo("complaint-response by content");
        assertThat(Seen.in("各位用户：\n\n机房将于3月14日停机检修，其间邮件服务不可用，敬请谅解。\n").type()).isEqualTo("change-notice by content");
    }

    @Test
    void a_rhythm_is_no_type_where_the_make_up_says_otherwise() {
        assertThat(Seen.in(
                                "We are the gardeners!\n\n# Next meeting schedule\n\n4 March\n\n# Agenda\n\n- Plan\n\n# Minutes\n\nWe sowed.\n")
                        .type())
                .isEqualTo("meeting-minutes by headings");
        assertThat(Seen.in("# Gardeners: Weekly\n\n## Present\n\n- Ana\n- Bo\n\n## Agenda\n\n- Plan\n")
                        .type())
                .isEqualTo("meeting-minutes by headings");
        assertThat(Seen.in("# Gardeners: Weekly\n\nWe planted trees.\n").type()).isEqualTo("status-report by title");
    }

    @Test
    void a_first_section_about_the_meeting_before_is_no_title() {
        assertThat(Seen.in("纪要/会议纪要.md", "## 上次会议复盘\n\n民宿先试点。\n\n## 四个话题\n\n- 目标\n")
                        .type())
                .isEqualTo("meeting-minutes by file name");
    }

    @Test
    void a_plan_of_work_is_no_report_though_it_tells_how_far_it_is() {
        assertThat(Seen.in("# 接口整改计划\n\n## 任务清单\n\n- [x] 统一类型\n\n## 进度追踪\n\n每周更新。\n\n## 下一步计划\n\n- 补测试\n")
                        .type())
                .isEqualTo("general by title");
    }

    @Test
    void ordinary_texts_have_no_type() {
        assertThat(Seen.in(
                                "# The oak\n\nOaks grow slowly.\n\n## Background\n\nThere are many kinds.\n\n## Use\n\nWood.\n")
                        .type())
                .isEqualTo("general by none");
        assertThat(Seen.in("# 校园植物\n\n## 背景\n\n本校有很多树。\n\n## 分布\n\n东区最多。\n").type())
                .isEqualTo("general by none");
    }

    @Test
    void the_state_of_a_page_is_no_progress() {
        assertThat(Seen.in(
                                "---\nstatus: accepted\n---\n# Old feeds\n\n## Summary\n\nTwo.\n\n## Problem\n\nNobody reads them.\n")
                        .type())
                .isEqualTo("general by none");
        assertThat(Seen.in("# Old feeds\n\nStatus: two of three done\n\n## Problems\n\nThe third.\n")
                        .type())
                .isEqualTo("status-report by headings");
    }

    @Test
    void a_problem_and_a_proposal_make_a_proposal() {
        assertThat(Seen.in(
                                "# Old feeds\n\n## Summary\n\nTwo.\n\n## Problem\n\nNobody reads them.\n\n## Proposal\n\nSwitch them off.\n")
                        .type())
                .isEqualTo("proposal by headings");
        assertThat(Seen.in("# 旧接口\n\n## 立项背景\n\n无人使用。\n\n## 提案内容\n\n予以关闭。\n").type())
                .isEqualTo("proposal by headings");
        assertThat(Seen.in("# 旧接口\n\n## 问题\n\n无人使用。\n\n## 建议\n\n予以关闭。\n").type())
                .isEqualTo("general by none");
    }

    /** Words and columns alone may look like a paper that a reader would not take it for. */
    @Test
    void what_holds_next_to_nothing_that_a_type_requires_is_not_of_it() {
        assertThat(Seen.in("# The reading group\n\nWe close the books of this proposal, and buy for this proposal.\n")
                        .type())
                .isEqualTo("general by none");
        assertThat(Seen.in(
                                "# Log-in\n\n| Test case | Expected result | Actual result |\n|--|--|--|\n| Enter | Page | Page |\n")
                        .type())
                .isEqualTo("general by none");
        assertThat(Seen.in("# 登录\n\n| 测试用例 | 预期结果 | 实际结果 |\n|--|--|--|\n| 输入 | 页面 | 页面 |\n")
                        .type())
                .isEqualTo("general by none");
    }

    @Test
    void members_are_no_roll_call_and_topics_no_agenda() {
        assertThat(Seen.in(
                                "# Harbour group update\n\n## Members\n\n- Ana\n\n## Accomplishments of the week\n\n- A pier\n\n## Action items\n\n- Bo to paint\n")
                        .type())
                .isEqualTo("status-report by title");
        assertThat(Seen.in("# 花园小组\n\n## 成员\n\n- 王芳\n\n## 主题\n\n- 种树\n").type()).isEqualTo("general by none");
    }

    @Test
    void a_letter_about_a_meeting_to_come_is_no_minutes() {
        String invitation = "### Attendees\n\nForty so far.\n\n### Agenda\n\nTalks, then groups.\n";
        assertThat(Seen.in("june-update.md", "Dear gardeners and friends\n\nThe fair is near.\n\n" + invitation)
                        .type())
                .isEqualTo("general by none");
        assertThat(Seen.in("The fair is near.\n\n" + invitation).type()).isEqualTo("meeting-minutes by headings");
        assertThat(Seen.in("Dear all,\n\nthis is what we said.\n\n" + invitation
                                + "\n### Decisions\n\nWe plant oaks.\n")
                        .type())
                .isEqualTo("meeting-minutes by headings");
        String chinese = "## 出席\n\n全体。\n\n## 议程\n\n分组讨论。\n";
        assertThat(Seen.in("各位老师：\n\n展会将近。\n\n" + chinese).type()).isEqualTo("general by none");
        assertThat(Seen.in("展会将近。\n\n" + chinese).type()).isEqualTo("meeting-minutes by headings");
    }

    @Test
    void a_file_name_is_weak_where_the_text_says_otherwise() {
        String notice =
                "### 14 March\n\nThe team will be performing maintenance on the switch. The site will be inaccessible for an hour.\n";
        assertThat(Seen.in("incidents-upcoming.md", notice).type()).isEqualTo("change-notice by content");
        assertThat(Seen.in("incidents/14.md", "### 14 March\n\nThe switch broke and the site was away for an hour.\n")
                        .type())
                .isEqualTo("incident-review by file name");
        assertThat(Seen.in("故障.md", "各位用户：3月14日将停机检修，期间无法访问邮件，敬请谅解。\n").type()).isEqualTo("change-notice by content");
    }
}
