package org.commcheck.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestNameTest {

    private static final List<String> NAMES = List.of("precision/vague-deadline", "structure/long-sentence", "check");

    @Test
    void few_letters_off_is_near() {
        assertThat(NearestName.of("chekc", NAMES)).contains("check");
        assertThat(NearestName.of("precison/vague-deadline", NAMES)).contains("precision/vague-deadline");
        assertThat(NearestName.of("Long-Sentences", NAMES)).contains("structure/long-sentence");
    }

    @Test
    void something_else_is_not() {
        assertThat(NearestName.of("frobnicate", NAMES)).isEmpty();
        assertThat(NearestName.of("", List.of())).isEmpty();
    }
}
