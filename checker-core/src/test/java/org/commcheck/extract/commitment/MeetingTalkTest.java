package org.commcheck.extract.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeetingTalkTest {

    @Test
    void what_others_are_said_to_have_promised_or_written_is_no_item() {
        assertThat(Items.ofMinutes("1、周杰说明供应商承诺3月20日前交付。", "2、客户来函称“请尽快交付设备”，张明作了介绍。"))
                .isEmpty();
    }

    @Test
    void who_keeps_the_minutes_has_no_task() {
        assertThat(Items.ofMinutes("出席：王芳、李强", "", "每次会后纪要由王芳整理，李强确认。")).isEmpty();
    }

    @Test
    void among_decisions_a_name_and_a_colon_hand_out_the_act() {
        assertThat(Items.ofMinutes(
                        "Present: Mara Lind, Bo Berg, Cy Dahl",
                        "",
                        "**Resolved**",
                        "",
                        "- Mara: Ask the owner about the lease, by 6 March",
                        "- Bo/Cy: Sort out the keys for the shed.",
                        "- Bo: Survey the members and report to the board.",
                        "- The fee stays at 20 euro.",
                        "- Pricing: Keep the current plan."))
                .containsExactly(
                        "Ask the owner about the lease, by 6 March | Mara | by by 6 March",
                        "Bo/Cy: Sort out the keys for the shed. | Bo, Cy",
                        "Bo: Survey the members and report to the board. | Bo");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- Mara: agreed with the plan",
                "- Mara: against the plan",
                "- Mara: is the fee enough?",
                "- Garden: Water the plants"
            })
    void among_decisions_what_somebody_said_is_none(String line) {
        assertThat(Items.ofMinutes("Present: Mara Lind, Bo Berg", "", "## Decisions", "", line))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No papers came in. Suggest a talk about the lease.",
                "Start Time: 17:00",
                "**Doors open**: 18:30"
            })
    void a_suggestion_of_nobody_and_a_label_with_its_time_are_none(String line) {
        assertThat(Items.ofMinutes("Present: Mara Lind, Bo Berg", "", "- " + line, "- The hall is dry."))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mara will take notes",
                "Mara to chair the next meeting",
                "Mara will facilitate.",
                "Mara will scribe this time"
            })
    void who_does_what_in_the_meeting_itself_has_no_task(String line) {
        assertThat(Items.ofMinutes("Attendees: Mara Lind, Bo Berg", "", "- " + line))
                .isEmpty();
    }

    @Test
    void who_does_more_than_that_has_one() {
        assertThat(Items.ofMinutes(
                        "Attendees: Mara Lind, Bo Berg", "", "- Mara will chair the hiring committee and report"))
                .containsExactly("Mara will chair the hiring committee and report | Mara");
        assertThat(Items.ofMinutes("## Action items", "", "- Mara will chair the next meeting"))
                .containsExactly("Mara will chair the next meeting | Mara");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Jonathan: Will post the notes on the board; Jonathan",
                "Jonathan: The plan is fine. Will ask the owner; Jonathan",
                "Jonathan: The plan is fine. Maybe will ask the owner; Jonathan",
                "Jonathan: I will post the notes on the board; Jonathan",
                "Jonathan: The plan is fine. I will ask the owner; Jonathan"
            })
    void who_speaks_takes_on_what_he_will_do_though_nobody_is_listed(String line, String owner) {
        assertThat(Items.ofMinutes("- " + line)).containsExactly(line + " | " + owner);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jonathan: The vote passed. Will be told next week.",
                "Jonathan: Seconds to keep the name",
                "Jonathan: The old one broke. Maybe a new one is better."
            })
    void what_will_happen_is_no_promise_of_who_speaks(String line) {
        assertThat(Items.ofMinutes("- " + line)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Jonathan: My next steps are to ask the owner and the printer",
                "Jonathan: Can volunteer to draft the letter",
                "Jonathan: Fine. My next step is to ask the owner"
            })
    void who_speaks_may_name_his_next_step(String line) {
        String present = "Attendees: Jonathan Lind, Mara Okoye";
        assertThat(Items.ofMinutes(present, "", "- " + line)).containsExactly(line + " | Jonathan");
        assertThat(Items.ofMinutes(present, "", "- Jonathan: My next train is late"))
                .isEmpty();
    }
}
