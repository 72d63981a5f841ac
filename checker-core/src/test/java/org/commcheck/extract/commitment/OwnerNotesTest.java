package org.commcheck.extract.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What minutes put beside a sentence to say whose it is. */
class OwnerNotesTest {

    private static final String PRESENT = "Present: Ana Lima, Bo Berg";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "The roof leaks. Action: Bo; The roof leaks. | Bo",
                "The shed is old. The roof leaks. **ACTION: AL/BB**; The roof leaks. | AL, BB",
                "The roof leaks. (Action: Bo, 12 March); The roof leaks. | Bo | by 12 March",
                "The roof leaks. [Action Ana]; The roof leaks. | Ana",
                "The roof leaks. Action point: the treasurer; The roof leaks. | the treasurer",
                "The roof leaks. Action: all; The roof leaks. | all?",
                "The roof is to be mended by 12 March (Action: Bo); The roof is to be mended by 12 March | Bo | by by 12 March",
            })
    void a_note_says_whose_the_sentence_before_is(String line, String item) {
        assertThat(Items.ofMinutes(PRESENT, "", "## Hall", "", line)).containsExactly(item);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Ana: Action: write to the printer; write to the printer | Ana",
                "Bo & AL: TODO: paint the door; paint the door | Bo, AL",
                "Bo: TODO: Ana to sweep the hall; Ana to sweep the hall | Ana",
                "Door: Action: paint the frame; paint the frame",
                "Bo: The lamp is old. Action: buy a lamp; buy a lamp",
            })
    void who_stands_alone_before_a_mark_acts(String line, String item) {
        assertThat(Items.ofMinutes(PRESENT, "", "## Hall", "", line)).containsExactly(item);
    }

    @Test
    void it_may_stand_in_a_line_or_a_paragraph_of_its_own() {
        assertThat(Items.ofMinutes(PRESENT, "", "## Hall", "", "Keys are missing", "Action: Ana"))
                .containsExactly("Keys are missing | Ana");
        assertThat(Items.ofMinutes(PRESENT, "", "## Hall", "", "Keys are missing.", "", "Action: Ana"))
                .containsExactly("Keys are missing. | Ana");
    }

    @Test
    void alone_under_a_heading_it_says_who_keeps_the_actions_and_is_no_item() {
        assertThat(Items.ofMinutes(
                        "Attendees: Ana Lima, Bo Berg", "", "## Notes", "", "Actions: Bo", "", "- The roof is new"))
                .isEmpty();
        assertThat(Items.ofMinutes("参会人员：李雷、韩梅", "", "## 记录", "", "行动项：韩梅")).isEmpty();
    }

    @Test
    void in_a_table_it_stands_in_the_column_for_actions() {
        assertThat(Items.ofMinutes(
                        PRESENT,
                        "",
                        "| Item | Discussion | Action |",
                        "|---|---|---|",
                        "| Apologies | None | |",
                        "| Hall | The shed is old. The roof leaks. | BB |",
                        "| Garden | The hedge is high. | AL to cut it by 12 March |",
                        "| Funds | We have enough. | Noted |"))
                .containsExactly("The roof leaks. | BB", "AL to cut it by 12 March | AL | by by 12 March");
        assertThat(Items.ofMinutes(
                        PRESENT,
                        "",
                        "| Item | Discussion | Action by |",
                        "|---|---|---|",
                        "| Hall | The roof leaks. | Bo |"))
                .containsExactly("The roof leaks. | Bo");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Action on Bo: find a room; Bo: find a room | Bo",
                "Action for Ana and Bo: draft the rota; Ana and Bo: draft the rota | Ana, Bo",
                "Action (Ana): send the letter; (Ana): send the letter | Ana",
                "AP BB: hang the posters; BB: hang the posters | BB",
                "Action item for Bo - sweep the floor; Bo - sweep the floor | Bo",
                "Task for Ana: mow the lawn; Ana: mow the lawn | Ana",
            })
    void a_mark_may_name_somebody(String line, String item) {
        assertThat(Items.ofMinutes(PRESENT, "", "## Hall", "", line)).containsExactly(item);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AI for Healthcare: Bo showed the study",
                "Action on Climate: a talk by the mayor",
                "Action (Optional): read the paper",
                "Task for Q4 - finish the report",
                "The board took no action: Ana was away",
            })
    void what_only_looks_like_a_mark_is_none(String line) {
        assertThat(Items.ofMinutes(PRESENT, "", "## Hall", "", line)).isEmpty();
    }
}
