package org.commcheck.extract.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** English lines in which one after the other promises something. */
class SharedPromisesTest {

    private static final String LIST = "## Action items\n\n- ";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Jane to clean the hall, Bob to mow the lawn; Jane to clean the hall | Jane; Bob to mow the lawn | Bob",
                "Jane will lock up. Bob will count the money.; Jane will lock up | Jane; Bob will count the money. | Bob",
                "Jane will lock up and the board will pay; Jane will lock up | Jane; the board will pay | the board",
                "Jane and Ana to cook, and Bob to wash up; Jane and Ana to cook | Jane, Ana; Bob to wash up | Bob",
                "@jane will write it, @bob will send it; @jane will write it | @jane; @bob will send it | @bob",
                "Xu to write the text and Legal to check it; Xu to write the text | Xu; Legal to check it | Legal",
            })
    void each_promise_is_an_item(String line, String first, String second) {
        assertThat(Items.ofMinutes(LIST + line)).containsExactly(first, second);
        assertThat(Items.ofMinutes("ACTION: " + line)).containsExactly(first, second);
    }

    @Test
    void a_day_belongs_to_its_promise_and_behind_an_and_to_both() {
        assertThat(Items.ofMinutes(LIST + "Jane to clean the hall by 9 March; Bob to mow the lawn by 12 March"))
                .containsExactly(
                        "Jane to clean the hall by 9 March | Jane | by by 9 March",
                        "Bob to mow the lawn by 12 March | Bob | by by 12 March");
        assertThat(Items.ofMinutes(LIST + "Jane will lock up. Bob will count the money by 12 March."))
                .containsExactly(
                        "Jane will lock up | Jane", "Bob will count the money by 12 March. | Bob | by by 12 March");
        assertThat(Items.ofMinutes(LIST + "Jane to write the text and Bob to draw the map by 12 March"))
                .containsExactly(
                        "Jane to write the text | Jane | by by 12 March",
                        "Bob to draw the map by 12 March | Bob | by by 12 March");
    }

    @Test
    void sentences_of_minutes_are_read_alike() {
        assertThat(Items.ofMinutes(
                        "Attendees: Jane, Bob", "", "## Budget", "", "Jane will send the sheet, Bob will check it."))
                .containsExactly("Jane will send the sheet | Jane", "Bob will check it. | Bob");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@jane and @bob please send the figures",
                "Jane to ask whether Bob and Ana will come",
                "Jane to find out if the hall is free and Bob can come",
                "Jane will write the text, which Bob will check",
                "Jane to send the sheet; once it is there, Bob will check it",
                "Jane to write the text. Feedback will follow.",
                "Jane to write the text. Slides to go to the board.",
                "Jane to call the bank. Jane will report.",
                "Jane to write to Bob and Ana to ask for the key",
                "Talk to Jane and Bob to settle the date",
            })
    void other_clauses_are_parts_of_one_item(String line) {
        assertThat(Items.ofMinutes(LIST + line)).hasSize(1);
    }
}
