package org.commcheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SafeTextTest {

    @Test
    void escape_sequences_show_instead_of_working() {
        assertThat(SafeText.of("a\u001B[31mb\u0007\r\nc\u007F")).isEqualTo("a␛[31mb␇␍␊c␡");
        assertThat(SafeText.of("\u009B31m")).isEqualTo("\uFFFD31m");
    }

    @Test
    void text_cannot_be_turned_around_or_broken() {
        assertThat(SafeText.of("safe\u202Eevil\u2066x\u2028y")).isEqualTo("safe\uFFFDevil\uFFFDx\uFFFDy");
        assertThat(SafeText.of("half\uD83D")).isEqualTo("half\uFFFD");
    }

    @Test
    void tabs_reach_to_the_next_stop() {
        assertThat(SafeText.of("\ta\tb\t会\tc", 4, 0)).isEqualTo("    a   b   会  c");
        assertThat(SafeText.of("\ta", 4, 3)).isEqualTo(" a");
        assertThat(SafeText.of("a\tb")).isEqualTo("a b");
    }

    @Test
    void other_text_stays_as_it_is() {
        assertThat(SafeText.of("Ünïcödé 会议 👩\u200D💻")).isEqualTo("Ünïcödé 会议 👩\u200D💻");
    }
}
