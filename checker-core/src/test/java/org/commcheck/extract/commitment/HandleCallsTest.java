package org.commcheck.extract.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom a handle or a speaker's name calls to act, and what is only told of them. */
class HandleCallsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@mara notes that the page splits the two",
                "@mara supports following the standard",
                "@mara also prefers the second draft",
                "@mara suggests $200 to Bo",
                "The board will not use any part of the grant"
            })
    void what_somebody_says_or_will_not_do_is_none(String line) {
        assertThat(Items.ofMinutes("- " + line)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "@mara please review the draft; @mara please review the draft | @mara",
                "@mara will email the team; @mara will email the team | @mara",
                "The entry (notes/PR#5) will be updated by @mara; The entry (notes/PR#5) will be updated by @mara | @mara",
                "Planned to be finished next week by @mara; Planned to be finished next week by @mara | @mara | by next week?"
            })
    void a_handle_that_is_to_act_is_enough(String line, String item) {
        assertThat(Items.ofMinutes("- " + line)).containsExactly(item);
    }

    @Test
    void a_promise_behind_a_speakers_dash_is_an_item() {
        assertThat(Items.ofMinutes(
                        "Attendees: Mara Okoye, Bo Lind",
                        "",
                        "Mara: the page is slow",
                        "",
                        "Bo: since March",
                        "",
                        "Mara: is it the server",
                        "",
                        "Bo: looks like it",
                        "",
                        "Bo - will send an email to the list"))
                .containsExactly("Bo - will send an email to the list | Bo");
    }
}
