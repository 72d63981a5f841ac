package org.commcheck.extract.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainItemsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Send the figures to legal; Send the figures to legal",
                "Send the figures to legal by 6 March; Send the figures to legal by 6 March | by by 6 March",
                "Need to ask legal first; Need to ask legal first",
                "We should create a guide; We should create a guide | We?",
                "mara to create a ticket; mara to create a ticket | mara",
                "mara and josh send out the survey; mara and josh send out the survey | mara, josh",
                "Mara - draft the letter; Mara - draft the letter | Mara",
                "talk to the vendor about the price - Mara; talk to the vendor about the price - Mara | Mara",
                "Draft the letter (Mara); Draft the letter (Mara) | Mara",
                "Somebody to check the fire doors; Somebody to check the fire doors | Somebody?",
                "The bot is down. File a ticket for it.; The bot is down. File a ticket for it."
            })
    void a_line_that_asks_for_an_act_is_an_item_of_minutes_without_a_list(String line, String item) {
        assertThat(Items.ofMinutes("- " + line)).containsExactly(item);
        assertThat(Items.ofMinutes(line)).containsExactly(item);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Discussed the budget",
                "The vote passed",
                "Test results look good",
                "Mara presented the roadmap",
                "Should we send the figures?",
                "[Fix the parser](https://example.org/12)",
                "Fix the parser [#12](https://example.org/12)",
                "Click the button to join",
                "> Send the figures to legal"
            })
    void what_tells_asks_or_names_a_ticket_is_none(String line) {
        assertThat(Items.ofMinutes(line)).isEmpty();
    }

    @Test
    void where_the_author_lists_items_other_lines_are_remarks() {
        assertThat(Items.ofMinutes(
                        "## Notes",
                        "",
                        "- Send the figures to legal",
                        "",
                        "## Action items",
                        "",
                        "- Mara: draft the letter"))
                .containsExactly("Mara: draft the letter | Mara");
        assertThat(Items.ofMinutes("## Notes", "", "- Send the figures to legal", "- ACTION: Mara to draft the letter"))
                .containsExactly("Mara to draft the letter | Mara");
    }

    @Test
    void an_empty_list_is_a_list() {
        assertThat(Items.ofMinutes("- Send the figures to legal", "", "## Action items", "", "None"))
                .isEmpty();
    }

    @Test
    void agenda_topics_are_none() {
        assertThat(Items.ofMinutes("## Agenda", "", "- Review the roadmap", "- Update the charter"))
                .isEmpty();
    }

    @Test
    void an_entry_with_remarks_under_it_is_a_topic_and_so_are_its_peers() {
        assertThat(Items.ofMinutes(
                        "## Notes",
                        "",
                        "- Rename the project",
                        "  - Some like the old name",
                        "- Move the meeting",
                        "- Mara to book a room"))
                .containsExactly("Mara to book a room | Mara");
    }

    @Test
    void speakers_are_no_owners() {
        assertThat(Items.ofMinutes(
                        "- Mara: send it to the list",
                        "- Bo: that is fine",
                        "- Cy: not for me",
                        "- Di: ask the vendor"))
                .isEmpty();
    }

    @Test
    void the_attendee_list_tells_names_from_other_words() {
        assertThat(Items.ofMinutes(
                        "**Present:** Mara Okoye, Bo Lind",
                        "",
                        "- Mara will draft the letter",
                        "- Docker will drop it"))
                .containsExactly("Mara will draft the letter | Mara");
    }

    @Test
    void other_documents_than_minutes_have_no_such_items() {
        assertThat(Items.of("# Installation guide\n\n- Create an account\n- Send the form to the office\n"))
                .isEmpty();
    }

    @Test
    void equal_lines_under_two_topics_are_two_items() {
        assertThat(Items.ofMinutes("## Docs", "", "- Create an issue", "", "## Build", "", "- Create an issue"))
                .hasSize(2);
    }
}
