package org.commcheck.extract.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.commcheck.extract.DocumentInfo;
import org.commcheck.extract.Part;
import org.commcheck.extract.time.DateOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactExtractorTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        例会纪要     | OK.                  | zh
        Minutes      | OK.                  | en
        例会纪要     | We met.              | zh
        Notes of May | 开会。               | en
        Notes        | 我们开会讨论了方案。 | zh
        """)
    void the_title_counts_for_the_language(String title, String text, String language) {
        assertThat(Said.of("a.md", "# " + title + "\n\n" + text + "\n").all(DocumentInfo.class))
                .extracting(DocumentInfo::language)
                .containsExactly(language);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Status report March 2026   | true
        Status report 4 March 2026 | true
        2026年3月月报              | true
        Status report no. 12       | false
        """)
    void a_day_or_a_period_in_the_title_is_the_part_date(String title, boolean dated) {
        List<String> parts = Said.of("a.md", "# " + title + "\n\nWe met.\n").all(Part.class).stream()
                .map(Part::name)
                .toList();

        assertThat(parts.contains("date")).isEqualTo(dated);
    }

    /** A running log is one document in what its type requires: what one entry holds, the log holds, and what none holds is missing once. */
    @Test
    void entries_of_a_log_share_their_parts() {
        String log = """
                # Meeting minutes

                ## 4 March 2026

                Attendees: Ana, Bo

                We met.

                ## 11 March 2026

                Action: Ana to send the plan

                ## 18 March 2026

                We met again.
                """;

        assertThat(parts(log))
                .containsExactly(
                        "action-items attendees date decisions", "action-items attendees", "action-items attendees");
        assertThat(parts(log.replace("Attendees: ", "With ").replace("Action: Ana to send", "Ana sent")))
                .containsExactly("date decisions", "", "");
    }

    private static List<String> parts(String log) {
        return Seen.in("minutes.md", log).extraction().sets().stream()
                .map(set -> set.facts().stream()
                        .filter(Part.class::isInstance)
                        .map(part -> ((Part) part).name())
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    @Test
    void options_that_tell_anything_are_not_the_default() {
        assertThat(ReadingOptions.DEFAULT.isDefault()).isTrue();
        assertThat(new ReadingOptions(DateOrder.DAY_FIRST, false).isDefault()).isFalse();
        assertThat(new ReadingOptions(DateOrder.UNKNOWN, true).isDefault()).isFalse();
    }
}
