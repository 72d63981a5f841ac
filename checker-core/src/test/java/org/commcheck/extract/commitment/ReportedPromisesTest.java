package org.commcheck.extract.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Minutes that tell in the past tense what somebody took on. */
class ReportedPromisesTest {

    private static final String PRESENT = "Present: Ana Lima, Bo Berg";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Bo said he would call the printer.; Bo",
                "Ana confirmed that she would order chairs by 12 March.; Ana",
                "The treasurer would circulate the accounts.; The treasurer",
                "Cllr Jones would contact the council.; Cllr Jones",
                "Ana and Bo would meet the caterer.; Ana, Bo",
                "Bo took an action to write to the council.; Bo",
                "Ana has the action of booking the band.; Ana",
                "Ana: action to ring the mayor.; Ana",
                "AL: Action item to look into the prices.; AL",
                "The clerk was asked to write to the owner.; The clerk",
                "Bo undertook to paint the fence.; Bo",
                "The board asked Bo to find out whether the fee applies.; Bo",
                "It was left to Ana to write the letter.; Ana",
                "It was agreed that Bo should check the numbers.; Bo",
                "The committee agreed that the treasurer would open an account.; the treasurer",
            })
    void it_is_an_item_of_theirs(String sentence, String owner) {
        assertThat(Items.ofMinutes(PRESENT, "", "## Hall", "", "The hall is old. " + sentence))
                .singleElement()
                .asString()
                .startsWith(sentence + " | " + owner);
    }

    @Test
    void where_the_author_lists_the_actions_a_would_is_told_again_there() {
        assertThat(Items.ofMinutes(
                        PRESENT,
                        "",
                        "## Hall",
                        "",
                        "Bo would get three quotes.",
                        "",
                        "## Actions",
                        "",
                        "- Bo: quotes for the roof"))
                .containsExactly("Bo: quotes for the roof | Bo");
        assertThat(Items.ofMinutes(
                        PRESENT,
                        "",
                        "## Hall",
                        "",
                        "Bo would get quotes by 12 March.",
                        "",
                        "Action: Ana to cut the hedge"))
                .containsExactly(
                        "Bo would get quotes by 12 March. | Bo | by by 12 March", "Ana to cut the hedge | Ana");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bo would prefer the old hall.",
                "Ana would be glad of more help.",
                "Bo would call the printer if the price were lower.",
                "Lunch would follow the meeting.",
                "The new roof would last for years.",
                "Bo was to blame.",
                "The board would meet again on 5 May.",
                "Mr Smith would take the chair.",
                "Bo asked Ana to explain the figures.",
                "It was agreed that the fee should rise.",
                "Ana said he would have won.",
                "“Bo would call the printer.”",
                "Would Bo call the printer?",
            })
    void opinions_conditions_and_things_are_none(String sentence) {
        assertThat(Items.ofMinutes(PRESENT, "", "## Hall", "", "The hall is old. " + sentence))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Two quotes had come in and Bo would call the printer.",
                "11i) B. Berg would look into the fence.",
                "Cllr. B. Berg would look into the fence."
            })
    void numbers_titles_and_what_was_told_first_may_stand_before_it(String sentence) {
        assertThat(Items.ofMinutes(PRESENT, "", "## Hall", "", "The hall is old.", "", sentence))
                .singleElement()
                .asString()
                .startsWith(sentence + " | ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Two quotes had come in and the price would fall.",
                "If the owner agreed and Bo would call, the door would open.",
                "Ana spoke and Bo would like a break."
            })
    void behind_an_and_somebody_known_has_to_act(String sentence) {
        assertThat(Items.ofMinutes(PRESENT, "", "## Hall", "", "The hall is old. " + sentence))
                .isEmpty();
    }
}
