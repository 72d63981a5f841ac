package org.commcheck.extract.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallsAndClausesTest {

    @ParameterizedTest
    @ValueSource(strings = {"Mara will:", "Mara to:", "Mara agreed to do the following:", "Mara needs to:"})
    void a_line_that_calls_somebody_hands_out_the_list_behind_it(String line) {
        assertThat(Items.ofMinutes(
                        "Attendees: Mara Lind, Bo Berg",
                        "",
                        "## Decision",
                        "",
                        line,
                        "",
                        "- Remove the old reader",
                        "- Deprecate the writer, indicating when it goes"))
                .containsExactly(
                        "Remove the old reader | Mara", "Deprecate the writer, indicating when it goes | Mara");
    }

    @Test
    void a_line_that_calls_nobody_hands_out_nothing() {
        assertThat(Items.ofMinutes(
                        "Attendees: Mara Lind, Bo Berg",
                        "",
                        "The new reader will:",
                        "",
                        "- parse dates",
                        "- skip comments"))
                .isEmpty();
        assertThat(Items.ofMinutes(
                        "Attendees: Mara Lind, Bo Berg",
                        "",
                        "Mara will:",
                        "",
                        "That was all.",
                        "",
                        "- parse dates faster than before"))
                .isEmpty();
    }

    @Test
    void behind_a_semicolon_somebody_known_may_take_on_what_was_told_before() {
        assertThat(
                        Items.ofMinutes(
                                "Attendees: Mara Lind, Bo Berg, Cy Dahl",
                                "",
                                "- The guide is in German only; Bo will share it with Mara",
                                "- Mara showed the plan; the breakdown is complete; Bo, Cy will fill in the days before Monday"))
                .containsExactly(
                        "Bo will share it with Mara | Bo",
                        "Bo, Cy will fill in the days before Monday | Bo, Cy | by before Monday");
    }

    @Test
    void behind_a_semicolon_whom_nobody_knows_takes_on_nothing() {
        assertThat(Items.ofMinutes(
                        "Attendees: Mara Lind, Bo Berg",
                        "",
                        "- The guide is in German only; Acme will share it with their users",
                        "- The vote was close; Bo will retire next year"))
                .isEmpty();
    }

    @Test
    void whoever_says_that_there_is_nothing_to_do_has_no_item() {
        assertThat(Items.ofMinutes("## Action items", "", "- Chairs: No action", "- Editors: none", "- Bo: call legal"))
                .containsExactly("Bo: call legal | Bo");
    }

    @Test
    void a_column_of_tickets_alone_says_no_tasks() {
        assertThat(Items.ofMinutes(
                        "## Removed",
                        "",
                        "| Name | Why | Ticket |",
                        "|---|---|---|",
                        "| Harbour VO | has no users | https://tickets.example.org/33027 |"))
                .isEmpty();
    }

    @Test
    void topics_under_which_something_is_told_hold_the_notes_even_beside_a_discussion() {
        assertThat(Items.ofMinutes(
                        "- Moderator: Mara Lind",
                        "",
                        "## Agenda",
                        "",
                        "### Pipeline",
                        "",
                        "- The job was moved to a new node",
                        "- The cache was in the wrong folder",
                        "- We agreed on the fix. Mara will follow up with legal",
                        "",
                        "## Action items",
                        "",
                        "- Chairs: no action",
                        "",
                        "## Open discussion",
                        "",
                        "List topics below."))
                .containsExactly("Mara will follow up with legal | Mara");
    }

    @Test
    void who_keeps_an_eye_on_something_has_no_task() {
        assertThat(Items.ofMinutes(
                        "Attendees: Mara Lind, Bo Berg",
                        "",
                        "- Mara: I will keep an eye on the list.",
                        "- Bo: I will write to the list."))
                .containsExactly("Bo: I will write to the list. | Bo");
    }

    @Test
    void where_nobody_is_listed_initials_before_a_verb_are_somebody() {
        assertThat(Items.ofMinutes(
                        "## To do",
                        "",
                        "- JB writes the letter to the board",
                        "- QA updates the guide",
                        "- SIG leaders in all projects"))
                .containsExactly(
                        "JB writes the letter to the board | JB",
                        "QA updates the guide",
                        "SIG leaders in all projects");
    }

    @Test
    void a_dash_divides_known_names_from_what_they_are_to_do() {
        assertThat(Items.ofMinutes("Present: Igor, Mara", "", "## Tasks", "", "Igor - cloud", "Mara - login page"))
                .containsExactly("Igor - cloud | Igor", "Mara - login page | Mara");
        assertThat(Items.ofMinutes("Present: Igor, Mara", "", "## Tasks", "", "Cloud - costs", "Login - design"))
                .isEmpty();
    }

    @Test
    void verbs_before_to_are_nobody() {
        assertThat(Items.of("# Weekly status report, 4 March 2026\n\n## Actions\n\n- Work to find a second tester\n"))
                .containsExactly("Work to find a second tester");
    }
}
