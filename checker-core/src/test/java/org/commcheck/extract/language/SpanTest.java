package org.commcheck.extract.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {

    @ParameterizedTest
    @CsvSource({"0, 2, false", "0, 3, true", "3, 4, true", "4, 9, true", "5, 9, false"})
    void stretches_that_only_touch_do_not_overlap(int from, int to, boolean overlap) {
        assertThat(new Span(2, 5).overlaps(from, to)).isEqualTo(overlap);
    }
}
