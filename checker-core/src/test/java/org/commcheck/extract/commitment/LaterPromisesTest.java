package org.commcheck.extract.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LaterPromisesTest {

    private static final String PRESENT = "Attendees: Mara Lind, Bo Berg, Cy Dahl";

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        Mara asked about the rent and will call the owner. ; Mara
        Bo tried the old key and agreed to order a new one. ; Bo
        Cy Dahl went through the shelves and will also list the gaps. ; Cy Dahl
        Mara has got the keys and will copy them. ; Mara
        Bo has swept the hall and will order a lamp. ; Bo
        """)
    void who_did_one_thing_may_take_on_the_next(String sentence, String owner) {
        assertThat(Items.ofMinutes(PRESENT, "", "The hall is dry. " + sentence))
                .containsExactly(sentence + " | " + owner);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mara said the printer broke and will need a part.",
                "Mara met the painter, who was late and will send a bill.",
                "Mara swept the hall and the stairs.",
                "The painter rang and will come.",
                "Mara has said the printer broke and will need a part."
            })
    void what_others_will_do_is_not_theirs(String sentence) {
        assertThat(Items.ofMinutes(PRESENT, "", "The hall is dry. " + sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        As treasurer, Mara will open an account. | Mara |
        By Friday, Bo will paint the door.       | Bo   | By Friday
        For the fair, Cy will count the cups.    | Cy   |
        Also Bo will count the spoons.           | Bo   |
        Then Mara will wash the cups.            | Mara |
        """)
    void a_name_may_stand_behind_when_or_as_what(String sentence, String owner, String day) {
        assertThat(Items.ofMinutes(PRESENT, "", sentence))
                .containsExactly(sentence + " | " + owner + (day == null ? "" : " | by " + day));
        assertThat(Items.ofMinutes(PRESENT, "", "## Action items", "", "- " + sentence))
                .containsExactly(sentence + " | " + owner + (day == null ? "" : " | by " + day));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        The colour is chosen, Bo will order the paint. ; Bo will order the paint. | Bo
        Colour decided, Mara to tell the painter.      ; Mara to tell the painter. | Mara
        If the board agrees, Bo will order the paint.  ;
        Mara thinks that, Bo will be late.             ;
        The painter, Bo and others will come.          ;
        """)
    void a_comma_may_stand_for_a_full_stop(String sentence, String item) {
        assertThat(Items.ofMinutes(PRESENT, "", sentence)).isEqualTo(item == null ? List.of() : List.of(item));
    }

    @Test
    void he_and_she_stand_for_the_last_one_named() {
        assertThat(Items.ofMinutes(PRESENT, "", "Mara will paint the door. She will also order a handle."))
                .containsExactly("Mara will paint the door. | Mara", "She will also order a handle. | Mara");
        assertThat(Items.ofMinutes(PRESENT, "", "The keys are kept by Bo. He will copy them."))
                .containsExactly("He will copy them. | Bo");
    }

    @Test
    void the_subject_of_a_sentence_is_nearer_than_what_a_dash_of_it_names() {
        assertThat(Items.ofMinutes(
                        PRESENT, "", "Two were lost. The board needs to buy new cups - Large and Small ones."))
                .containsExactly("The board needs to buy new cups - Large and Small ones. | The board");
    }

    @Test
    void behind_the_topic_of_its_line_somebody_promises_something() {
        assertThat(Items.ofMinutes(
                        "Release: one bug is left.",
                        "Budget: Sofia will send the numbers by 12 March.",
                        "Weather: Rain will come."))
                .containsExactly("Sofia will send the numbers by 12 March. | Sofia | by by 12 March");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        New board -> Mara will set up a ticket               ; Mara will set up a ticket | Mara
        Lamps for the hall - two are broken -> Bo will order them ; Bo will order them | Bo
        Coats for helpers – Cy will get some quotes          ; Cy will get some quotes | Cy
        If the owner agrees -> Bo will order them            ;
        The lease -> no news this time                       ;
        Coats for helpers - Cy liked the idea                ;
        """)
    void behind_an_arrow_or_a_dash_stands_what_comes_of_the_topic(String line, String item) {
        assertThat(Items.ofMinutes(PRESENT, "", "## Hall", "", "- " + line, "- The hall is dry."))
                .isEqualTo(item == null ? List.of() : List.of(item));
    }

    @Test
    void behind_a_semicolon_an_office_takes_on_what_a_thing_does_not() {
        assertThat(Items.ofMinutes(
                        "A member asked about storage; the secretary will reply by letter.",
                        "",
                        "The roof was looked at; the rain will come in.",
                        "",
                        "## Open points",
                        "",
                        "- The landlord still has to repair the window."))
                .containsExactly(
                        "the secretary will reply by letter. | the secretary",
                        "The landlord still has to repair the window. | The landlord");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        ML: I can finish it by 6 March and will send it round.     ; Mara | by by 6 March
        ML: We should check that, I will look up the letter.       ; Mara
        ML: I can finish it.                                        ;
        ML: If the owner agrees, I will send the letter.            ;
        ML: I liked it.                                             ;
        """)
    void a_speaker_promises_in_the_first_person(String line, String owner) {
        assertThat(Items.ofMinutes(
                        "Present:",
                        "",
                        "- Mara Lind (ML)",
                        "- Bo Berg (BB)",
                        "",
                        "## Hall",
                        "",
                        "- " + line,
                        "- BB: No."))
                .isEqualTo(owner == null ? List.of() : List.of(line + " | " + owner.replace("Mara", "ML")));
    }

    @Test
    void the_last_of_several_commas_may_part_the_promise() {
        assertThat(Items.ofMinutes(PRESENT, "", "Cy, add a line on keys, on lamps as well, Bo to\n  draft it."))
                .containsExactly("Bo to\ndraft it. | Bo");
        assertThat(Items.ofMinutes(PRESENT, "", "The lamp is old, if it breaks, Bo will order a new one."))
                .isEmpty();
    }
}
