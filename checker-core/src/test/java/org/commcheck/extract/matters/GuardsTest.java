package org.commcheck.extract.matters;

import org.commcheck.text.Guards;
import org.junit.jupiter.api.Test;

class GuardsTest {

    @Test
    void nothing_begins_with_a_character_that_is_passed_over() {
        Guards.assertComplete(PriorityReader.MARK);
        Guards.assertComplete(MeasureReader.CHINESE);
        Guards.assertComplete(OptionReader.LABEL);
        Guards.assertComplete(DecisionReader.VOTE);
    }
}
