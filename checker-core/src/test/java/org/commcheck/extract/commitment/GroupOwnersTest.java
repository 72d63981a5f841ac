package org.commcheck.extract.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Groups and roles that own an item, written in small letters behind a capital. */
class GroupOwnersTest {

    @ParameterizedTest
    @CsvSource({
        "Finance committee to inspect the accounts, Finance committee",
        "Steering committee to review the charter, Steering committee",
        "Project manager will print the map, Project manager",
        "Release team to tag the build, Release team",
        "QA lead should test the build, QA lead",
        "Head of sales to call the client, Head of sales",
        "Support desk will answer the mail, Support desk",
        "Steering to sign the charter, Steering",
    })
    void they_own_what_they_are_to_do_in_a_list_and_elsewhere(String line, String owner) {
        assertThat(Items.ofMinutes("## Action items", "", "- " + line)).containsExactly(line + " | " + owner);
        assertThat(Items.ofMinutes("## The move", "", "- " + line)).containsExactly(line + " | " + owner);
    }

    @Test
    void they_own_what_they_are_to_be_able_to_do() {
        assertThat(Items.ofMinutes("## Action items", "", "- Support desk should be able to renew the keys"))
                .containsExactly("Support desk should be able to renew the keys | Support desk");
        assertThat(Items.ofMinutes("## Action items", "", "- The old key should be able to open the door"))
                .noneMatch(item -> item.contains("|"));
    }

    @Test
    void they_stand_beside_others() {
        assertThat(Items.ofMinutes(
                        "## Action items",
                        "",
                        "- Ana and the design team to sketch the page",
                        "- Project manager and QA lead to agree on the dates",
                        "- By Friday, marketing and Project manager will meet"))
                .startsWith(
                        "Ana and the design team to sketch the page | Ana, the design team",
                        "Project manager and QA lead to agree on the dates | Project manager, QA lead");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hire consultant to check the roof",
                "Ask marketing to send the flyer",
                "Get the finance team to pay the bill",
                "Contact vendor to fix the gate",
                "Pay contractor to mend the roof",
                "Train staff to use the tool",
                "Allow managers to see the figures",
                "Time to act",
                "Plan to move the office",
                "Training material to print",
            })
    void behind_a_verb_they_are_asked_by_nobody_knows_whom(String line) {
        assertThat(Items.ofMinutes("## Action items", "", "- " + line)).containsExactly(line);
    }
}
