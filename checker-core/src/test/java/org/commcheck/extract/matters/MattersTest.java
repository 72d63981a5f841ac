package org.commcheck.extract.matters;

import static org.assertj.core.api.Assertions.assertThat;

import org.commcheck.extract.ContactPoint;
import org.commcheck.extract.EscalationLevel;
import org.commcheck.extract.OpenQuestion;
import org.commcheck.extract.Option;
import org.commcheck.extract.Risk;
import org.commcheck.extract.SequenceMarker;
import org.commcheck.extract.assembly.Said;
import org.junit.jupiter.api.Test;

class MattersTest {

    @Test
    void open_questions_say_who_answers_and_by_when() {
        Said said = Said.of("minutes.md", """
                # Minutes, 4 March 2026

                ## Open questions

                - Who pays for the lab?
                - Rent or buy? (Bo, by 6 March)
                - Q: How many seats?
                - Is the lift safe? Yes, the inspector signed for it.
                """);

        assertThat(said.words(OpenQuestion.class))
                .containsExactly("Who pays for the lab?", "Rent or buy? (Bo, by 6 March)", "Q: How many seats?");
        assertThat(said.all(OpenQuestion.class))
                .extracting(OpenQuestion::assigned)
                .containsExactly(false, true, false);
        assertThat(said.all(OpenQuestion.class)).extracting(OpenQuestion::dated).containsExactly(false, true, false);
    }

    @Test
    void chinese_questions_need_no_question_mark() {
        Said said = Said.of("例会纪要.md", """
                # 项目例会纪要 2026-03-04

                ## 待确认事项

                - 费用由谁承担？
                - 接口格式待定
                """);

        assertThat(said.words(OpenQuestion.class)).containsExactly("费用由谁承担？", "接口格式待定");
    }

    @Test
    void what_is_missing_may_be_the_risk_itself() {
        Said said = Said.of("计划.md", """
                # 搬迁计划

                ## 风险与应对

                | 风险 | 影响 | 应对措施 |
                | --- | --- | --- |
                | 无备用电源 | 停电时断网 | 租一台发电机 |
                | 无 | 无 | 无 |
                """);

        assertThat(said.words(Risk.class)).containsExactly("无备用电源");
    }

    @Test
    void a_risk_is_answered_by_the_labelled_lines_behind_it() {
        Said said = Said.of("plan.md", """
                # Plan

                ### The style sheet

                **Risk**: the host may go down.
                **Mitigation**: serve it from our own machine.

                ## 风险

                ### 技术风险

                - **分块副作用**：极大的图片可能出现块感
                - **缓解措施**：提供尺寸调整选项
                """);

        assertThat(said.all(Risk.class)).isNotEmpty().allMatch(Risk::answered);
    }

    @Test
    void risks_are_answered_by_what_stands_beside_them() {
        Said said = Said.of("report.md", """
                # Project status report, week 10

                ## Risks

                - The vendor may deliver late
                - The server room floods; mitigation: move it upstairs.
                - None of the spares fit. We will order new ones.

                | Risk | Likelihood | Mitigation |
                | --- | --- | --- |
                | Data loss | low | Backups every night |
                | A key person leaves | high | TBD |
                """);

        assertThat(said.words(Risk.class)).contains("The vendor may deliver late", "Data loss", "A key person leaves");
        assertThat(said.all(Risk.class)).extracting(Risk::answered).containsExactly(false, true, true, true, false);
    }

    @Test
    void a_challenge_that_was_met_is_no_unanswered_issue() {
        Said said = Said.of("report.md", """
                # Weekly report, week 10

                ## Challenges

                1. **Morale recovery**
                   - The mood was low after the outage.
                2. **Slow recovery of backups**
                   - It takes a day.
                """);

        assertThat(said.words(Risk.class)).containsExactly("Slow recovery of backups");
        assertThat(said.all(Risk.class)).extracting(Risk::answered).containsExactly(false);
    }

    @Test
    void who_assesses_risks_is_no_risk() {
        assertThat(Said.of(
                                "minutes.md",
                                "# Minutes\n\nAttendees: Ana, Bo\n\nChapters:\n\n- Risk assessment: Bo (10)\n- Risks: Late delivery\n")
                        .words(Risk.class))
                .containsExactly("Late delivery");
    }

    @Test
    void chinese_risks_are_read_likewise() {
        Said said = Said.of("周报.md", """
                # 项目周报 2026-03-06

                ## 风险

                - 测试环境可能延期，应对：提前申请
                - 人手不足

                ## 问题

                - 无
                """);

        assertThat(said.words(Risk.class)).containsExactly("测试环境可能延期，应对：提前申请", "人手不足");
        assertThat(said.all(Risk.class)).extracting(Risk::answered).containsExactly(true, false);
    }

    @Test
    void advice_answers_a_risk() {
        Said said = Said.of("复盘.md", """
                # 事故复盘 2026-03-06

                ## 风险

                - 第八条迁移很可能也会失败。建议先核对全部状态
                - 有人建议过，第八条迁移仍会失败
                """);

        assertThat(said.all(Risk.class)).extracting(Risk::answered).containsExactly(true, false);
    }

