package org.commcheck.extract.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Agendas whose topics hold the notes. */
class LivedAgendaTest {

    @Test
    void paragraphs_under_several_topics_of_an_agenda_are_notes() {
        String[] notes = {
            "Attendees: Mara Okoye, Bo Lind",
            "",
            "## Agenda",
            "",
            "### Rent",
            "",
            "It is too high.",
            "",
            "### Doors",
            "",
            "Bo will oil them.",
            "",
            "### Lamps",
            "",
            "There are two."
        };
        assertThat(Items.ofMinutes(notes)).containsExactly("Bo will oil them. | Bo");
        assertThat(Items.ofMinutes(String.join("\n", notes) + "\n\n## Notes\n\nWe met."))
                .isEmpty();
    }

    @Test
    void an_agenda_whose_entries_tell_what_happened_holds_the_notes() {
        assertThat(Items.ofMinutes(
                        "## Agenda",
                        "",
                        "- Created a list of the keys",
                        "- Mara created a map of the hall",
                        "- Joe will terminate the contract"))
                .containsExactly("Joe will terminate the contract | Joe");
        assertThat(Items.ofMinutes(
                        "## Agenda",
                        "",
                        "- Keys",
                        "- Joe will present the contract",
                        "- Mara created a map of the hall"))
                .isEmpty();
    }
}
