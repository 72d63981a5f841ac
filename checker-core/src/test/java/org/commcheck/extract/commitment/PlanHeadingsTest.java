package org.commcheck.extract.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What headings give to the items under them, and which headings are items. */
class PlanHeadingsTest {

    private static final String NOTES = "# Notes on the move\n\n";

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        Next steps by 6 March       ; Call legal | by by 6 March
        Action items (due 6 March)  ; Call legal | by due 6 March
        Next steps for soon         ; Call legal
        Action items                ; Call legal
        """)
    void a_heading_gives_its_day_to_the_items_below(String heading, String item) {
        assertThat(Items.of(NOTES + "## " + heading + "\n\n- [ ] Call legal\n")).containsExactly(item);
    }

    @Test
    void the_nearest_words_around_an_item_give_the_day() {
        assertThat(Items.of(NOTES + "## Next steps by 6 March\n\n### Rooms, due 8 March\n\n- Call legal\n"))
                .containsExactly("Call legal | by due 8 March");
        assertThat(Items.of("# 周报 2026-03-04\n\n## 待办事项（3月6日前）\n\n- 提交方案\n- 3月9日前发布公告\n"))
                .containsExactly("提交方案 | by 3月6日前", "3月9日前发布公告 | by 3月9日前");
    }

    @Test
    void a_day_in_a_title_or_over_what_is_told_is_none_of_theirs() {
        assertThat(Items.of("# Action items by 6 March\n\n## Next steps\n\n- Call legal\n"))
                .containsExactly("Call legal");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        Actions for Mara          ; Call legal | Mara
        Mara Okoye                ; Call legal | Mara Okoye
        @mara                     ; Call legal | @mara
        Rooms                     ; Call legal
        Rome Paris                ; Call legal
        """)
    void a_heading_may_name_who_does_what_stands_below(String heading, String item) {
        assertThat(Items.ofMinutes(
                        "**Present:** Mara Okoye, Bo Lind",
                        "",
                        "## Action items",
                        "",
                        "### " + heading,
                        "",
                        "- [ ] Call legal"))
                .containsExactly(item);
    }

    @Test
    void headings_that_are_all_names_name_who_does_what_stands_below() {
        assertThat(
                        Items.of(
                                NOTES
                                        + "## Next steps\n\n### Mara Okoye\n\n- Call legal\n\n### Bo Lind\n\n- Call Ed\n\n### Cy Dahl\n\n- Call Ann\n"))
                .containsExactly("Call legal | Mara Okoye", "Call Ed | Bo Lind", "Call Ann | Cy Dahl");
        assertThat(
                        Items.of(
                                NOTES
                                        + "## Next steps\n\n### Mara Okoye\n\n- Call legal\n\n### Bo Lind\n\n- Call Ed\n\n### The rooms\n\n- Call Ann\n"))
                .containsExactly("Call legal", "Call Ed", "Call Ann");
        assertThat(Items.of(NOTES + "## Next steps\n\n### Rome Paris\n\n- Call legal\n\n### Bonn Lind\n\n- Call Ed\n"))
                .containsExactly("Call legal", "Call Ed");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        小雯的任务     | 小雯
        王芳的工作计划 | 王芳
        王芳的分工：   | 王芳
        测试组的任务   | 测试组
        前端的任务     | 前端
        本周的任务     |
        小组的任务     |
        大家的任务     |
        项目的任务     |
        """)
    void a_heading_may_say_whose_the_tasks_below_are(String heading, String owner) {
        assertThat(Items.of("# 周报 2026-03-04\n\n## " + heading + "\n\n### 待办\n\n- 报名\n"))
                .containsExactly(owner == null ? "报名" : "报名 | " + owner);
    }

    @Test
    void one_that_surely_is_somebody_s_vouches_for_another_in_the_same_words() {
        String plan = "\n\n### 待办\n\n- 报名\n\n";

        assertThat(Items.of("# 周报 2026-03-04\n\n## 小雯的任务" + plan + "## 麦芽的任务" + plan))
                .containsExactly("报名 | 小雯", "报名 | 麦芽");
        assertThat(Items.of("# 周报 2026-03-04\n\n## 小雯的任务" + plan + "## 收尾的工作" + plan.replace("报名", "打包")))
                .containsExactly("报名 | 小雯", "打包");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        任务分配 | 王芳 | 李强 | true
        任务分工 | wf   | lq   | true
        任务分配 | css  | lq   | false
        任务分配 | api  | cli  | false
        任务分配 | 首页 | 后台 | false
        产品介绍 | 王芳 | 李强 | false
        """)
    void under_a_title_that_hands_out_work_names_and_initials_are_owners(
            String title, String first, String second, boolean owned) {
        String text = "# %s\n\n## %s\n\n- [ ] 登录页\n- [x] 首页\n\n## %s\n\n- [ ] 接口\n".formatted(title, first, second);
        assertThat(Items.of(text))
                .isEqualTo(
                        owned ? List.of("登录页 | " + first, "首页 | " + first + " | closed", "接口 | " + second) : List.of());
    }

    @Test
    void capitalised_topics_of_an_agenda_are_nobody_unless_one_is_known() {
        String topics =
                "## Agenda\n\n### Pilot Feedback\n\nACTION: Call legal\n\n### Lease Charter\n\nACTION: Call Ed\n\n### %s\n\nACTION: Call Ann\n";

        assertThat(Items.of(NOTES + topics.formatted("Desk Client")))
                .containsExactly("Call legal", "Call Ed", "Call Ann");
        assertThat(Items.of(NOTES + "**Present:** Mara Okoye, Bo Lind\n\n" + topics.formatted("Bo Lind")))
                .contains("Call Ann | Bo Lind");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        **Chris:**    ; **Lorna:** ; **Jack:**  ; Call legal | Chris ; Call Ed | Lorna ; Call Ann | Jack
        **Chris**     ; **Jack**   ; **Kip**    ; Call legal | Chris ; Call Ed | Jack  ; Call Ann | Kip
        **Frontend:** ; **May:**   ; **Docs:**  ; Call legal         ; Call Ed         ; Call Ann
        **Venue:**    ; **Chris:** ; **Music:** ; Call legal         ; Call Ed         ; Call Ann
        """)
    void most_of_a_row_of_first_names_vouch_for_the_others(
            String one, String two, String three, String first, String second, String third) {
        String plan = "## Next steps\n\n%s\n\n- Call legal\n\n%s\n\n- Call Ed\n\n%s\n\n- Call Ann\n";

        assertThat(Items.of(NOTES + plan.formatted(one, two, three))).containsExactly(first, second, third);
    }

    @Test
    void first_names_need_sections_of_their_own() {
        String person = "\n\n### Done\n\nThe tests pass.\n\n### Next steps\n\n- Call ";

        assertThat(Items.of(NOTES + "## Mara" + person + "legal\n\n## Bo" + person + "Ed\n\n## Cy" + person + "Ann\n"))
                .containsExactly("Call legal | Mara", "Call Ed | Bo", "Call Ann | Cy");
    }

    @Test
    void a_heading_that_says_an_act_is_an_item_and_so_are_its_peers() {
        assertThat(Items.of(NOTES + """
                ## Action items

                ### 1. Mara will call legal by 6 March

                She knows them.

                ### Rooms

                There are none.
                """))
                .containsExactly("Mara will call legal by 6 March | Mara | by by 6 March", "Rooms");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## Action items\\n\\n### Rooms\\n\\nThere are none.\\n\\n### Vans\\n\\nThere are two.",
                "## Action items\\n\\n- Done\\n\\n### Mara will call legal\\n\\nShe knows them.",
                "## Rooms\\n\\n### Mara will call legal\\n\\nShe knows them."
            })
    void other_headings_are_none(String text) {
        assertThat(Items.of(NOTES + text.replace("\\n", "\n") + "\n"))
                .noneMatch(item -> item.contains("legal") || item.contains("Rooms"));
    }

    @Test
    void what_we_plan_in_the_report_of_somebody_named_is_theirs() {
        assertThat(
                        Items.of(
                                "# Week 7 update\n\nDate: 4 March 2026\n\nPrepared by: Mara Okoye\n\n## Next week\n\n- We will plan the sessions\n"))
                .singleElement()
                .asString()
                .startsWith("We will plan the sessions | Mara Okoye");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Next month        | Next month
        Next quarter      | Next quarter
        Goals for Q2 2026 | Q2 2026
        下月计划          | 下月
        """)
    void a_plan_for_a_month_or_a_quarter_is_due_at_its_end(String heading, String day) {
        assertThat(Items.of("# Monthly report 2026-03-04\n\n## " + heading + "\n\n- Call legal\n"))
                .containsExactly("Call legal | by " + day);
    }

    @Test
    void where_no_day_is_known_the_end_of_a_month_is_an_event_and_that_of_a_year_is_none() {
        assertThat(Items.of("# Monthly report\n\n## Next month\n\n- Call legal\n"))
                .containsExactly("Call legal | by Next month");
        assertThat(Items.of("# Monthly report\n\n## Next steps for next year\n\n- Call legal\n"))
                .containsExactly("Call legal");
    }

    @Test
    void a_plan_for_years_dates_nothing() {
        assertThat(Items.of("# Monthly report 2026-03-04\n\n## Next steps for 2027\n\n- Call legal\n"))
                .containsExactly("Call legal");
    }

    @Test
    void hours_ahead_end_on_a_day() {
        assertThat(Items.of(
                        NOTES + "## Next steps\n\n- Call legal in the next 3 days\n- Call Ed in the next 36 hours\n"))
                .containsExactly(
                        "Call legal in the next 3 days | by the next 3 days",
                        "Call Ed in the next 36 hours | by the next 36 hours");
    }

    @Test
    void a_day_behind_a_label_among_decisions_is_nothing_to_do() {
        assertThat(Items.ofMinutes(
                        "## Decisions", "", "- End of the project: 30 March 2026", "- The fair is held by 7 May"))
                .containsExactly("The fair is held by 7 May | by by 7 May");
    }

    @Test
    void a_part_of_the_actions_may_have_a_limit() {
        assertThat(Items.of(NOTES + "## Action items\n\n### First (by Friday's meeting)\n\n- Call legal\n\n"
                        + "### Later (by end of month)\n\n- Call Ed\n\n### Talk of 2 March\n\n- Call Cy\n"))
                .containsExactly("Call legal | by by Friday's", "Call Ed | by by end of month", "Call Cy");
        assertThat(Items.of("# 搬迁记录\n\n## 待办事项\n\n### 近期（3月20日前）\n\n- 联系法务\n")).containsExactly("联系法务 | by 3月20日前");
    }

    @Test
    void under_an_action_heading_a_line_with_a_limit_is_one_too() {
        assertThat(Items.of(NOTES + "## Follow-up\n\nBook the review by 27 March.\n"))
                .containsExactly("Book the review by 27 March. | by by 27 March");
        assertThat(Items.of(NOTES + "## Follow-up\n\nBook the review.\n")).isEmpty();
    }

    @Test
    void a_day_that_somebody_is_to_ask_about_is_no_limit() {
        assertThat(Items.of(NOTES + "## Action items\n\n- Ask whether the hall is free on 20 March\n"
                        + "- By 9 March ask whether it is free\n"))
                .containsExactly(
                        "Ask whether the hall is free on 20 March",
                        "By 9 March ask whether it is free | by By 9 March");
    }

    @Test
    void among_actions_short_names_vouch_for_each_other_and_all_is_nobody() {
        assertThat(
                        Items.of(
                                NOTES
                                        + "## Actions\n\n### All\n\n- Call Ed\n\n### Anna\n\n- Call legal\n\n### Zbyn + Oyel\n\n- Call Ann\n"))
                .containsExactly("Call Ed | All?", "Call legal | Anna", "Call Ann | Zbyn, Oyel");
        assertThat(Items.of("# 会议纪要 2026-03-04\n\n## 行动项\n\n### 王芳\n\n- 联系厂家\n\n### 李强\n\n- 整理清单\n"))
                .containsExactly("联系厂家 | 王芳", "整理清单 | 李强");
    }

    @Test
    void among_actions_topics_are_nobody() {
        assertThat(Items.of(NOTES + "## Actions\n\n### Website\n\n- Call legal\n\n### Lockers\n\n- Call Ann\n"))
                .containsExactly("Call legal", "Call Ann");
    }

    @Test
    void under_a_person_a_label_is_a_topic() {
        assertThat(Items.of(NOTES
                        + "## Actions\n\n### Anna\n\n- Posters: ask for a price\n\n### Steve\n\n- Anna: call Ed\n"))
                .containsExactly("Posters: ask for a price | Anna", "Anna: call Ed | Anna");
    }
}
