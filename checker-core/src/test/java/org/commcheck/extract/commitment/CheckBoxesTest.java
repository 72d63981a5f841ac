package org.commcheck.extract.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Items without a check box beside others that have one. */
class CheckBoxesTest {

    @Test
    void one_box_makes_no_remarks_of_the_other_items() {
        assertThat(Items.ofMinutes(
                        "## Action items",
                        "",
                        "- [ ] Ping security about the audit",
                        "- Contract with the venue",
                        "- Raj: deploy the hotfix"))
                .containsExactly(
                        "Ping security about the audit", "Contract with the venue", "Raj: deploy the hotfix | Raj");
    }

    @Test
    void among_boxes_an_item_without_one_is_a_remark() {
        assertThat(Items.ofMinutes(
                        "## Action items",
                        "",
                        "- [ ] Ping security about the audit",
                        "- [ ] Book the room",
                        "- The rest as discussed"))
                .containsExactly("Ping security about the audit", "Book the room");
    }

    @Test
    void among_boxes_an_item_that_asks_for_an_act_is_none() {
        assertThat(Items.ofMinutes(
                        "## Action items",
                        "",
                        "- [ ] Ping security about the audit",
                        "- [ ] Book the room",
                        "- Update the plan"))
                .contains("Update the plan");
    }

    @Test
    void a_line_may_begin_with_a_box_though_no_list_marks_it() {
        assertThat(Items.ofMinutes(
                        "Attendees: Mara Okoye, Bo Lind",
                        "",
                        "## Rooms",
                        "",
                        "* What comes next?",
                        "  [x] Mara will sweep the hall",
                        "  [] Bo will order a lamp",
                        "  [ ] Make a list of the keys"))
                .containsExactly(
                        "Mara will sweep the hall | Mara | closed",
                        "Bo will order a lamp | Bo",
                        "Make a list of the keys");
    }

    @Test
    void what_is_indented_below_such_a_line_is_a_step_of_it() {
        assertThat(Items.ofMinutes(
                        "## Action items",
                        "",
                        "[ ] Repair the stage - Owner: Mara | Deadline: 13 March",
                        " [ ] Measure the boards",
                        "  [ ] Buy new ones",
                        " [ ] Ask the joiner  ",
                        "[ ] Order a lamp"))
                .containsExactly(
                        "Repair the stage - Owner: Mara | Deadline: 13 March | Mara | by 13 March", "Order a lamp");
        assertThat(Items.ofMinutes("## 待办事项", "", "[ ] 修舞台 - 李雷", "  [ ] 量木板", "[ ] 买灯"))
                .containsExactly("修舞台 - 李雷 | 李雷", "买灯");
    }

    @Test
    void boxes_below_a_question_of_a_review_are_answers() {
        assertThat(Items.of("""
                        # Postmortem: the lift stood still, 4 March 2026

                        ## Has it happened before?

                        - [ ] Never: repair it and move on
                        - [x] Often: look for the cause

                        ## Action items

                        - [ ] Mara: oil the doors by 13 March
                        """)).containsExactly("Mara: oil the doors by 13 March | Mara | by by 13 March");
    }

    @Test
    void the_first_line_of_an_entry_of_the_agenda_says_what_its_boxes_are() {
        assertThat(Items.ofMinutes(
                        "## Agenda", "", "* What are next steps?", "  [] Bo will order a lamp", "  [ ] Count the keys"))
                .containsExactly("Bo will order a lamp | Bo", "Count the keys");
        assertThat(Items.ofMinutes(
                        "## Agenda", "", "* Rooms we could count", "  [] Count the keys", "  [ ] Order a lamp"))
                .isEmpty();
    }

    @Test
    void lines_that_tick_off_who_is_there_or_hold_brackets_are_none() {
        assertThat(Items.ofMinutes(
                        "## Who came",
                        "",
                        "These were there:",
                        "[x] Mara Okoye",
                        "[ ] Bo Lind",
                        "",
                        "The list was [] and stayed so, see",
                        "[1] for the reasons."))
                .isEmpty();
        assertThat(Items.of("# Guide to the hall\n\nTick what you need:\n[ ] Book the lamp\n[x] Order chairs\n"))
                .isEmpty();
    }

    @Test
    void a_chinese_one_too() {
        assertThat(Items.ofMinutes("## 待办事项", "", "- [ ] 整理纪要", "- [ ] 预订会议室", "- 更新计划表"))
                .contains("更新计划表");
    }

    @Test
    void in_a_list_of_tasks_of_several_people_each_open_box_is_one() {
        String list = "## 展会目标（3月9日前）\n\n- [ ] 布置展台\n- [x] 借用灯具\n";
        assertThat(Items.of("# 待办事项\n\n参会人员：王芳、李强\n\n" + list))
                .containsExactly("布置展台 | by 3月9日前", "借用灯具 | by 3月9日前 | closed");
        assertThat(Items.of("# 展台说明\n\n作者：王芳\n\n" + list)).isEmpty();
        assertThat(Items.of("# 待办事项\n\n" + list)).isEmpty();
        String english = "## Goals for the fair (by 9 March)\n\n- [ ] Put up the stand\n";
        assertThat(Items.of("# To-do list\n\nAttendees: Mara Okoye, Bo Lind\n\n" + english))
                .containsExactly("Put up the stand | by by 9 March");
        assertThat(Items.of("# To-do list\n\n" + english)).isEmpty();
    }
}
