package org.commcheck.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharSetTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "?.", "，。；！\n", "\uFFFF", "@`\0"})
    void has_the_characters_of_the_string_and_no_others(String characters) {
        CharSet set = CharSet.of(characters);
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            assertThat(set.has((char) c)).as("%04x", c).isEqualTo(characters.indexOf(c) >= 0);
        }
        assertThat(set).hasToString(characters);
    }
}