    @Test
    void options_are_counted_in_documents_to_choose_by() {
        assertThat(Said.of("proposal.md", """
                # Proposal: a new lab

                ## Options

                - Option A: rent
                - Option B: buy
                """).words(Option.class)).containsExactly("Option A", "Option B");
        assertThat(Said.of("方案.md", """
                # 项目建议书：新实验室

                ## 备选方案

                - 方案一：租用
                - 方案二：购买
                """).words(Option.class)).containsExactly("方案一", "方案二");
    }

    @Test
    void who_leads_the_work_and_can_be_reached_is_a_contact_point() {
        String table =
                "| Name | Role | Contact |\n| --- | --- | --- |\n| Ana Lima | project manager | %s |\n| Bo Berg | sponsor | bo@example.org |\n";
        assertThat(Said.of("charter.md", "# Kick-off of the ferry app\n\n" + table.formatted("ana@example.org"))
                        .words(ContactPoint.class))
                .containsExactly("Ana Lima");
        assertThat(Said.of("charter.md", "# Kick-off of the ferry app\n\n" + table.formatted(""))
                        .words(ContactPoint.class))
                .isEmpty();
    }

    @Test
    void contact_points_have_a_side_and_duties() {
        Said said = Said.of("plan.md", """
                # Communication plan

                ## Contacts

                - Contact point (client): Eva Berg, decides on defects
                - Supplier contact: Cy Dahl
                - 我方接口人：张三，负责答复业务问题
                """);

        assertThat(said.words(ContactPoint.class)).containsExactly("Eva Berg", "Cy Dahl", "张三");
        assertThat(said.all(ContactPoint.class))
                .extracting(ContactPoint::side)
                .containsExactly("client", "supplier", "supplier");
        assertThat(said.all(ContactPoint.class))
                .extracting(ContactPoint::duties)
                .containsExactly(true, false, true);
    }

    @Test
    void escalation_levels_say_who_and_how_soon() {
        Said said = Said.of("plan.md", """
                # Communication plan

                ## Escalation

                1. Level 1: team lead, within 4 hours
                2. Level 2: Eva Berg
                3. Level 3: after 2 days

                ## 升级机制

                - 一级：项目组长，4小时内
                - 二级：部门经理
                """);

        assertThat(said.all(EscalationLevel.class))
                .extracting(EscalationLevel::named)
                .containsExactly(true, true, false, true, true);
        assertThat(said.all(EscalationLevel.class))
                .extracting(EscalationLevel::timed)
                .containsExactly(true, false, true, true, false);
    }

    @Test
    void sequence_markers_tell_what_they_follow() {
        Said said = Said.of("guide.md", """
                # How to move the lab

                Step 1: stop the server.

                Step 3: start it.

                1、停机

                2、启动
                """);

        assertThat(said.all(SequenceMarker.class))
                .extracting(marker -> marker.text() + " " + marker.value() + " after " + marker.previous())
                .contains("Step 1 1 after 0", "Step 3 3 after 1", "2、 2 after 1");
    }

    @Test
    void what_the_group_does_answers_the_risk_of_the_sentence_before() {
        Said said = Said.of("plan.md", """
                # Plan of the fair

                ## Risks

                - The printer is often late. We order three weeks earlier.
                - It may rain. We lose a day then.
                - The caterer is slow. We are working closely with him.
                - We order late.
                - The permit may be late. Then the roof follows in spring.
                """);

        assertThat(said.all(Risk.class)).extracting(Risk::answered).containsExactly(true, false, true, false, true);
    }

    @Test
    void behind_a_sentence_that_something_may_happen_stands_what_is_done_about_it() {
        assertThat(Said.of("plan.md", """
                # Project plan

                ## Risks

                - Agents may resist the change: two trainers a site
                - Delivery: the vendor may be late
                - The pilot could slip – start without it
                - The room may be taken: TBD
                - Prices could rise; the contract fixes them for three years
                - The move may take longer; HR has set aside ten days
                - The line may fail; all shops would stop
                """).all(Risk.class))
                .extracting(Risk::answered)
                .containsExactly(true, false, true, false, true, true, false);
        assertThat(Said.of("计划.md", "# 项目计划\n\n## 风险\n\n- 骨干可能离职：提前培养后备\n- 交付：供应商可能延期\n")
                        .all(Risk.class))
                .extracting(Risk::answered)
                .containsExactly(true, false);
    }

    @Test
    void a_column_says_whether_its_rows_are_risks_or_issues() {
        Said said = Said.of("report.md", """
                # Status report, week 10

                ## Risks and issues

                | Risk | Response |
                | --- | --- |
                | The printer may be late | Order earlier |

                | Issue | Response |
                | --- | --- |
                | The lift is broken | Ring the firm |
                """);

        assertThat(said.words(Risk.class)).containsExactly("The printer may be late", "The lift is broken");
        assertThat(said.all(Risk.class)).extracting(Risk::actual).containsExactly(false, true);
    }

    @Test
    void work_on_risks_is_no_risk() {
        assertThat(Said.of(
                                "report.md",
                                "# Status report, week 10\n\n## Next steps\n\n- Risk assessment: Repeat the review by 10 March\n- Risk: late printer\n")
                        .words(Risk.class))
                .containsExactly("late printer");
    }
}
