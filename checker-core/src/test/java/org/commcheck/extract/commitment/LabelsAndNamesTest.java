package org.commcheck.extract.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import org.commcheck.extract.Attendee;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names and what looks like them: topics, priorities, acronyms, headings. */
class LabelsAndNamesTest {

    @Test
    void labels_none_of_which_is_anybodys_name_are_topics_where_it_is_known_who_met() {
        assertThat(Items.ofMinutes(
                        "Attendees: Mara Okoye, Bo Chen",
                        "",
                        "## Action items",
                        "",
                        "- Setup - write down how it works",
                        "- Solr - Bo to rebuild the index"))
                .containsExactly("Setup - write down how it works", "Solr - Bo to rebuild the index | Bo");
        assertThat(Items.ofMinutes(
                        "Attendees: Mara Okoye, Bo Chen",
                        "",
                        "## Action items",
                        "",
                        "- Setup: write it down",
                        "- Bo: test it"))
                .containsExactly("Setup: write it down | Setup", "Bo: test it | Bo");
        assertThat(Items.ofMinutes("## Action items", "", "- Setup: write it down", "- Solr: rebuild the index"))
                .containsExactly("Setup: write it down | Setup", "Solr: rebuild the index | Solr");
    }

    @Test
    void a_section_that_stands_too_deep_names_nobody_who_met() {
        assertThat(Items.ofMinutes(
                        "# Attendees",
                        "",
                        "- Mara Okoye",
                        "- Bo Chen",
                        "",
                        "### Actions",
                        "",
                        "- Setup - test",
                        "- Solr - test"))
                .containsExactly("Setup - test", "Solr - test");
    }

    @Test
    void an_entry_over_names_with_their_parts_hands_them_out() {
        assertThat(Items.of("""
                # The proposal

                To dos:

                - Parts of the proposal by 6 March (we'll compile them on Monday):
                    - James: team, software
                    - Sabastion: users, hardware
                """))
                .containsExactly(
                        "James: team, software | James | by by 6 March",
                        "Sabastion: users, hardware | Sabastion | by by 6 March");
        assertThat(
                        Items.of(
                                "# The proposal\n\nTo dos:\n\n- Write the parts by 6 March:\n    - Costs: all of them\n    - Risks: all of them\n"))
                .containsExactly("Write the parts by 6 March: | by by 6 March");
    }

    @Test
    void a_name_in_brackets_in_a_heading_owns_what_stands_below() {
        assertThat(Items.of("""
                # Weekly report, 4 March 2026

                ## [Pon] - Test planning

                Next steps:

                - [ ] Complete the mapping
                """)).containsExactly("Complete the mapping | Pon");
    }

    @Test
    void brackets_of_a_heading_that_say_what_the_section_is_for_name_nobody() {
        assertThat(Items.ofMinutes("## [To do]", "", "- list the open questions", "- build the test system"))
                .containsExactly("list the open questions", "build the test system");
        assertThat(Items.ofMinutes("## 【待办】", "", "- 整理问题清单", "- 搭建测试环境")).containsExactly("整理问题清单", "搭建测试环境");
    }

    @Test
    void brackets_of_a_heading_that_hold_a_tag_name_nobody_where_a_list_says_who_was_there() {
        assertThat(Items.ofMinutes(
                        "Attendees: Bo, Tim", "", "## [Comm] Transcripts", "", "Todo items", "", "- Collect a set"))
                .containsExactly("Collect a set");
        assertThat(Items.ofMinutes("Attendees: Bo, Tim", "", "## [Bo] Server", "", "Todo items", "", "- Move the disk"))
                .containsExactly("Move the disk | Bo");
        assertThat(Items.ofMinutes("## [Joost] Server", "", "Todo items", "", "- Move the disk"))
                .containsExactly("Move the disk | Joost");
    }

    @Test
    void a_name_before_the_tasks_of_a_heading_owns_them() {
        assertThat(Items.of("# Notes, 4 March 2026\n\n## Pirmin: this week tasks\n\n- Build the generator\n"))
                .containsExactly("Build the generator | Pirmin | by this week");
        assertThat(Items.of("# Notes, 4 March 2026\n\n## Next week: tasks\n\n- Build the generator\n"))
                .containsExactly("Build the generator | by Next week");
    }

    @Test
    void a_step_that_ends_like_a_function_owns_nothing() {
        assertThat(Items.ofMinutes("## 待办", "", "- 跟客户定出测试阶段", "  - 单车串接测试", "  - 更接近实际的最终测试"))
                .containsExactly("跟客户定出测试阶段");
        assertThat(Items.ofMinutes("## 待办", "", "- 跟客户定出测试阶段", "  - 测试组")).containsExactly("跟客户定出测试阶段 | 测试组");
    }

