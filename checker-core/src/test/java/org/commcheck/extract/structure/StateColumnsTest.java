package org.commcheck.extract.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.commcheck.extract.DocumentDate;
import org.commcheck.extract.assembly.Said;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A report is of the day on which a column of its table says how things stand. */
class StateColumnsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
        Progress as of 22 May        ; 20 May 2026      | 2026-05-22
        Status as at 2026-05-22      ; soon             | 2026-05-22
        截至5月22日进展              ; 2026年5月20日    | 2026-05-22
        Progress as of 22 May        ; Friday           | none
        Progress until 22 May        ; 20 May 2026      | none
        """)
    void a_column_says_as_of_when(String cells, String day) {
        String[] parts = cells.split(";", -1);
        String table = "| Part | Day | " + parts[0].strip() + " |\n|--|--|--|\n| Frame | " + parts[1].strip()
                + " | 3 of 4 |\n";
        assertThat(Said.of("progress-report.md", "# Progress report\n\n" + table).all(DocumentDate.class).stream()
                        .map(date -> date.date().toString())
                        .toList())
                .isEqualTo(day == null ? java.util.List.of() : java.util.List.of(day));
    }
}
