package org.commcheck.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Lines that begin with a code, as minutes number their actions and decisions. */
class CodedLinesTest {

    @Test
    void several_with_the_same_letters_are_a_list() {
        assertThat(Shown.outline("A1. Bo – call the vendor\nA2. Cy – test it\n\nD-3: agreed\nD-4: refused\n"))
                .isEqualTo("""
                LIST unrendered
                  A1.: Bo – call the vendor
                  A2.: Cy – test it
                LIST unrendered
                  D-3:: agreed
                  D-4:: refused
                """);
    }

    @Test
    void one_alone_or_beside_others_is_text() {
        assertThat(Shown.outline("U2. The band played.\n")).isEqualTo("TEXT: U2. The band played.\n");
        assertThat(Shown.outline("Q3. We met.\nH2. They met.\n")).isEqualTo("TEXT: Q3. We met.⏎H2. They met.\n");
        assertThat(Shown.outline("AI-3: call\nAI-4: write\n")).isEqualTo("TEXT: AI-3: call⏎AI-4: write\n");
        assertThat(Shown.outline("R2D2 came\nR2D3 went\n")).isEqualTo("TEXT: R2D2 came⏎R2D3 went\n");
    }
}
