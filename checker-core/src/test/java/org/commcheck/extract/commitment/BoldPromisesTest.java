package org.commcheck.extract.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
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

    private static List<String> council(String line) {
        return Items.ofMinutes("Present: Cllr R Voss, Cllr M Quill, Mrs N Copper (Clerk)", "", line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The hedge is high. CLERK TO WRITE TO THE OWNER         | CLERK TO WRITE TO THE OWNER; Clerk
        The bins are full. CLLR VOSS / CLERK TO ORDER MORE     | CLLR VOSS / CLERK TO ORDER MORE; Cllr Voss; Clerk
        TO CONSIDER THE BINS They are full. CLERK TO ACTION    | CLERK TO ACTION; Clerk
        The Clerk was asked to write to the owner.             | The Clerk was asked to write to the owner.; The Clerk
        Cllr Quill and Mrs Copper have been asked to visit it. | Cllr Quill and Mrs Copper have been asked to visit it.; Cllr Quill; Mrs Copper
        """)
    void councils_hand_out_in_capitals_and_in_the_past(String line, String item) {
        String[] parts = item.split("; ", -1);
        String owners = String.join(", ", Arrays.copyOfRange(parts, 1, parts.length));
        assertThat(council(line)).containsExactly(parts[0] + " | " + owners);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TO CONSIDER THE BINS They were found to be full.",
                "MATTERS TO REPORT",
                "Mr Voss asked to see the plan.",
                "The bank was asked for a statement.",
                "The members were asked to be brief.",
                "Cllr Quill was asked to chair the group in 2019.",
                "Cllr Quill was asked to chair the group and declined.",
                "Cllr Voss was asked to leave the room.",
                "Mrs Copper was asked to count the hands during the vote.",
                "Cllr Quill asked whether he could represent the council.",
                "Draft minutes for approval at the next meeting",
                "The council must wait 14 days for an answer."
            })
    void what_only_looks_alike_hands_out_nothing(String line) {
        assertThat(council(line)).isEmpty();
    }

    @Test
    void who_will_not_be_there_owns_nothing() {
        assertThat(note("- Fill in the rota (Mara will not be there)"))
                .containsExactly("Fill in the rota (Mara will not be there)");
    }
}
