package org.commcheck.extract.matters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.commcheck.extract.Decision;
import org.commcheck.extract.assembly.Said;
import org.junit.jupiter.api.Test;

class DecisionReaderTest {

    @Test
    void marked_lines_entries_and_told_decisions_are_found_in_english() {
        assertThat(decisions("""
                # Minutes, 4 March 2026

                Attendees: Ana Lima, Bo Berg

                ## Notes

                It was agreed that the move be postponed. The lift is broken.

                We agreed to buy a spare. If we agreed to rent, we would pay more.

                RESOLVED: Accept the charter (7-0).

                - AGREED to publish the draft
                - Decision: TBD

                ## Decisions

                - Bo asks the janitor.
                - The report will be sent.
                """))
                .containsExactly(
                        "It was agreed that the move be postponed. hidden",
                        "We agreed to buy a spare. attributed",
                        "Accept the charter (7-0). attributed",
                        "to publish the draft",
                        "TBD hollow",
                        "Bo asks the janitor. attributed",
                        "The report will be sent. hidden");
    }

    @Test
    void the_record_itself_is_approved_without_an_actor() {
        assertThat(
                        decisions(
                                "# Minutes, 4 March 2026\n\n## Minutes\n\nRESOLVED that the minutes of 3 February be approved and signed.\n\nRESOLVED that the fee be raised.\n"))
                .containsExactly(
                        "that the minutes of 3 February be approved and signed.", "that the fee be raised. hidden");
    }

    @Test
    void words_without_a_subject_and_motions_tell_decisions() {
        assertThat(decisions("""
                # Minutes, 4 March 2026

                Attendees: Ana Lima, Bo Berg

                ## Notes

                Agreed to drop the table. Nobody agreed to the fee.

                - Pricing page: decided to keep the name
                - We will go with option B.
                - Motion to approve the budget passed unanimously.
                - Agreed on most points
                """))
                .containsExactly(
                        "Agreed to drop the table. attributed",
                        "Pricing page: decided to keep the name",
                        "We will go with option B. attributed",
                        "Motion to approve the budget passed unanimously. attributed");
    }

    @Test
    void a_marked_line_that_tells_a_decision_is_one() {
        assertThat(decisions("# 项目例会纪要 2026-03-04\n\n会议决定：由张三联系厂商；由李四检查账目。\n"))
                .containsExactly("由张三联系厂商；由李四检查账目。 attributed");
    }

    @Test
    void they_are_found_in_chinese_and_a_label_in_the_next_line_begins_the_next_one() {
        assertThat(decisions("""
                # 项目例会纪要 2026-03-04

                ## 讨论

                会议决定推迟搬迁。如果会议决定推迟，另行通知。

                结论：同意采购备件
                决议：由张三联系厂商

                结论：待确认

                ## 决议

                - 旧数据需要被处理。
                - 有人跟进备件。
                """))
                .containsExactly(
                        "会议决定推迟搬迁。 attributed",
                        "同意采购备件",
                        "由张三联系厂商 attributed",
                        "待确认 hollow",
                        "旧数据需要被处理。 hidden",
                        "有人跟进备件。 hidden");
    }

    @Test
    void a_report_of_what_was_done_about_it_decides_nothing() {
        assertThat(decisions("""
                # Decision log

                | Item | Decision |
                | --- | --- |
                | 1 | Discussed at the call |
                | 2 | Discussed and accepted by Bo |
                """))
                .containsExactly("Discussed at the call hollow", "Discussed and accepted by Bo attributed");
    }

    @Test
    void outside_minutes_only_sections_and_marks_tell_of_decisions() {
        assertThat(decisions("""
                # Project status report, week 10

                We agreed to buy a spare last year.
                """)).isEmpty();
    }

    private static List<String> decisions(String text) {
        return Said.of("notes.md", text).all(Decision.class).stream()
                .map(decision -> decision.text().strip()
                        + (decision.says() ? "" : " hollow")
                        + (decision.says() && decision.attributed() ? " attributed" : "")
                        + (decision.hidden() ? " hidden" : ""))
                .toList();
    }

    @Test
    void a_name_and_a_link_refer_to_something_and_decide_nothing() {
        assertThat(
                        decisions(
                                "# Minutes, 4 March 2026\n\n## Outcomes\n\n- Sample letter: https://example.org/a\n- Letter: we send https://example.org/a\n"))
                .hasSize(1);
        assertThat(decisions("# 例会纪要 2026-03-04\n\n## 决议\n\n- 仓库地址：https://example.org/a\n"))
                .isEmpty();
    }

    @Test
    void where_those_sign_who_decided_nothing_more_is_decided() {
        assertThat(Said.of("验收.md", "# 验收报告\n\n## 验收结论\n\n同意通过初步验收。\n\n甲方代表：　　　　乙方代表：周磊\n")
                        .words(Decision.class))
                .containsExactly("同意通过初步验收。");
        assertThat(Said.of(
                                "acceptance.md",
                                "# Acceptance report\n\n## Decision\n\nThe portal is accepted.\n\nSigned by: Ana Lima\n")
                        .words(Decision.class))
                .containsExactly("The portal is accepted.");
    }

    @Test
    void the_resolution_of_an_incident_is_how_it_ended() {
        String part = "## Resolution\n\nThe last process was stopped by hand.\n";
        assertThat(Said.of("review.md", "# Incident review\n\n" + part).all(Decision.class))
                .isEmpty();
        assertThat(Said.of("minutes.md", "# Minutes\n\n" + part).all(Decision.class))
                .hasSize(1);
    }

    @Test
    void hours_in_which_a_fault_is_resolved_are_no_decisions() {
        String table = "| Priority | Response | Resolution |\n| --- | --- | --- |\n| P1 | 30 minutes | 4 hours |\n";
        assertThat(Said.of("sla.md", "# Service level agreement\n\n" + table).all(Decision.class))
                .isEmpty();
        assertThat(Said.of(
                                "minutes.md",
                                "# Minutes\n\n| Topic | Resolution |\n| --- | --- |\n| Rent | We leave it as it is. |\n")
                        .all(Decision.class))
                .hasSize(1);
    }
}
