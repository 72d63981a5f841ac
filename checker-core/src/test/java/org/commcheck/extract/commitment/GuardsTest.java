package org.commcheck.extract.commitment;

import org.commcheck.text.Guards;
import org.junit.jupiter.api.Test;

class GuardsTest {

    @Test
    void nothing_begins_with_a_character_that_is_passed_over() {
        Guards.assertComplete(ActionItemExtractor.TEAM_WORDS);
        Guards.assertComplete(SpokenItems.ASSIGNED);
    }
}
