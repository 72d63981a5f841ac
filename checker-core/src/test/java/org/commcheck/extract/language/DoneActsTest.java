package org.commcheck.extract.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.commcheck.extract.vocabulary.TableFiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DoneActsTest {

    private final DoneActs done = new DoneActs(TableFiles.builtIn("act-words", "mood-words"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mara completed the search.",
                "We discussed the budget.",
                "Completed the draft of the plan",
                "The project plan is updated.",
                "The move is postponed for now.",
                "The two pages have been published.",
                "Mara has sent the figures.",
                "Current priorities remain unchanged"
            })
    void what_was_done_or_stays_is_told(String sentence) {
        assertThat(done.tells(sentence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mara will update the plan.",
                "The plan will be updated.",
                "Mara agreed to send the figures",
                "Mara is assigned to check the page",
                "Feedback is needed from legal",
                "The review is planned for Friday",
                "Updated plans for the move",
                "Send the figures that were checked",
                "Page for the search"
            })
    void what_is_to_be_done_is_not(String sentence) {
        assertThat(done.tells(sentence)).isFalse();
    }
}