    @Test
    void seconds_are_no_limit() {
        assertThat(Items.ofMinutes("## 待办", "", "- 王小雨优化接口，3秒内返回数据")).containsExactly("王小雨优化接口，3秒内返回数据 | 王小雨");
        assertThat(Items.ofMinutes("## Actions", "", "- Ana: answer within 30 seconds"))
                .containsExactly("Ana: answer within 30 seconds | Ana");
        assertThat(Items.ofMinutes("## 待办", "", "- 王小雨提交数据，24小时内完成"))
                .containsExactly("王小雨提交数据，24小时内完成 | 王小雨 | by 24小时内");
    }

    @Test
    void steps_under_a_task_are_nobodys_items() {
        assertThat(Items.ofMinutes("## Action items", "", "- Steps:", "  - Draw it", "  - Code it", "- Mara: test it"))
                .containsExactly("Mara: test it | Mara");
    }

    @Test
    void what_a_review_says_it_did_is_done() {
        assertThat(
                        Items.of(
                                "# Incident report, 4 March 2026\n\n## Remediation\n\n- Revoked sessions\n- Disabled the keys\n- Enable a second factor\n- Automated tests by 13 March\n"))
                .containsExactly(
                        "Revoked sessions | closed",
                        "Disabled the keys | closed",
                        "Enable a second factor",
                        "Automated tests by 13 March | by by 13 March");
    }

    @Test
    void who_attends_by_no_name_is_nobody_to_be_named() {
        assertThat(Items.facts("# Minutes, 4 March 2026\n\nAttendees: All\n\nActions: call legal\n"))
                .noneMatch(Attendee.class::isInstance);
    }

