package org.commcheck.extract.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import org.commcheck.extract.Part;
import org.commcheck.extract.Placeholder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Slots in headings, and lines that say that nothing is to be done. */
class LeftoversTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Minutes of <project name>    | <project name>
        会议纪要 YYYY-MM-DD           | YYYY-MM-DD
        """)
    void a_slot_in_a_heading_is_a_placeholder(String heading, String words) {
        assertThat(Said.of("a.md", "# " + heading + "\n\nText.\n").words(Placeholder.class))
                .containsExactly(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"# TODO", "# TBD", "# Notes [1]"})
    void other_headings_hold_none(String heading) {
        assertThat(Said.of("a.md", heading + "\n\nText.\n").all(Placeholder.class))
                .isEmpty();
    }

    @Test
    void a_line_that_names_the_list_below_is_no_left_over() {
        String list = "# Notes\n\n- We met.\n- **TODO:**\n";
        assertThat(Said.of("a.md", list + "  - Start a page\n").all(Placeholder.class))
                .isEmpty();
        assertThat(Said.of("a.md", list).words(Placeholder.class)).containsExactly("TODO");
    }

    @ParameterizedTest
    @ValueSource(strings = {"We met.\n\nAction items: none\n", "会议结束。\n待办事项：无\n", "Next steps: nothing for now."})
    void a_line_that_says_that_nothing_is_to_be_done_is_an_answer(String text) {
        assertThat(Said.of("2026-03-04-minutes.md", text).all(Part.class))
                .anyMatch(part -> part.name().equals("action-items") && part.filled());
    }

    @Test
    void minutes_told_in_prose_below_who_was_there_hold_a_discussion() {
        String said = """
                Mara asked whether the group could keep the server that the vendor offered for the pilot, and Bo noted that the costs of it
                are not known yet.

                """;
        assertThat(Said.of(
                                "minutes.md",
                                "# Minutes, 4 March 2026\n\n## Attendees\n\n- Mara\n- Bo\n\n" + said + said + said)
                        .all(Part.class))
                .extracting(Part::name)
                .contains("decisions");
    }
}
