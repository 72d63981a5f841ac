package org.commcheck.extract.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What minutes set off in bold at the end of a note, and other notes that only look like tasks. */
class BoldPromisesTest {

    private static List<String> note(String... lines) {
        return Items.ofMinutes("Present: Mara Voss, Bo Chen", "", "## Notes", "", String.join("\n", lines));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        - It costs 400. **Bo to ask the council** | Bo to ask the council, Bo
        - Keys are missing **Mara to action**     | Keys are missing Mara to action, Mara
        - Keys are missing **Zbyn to look**       | Keys are missing Zbyn to look, Zbyn
        - Keys are missing. Mara to action.       | Mara to action., Mara
        """)
    void who_is_to_act_on_a_note(String line, String item) {
        assertThat(note(line)).containsExactly(item.replace(", ", " | "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- The stall: **points to note**",
                "- We met the mayor **who is glad to help**",
                "- Mara pointed **to action plans** of others",
                "- Link to the photos"
            })
    void other_bold_words_and_links_hand_out_nothing(String line) {
        assertThat(note(line)).isEmpty();
    }

    @Test
    void a_list_of_tasks_is_none_itself() {
        assertThat(note("- TODO list:", "  - paint the door", "  - wash the cups"))
                .containsExactly("paint the door", "wash the cups");
    }

    @Test
    void over_an_entry_of_minutes_upcoming_are_the_events_to_come() {
        assertThat(note("- Upcoming", "  - Synth night", "  - Swap night")).isEmpty();
    }

    @Test
    void a_report_is_nobodys_name() {
        assertThat(Items.ofMinutes(
                        "# Reports",
                        "",
                        "## Events Officer Report",
                        "",
                        "- TODO: paint the door",
                        "",
                        "## Treasurer Report",
                        "",
                        "- TODO: pay the rent",
                        "",
                        "## Warden Report",
                        "",
                        "- TODO: lock up"))
                .containsExactly("paint the door", "pay the rent", "lock up");
    }

    @Test
    void between_what_was_said_an_order_goes_on_with_it() {
        String said = "1. Mara: we need more room\n1. Bo: rents went up\n1. Mara: the hall is old\n1. Bo: it is ours\n";
        assertThat(Items.ofMinutes("Present: Mara Voss, Bo Chen", "", said + "1. Improve the lights"))
                .isEmpty();
        assertThat(Items.ofMinutes("Present: Mara Voss, Bo Chen", "", "1. Improve the lights"))
                .hasSize(1);
    }
}
