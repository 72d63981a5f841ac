package org.commcheck.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class Sha256Test {

    @Test
    void a_text_has_the_hash_of_its_utf_8() {
        assertThat(Sha256.hex("abc", 4)).isEqualTo("ba7816bf");
        assertThat(Sha256.hex("会议纪要", 32))
                .isEqualTo("d9acdc65b1a821845504368644625811042673251c36403f229ebf74eecab7d2");
    }
}
