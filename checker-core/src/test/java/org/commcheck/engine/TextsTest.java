package org.commcheck.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextsTest {

    @Test
    void white_space_of_any_kind_becomes_one_space() {
        assertThat(Texts.oneLine(" a\t\r\n b\u00a0\u3000c ")).isEqualTo("a b c");
        assertThat(Texts.oneLine("\n")).isEmpty();
    }

    @Test
    void long_words_are_cut_but_never_within_a_character() {
        assertThat(Texts.shortened("x".repeat(80))).isEqualTo("x".repeat(80));
        assertThat(Texts.shortened("x".repeat(81))).isEqualTo("x".repeat(80) + "…");
        assertThat(Texts.shortened("x".repeat(79) + "😀😀")).isEqualTo("x".repeat(79) + "…");
    }

    @Test
    void kinds_of_facts_are_written_in_kebab_case() {
        assertThat(Texts.kebab("ActionItem")).isEqualTo("action-item");
        assertThat(Texts.kebab("Deadline")).isEqualTo("deadline");
    }
}
