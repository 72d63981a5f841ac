package org.commcheck.extract.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduledDaysTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Bo plans the trial for 12 March 2026        | 12 March 2026
            Ana books the hall for 12 March 2026        | 12 March 2026
            Ana publishes the minutes for 2 March 2026  |
            Ana prepares the talk for next Tuesday      | next Tuesday
            Ana prepares the figures for last Tuesday   |
            """)
    void behind_a_verb_that_puts_something_on_a_day_the_day_is_when(String task, String due) {
        assertThat(Items.ofMinutes("## Action items", "", "- " + task))
                .singleElement()
                .asString()
                .matches(item -> due == null ? !item.contains("| by ") : item.endsWith("| by " + due));
    }
}
