package org.commcheck.extract.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days at the beginning of entries, in minutes of 4 March 2026. */
class LogDaysTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        11 March: Mara to paint the door          ; Mara | by 11 March
        March 12 - Mara and Bo will paint         ; Mara, Bo | by March 12
        Tuesday (Bo): call the bank               ; Bo | by Tuesday
        2026-02-11: Bo to fix the door            ; Bo
        2026/02/11 (mara): fix the heating        ; mara
        11 February - Bo: fix the window          ; Bo
        By 11 February: Bo to fix the roof        ; Bo | by By 11 February
        Bo to fix the lamp, due 11 February       ; Bo | by due 11 February
        """)
    void a_day_before_a_task_is_its_limit_unless_it_is_over(String entry, String facts) {
        assertThat(Items.ofMinutes("Attendees: Mara Okoye, Bo Lind", "", "## Open action items", "", "- " + entry))
                .containsExactly(entry + " | " + facts);
    }

    @Test
    void behind_its_day_an_entry_may_tell_what_takes_place() {
        assertThat(
                        Items.of(
                                "# Weekly report, 6 March 2026\n\n## What's next\n\n- Mon 9 March: content freeze\n- Tue 10 March: Bo to test it\n- Thu 12 March: send the letter\n- 13 March – launch\n"))
                .containsExactly(
                        "Tue 10 March: Bo to test it | Bo | by Tue 10 March",
                        "Thu 12 March: send the letter | by Thu 12 March");
    }
}