    @Test
    void a_priority_is_nobody() {
        assertThat(Items.ofMinutes(
                        "## Action items",
                        "",
                        "**High Priority:**",
                        "",
                        "- [ ] Test it",
                        "",
                        "**Medium Priority:**",
                        "",
                        "- [ ] Write it down",
                        "",
                        "**Low Priority:**",
                        "",
                        "- [ ] Tidy up"))
                .containsExactly("Test it", "Write it down", "Tidy up");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        Service Level Agreement (SLA)          ; Service Level Agreement (SLA)
        Write to the people of Acme (BC)       ; Write to the people of Acme (BC) | BC
        Hugh is assigned to create a draft     ; Hugh is assigned to create a draft | Hugh
        Bo is responsible for the page         ; Bo is responsible for the page | Bo
        Ana is tasked with summarizing it      ; Ana is tasked with summarizing it | Ana
        Ana drafts the letter                  ; Ana drafts the letter | Ana
        The release team updates the page      ; The release team updates the page | The release team
        Search fails on the page               ; Search fails on the page
        Set up the account for @wenxin         ; Set up the account for @wenxin
        Set up the account with @wenxin        ; Set up the account with @wenxin | @wenxin
        Add this week's minutes to the wiki    ; Add this week's minutes to the wiki
        """)
    void an_entry_names_whom_its_words_name(String entry, String item) {
        assertThat(Items.ofMinutes("## Action items", "", "- " + entry)).containsExactly(item);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Next meeting: Thursday 12 March, room 4", "Next Meeting - 12 March"})
    void the_next_meeting_is_no_item(String entry) {
        assertThat(Items.ofMinutes("## Action items", "", "- Call legal", "- " + entry))
                .containsExactly("Call legal");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        Ana (lead), Bo ; Ana, Bo
        Bo (Support)   ; Bo
        王芳（主）、李强 ; 王芳, 李强
        """)
    void a_field_says_who_beside_which_part(String owners, String names) {
        assertThat(Items.ofMinutes("| Task | Owner | Due |", "|---|---|---|", "| Test | " + owners + " | 6 March |"))
                .containsExactly("Test | " + names + " | by 6 March");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Responsible Team", "Action owner", "Team", "Responsible Party"})
    void a_column_says_who_acts(String column) {
        assertThat(Items.ofMinutes(
                        "## Action items",
                        "",
                        "| Task | " + column + " | Deadline |",
                        "|---|---|---|",
                        "| Review the reports | Documentation Team | 6 March |"))
                .containsExactly("Review the reports | Documentation Team | by 6 March");
    }

    @Test
    void new_goals_are_to_be_done_and_old_ones_were() {
        String report =
                "# Weekly report, 4 March 2026\n\n## Old Goals\n\n1. Revise the proposal\n\n## New Goals\n\n1. Call legal\n";
        assertThat(Items.of(report)).containsExactly("Revise the proposal | closed", "Call legal");
    }

    @Test
    void where_somebody_will_be_is_nothing_to_do() {
        assertThat(Items.ofMinutes("Attendees: Mara Okoye", "", "Mara will be in Rome next week."))
                .isEmpty();
        assertThat(Items.ofMinutes("Attendees: Mara Okoye", "", "Mara will be in charge of the page."))
                .containsExactly("Mara will be in charge of the page. | Mara");
    }

    @Test
    void a_table_that_sums_up_lists_nothing_to_do_unless_it_has_days() {
        String head = "# Weekly report, 4 March 2026\n\n## Team summary\n\n";
        assertThat(Items.of(head + "| Member | Task | Status |\n|---|---|---|\n| Mara | Test plan | 80% |\n"))
                .isEmpty();
        assertThat(Items.of(head + "| Owner | Task | Due |\n|---|---|---|\n| Mara | Test plan | 6 March |\n"))
                .containsExactly("Test plan | Mara | by 6 March");
    }

    @Test
    void what_is_ticked_among_what_was_done_is_told() {
        assertThat(Items.of("# Weekly report, 4 March 2026\n\n## Completed\n\n- [x] Test plan\n- [ ] Page\n"))
                .containsExactly("Page");
    }

    @Test
    void what_a_review_lists_under_a_heading_of_what_was_done_is_done() {
        assertThat(Items.of("# 事故复盘 2026-03-04\n\n## 已采取的整改措施\n\n- 补充退出码检查\n\n## 整改措施\n\n- 补充告警\n"))
                .containsExactly("补充退出码检查 | closed", "补充告警");
    }

    @Test
    void a_body_that_the_item_is_about_does_not_own_it() {
        assertThat(Items.ofMinutes(
                        "- General Assembly", "  - Action: propose a date for the general assembly", "- Other things"))
                .containsExactly("propose a date for the general assembly");
    }

    @Test
    void who_will_act_stands_in_brackets() {
        assertThat(Items.ofMinutes("Action: Remove the page (Mara to respond.)"))
                .containsExactly("Remove the page (Mara to respond.) | Mara");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Stock Counting",
                "Hall Improvement",
                "Repairs and Documentation",
                "Supplier Negotiations",
                "Improvements"
            })
    void a_noun_for_something_done_owns_nothing(String label) {
        assertThat(Items.of("# Weekly report\n\n## Next steps\n\n- " + label + ": Call the landlord\n"))
                .containsExactly(label + ": Call the landlord");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Communications", "Manufacturing", "Ana Fleming", "Oona Manning", "Accounting"})
    void a_department_or_a_person_owns_what_stands_behind_its_name(String label) {
        assertThat(Items.of("# Weekly report\n\n## Next steps\n\n- " + label + ": Call the landlord\n"))
                .containsExactly(label + ": Call the landlord | " + label);
    }

    @Test
    void before_a_topic_with_a_capital_goes_somebody_known_in_brackets_at_the_end() {
        assertThat(Items.ofMinutes(
                        "Attendees: Mara Okoye, Bo Lind",
                        "",
                        "## Action items",
                        "",
                        "- Floor Plan - new drawing due on Friday (Mara)",
                        "- Mara Okoye - send the drawing (Bo)"))
                .containsExactly(
                        "Floor Plan - new drawing due on Friday (Mara) | Mara | by Friday",
                        "Mara Okoye - send the drawing (Bo) | Mara Okoye");
    }

    @Test
    void an_adjective_behind_a_dash_tells_of_nothing_done() {
        assertThat(Items.ofMinutes("## Action items", "", "- Floor Plan - Detailed drawing to be sent by Friday"))
                .noneMatch(item -> item.endsWith("closed"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Additional actions", "Immediate actions", "Further actions:"})
    void more_actions_are_actions(String heading) {
        assertThat(Items.of("# Note to all\n\n**" + heading + "**\n\n- Call the landlord\n"))
                .containsExactly("Call the landlord");
    }

    @Test
    void old_business_is_gone_on_with() {
        assertThat(Items.ofMinutes("Attendees: Mara Okoye", "", "## Old business", "", "Mara will call the landlord."))
                .containsExactly("Mara will call the landlord. | Mara");
    }

    @Test
    void an_owner_before_the_task_of_an_entry_makes_no_field_of_it() {
        assertThat(Items.ofMinutes(
                        "## Action items", "", "- Owner: Mara. Call the landlord.", "- Owner: Cleo. Paint the door."))
                .containsExactly("Owner: Mara. Call the landlord. | Mara", "Owner: Cleo. Paint the door. | Cleo");
    }

    @Test
    void a_day_of_the_week_beside_a_name_is_nobody() {
        assertThat(Items.of("# Weekly report\n\n## Next week\n\n- Fit the lamp (Klaus, Wednesday)\n"))
                .containsExactly("Fit the lamp (Klaus, Wednesday) | Klaus | by Wednesday");
    }
}
