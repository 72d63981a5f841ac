package org.commcheck.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CharSignsTest {

    private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~\n ";

    @Test
    void each_mark_of_ascii_has_a_bit_of_its_own() {
        Set<Long> seen = new HashSet<>();
        for (char c : (PUNCTUATION + "aA0张。，（").toCharArray()) {
            assertThat(Long.bitCount(CharSigns.of(String.valueOf(c)))).isEqualTo(1);
            assertThat(seen.add(CharSigns.of(String.valueOf(c))))
                    .as("bit of %c", c)
                    .isTrue();
        }
    }

    @Test
    void a_text_shares_a_sign_with_each_of_its_characters() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            String one = String.valueOf((char) c);
            assertThat(CharSigns.share(CharSigns.of("plan: " + one), CharSigns.of(one)))
                    .isTrue();
        }
    }

    @Test
    void a_text_without_a_mark_shares_no_sign_with_it() {
        long signs = CharSigns.of("We ship on 4 May, 张三负责。");
        for (char c : "[{<!?:；（\n".toCharArray()) {
            assertThat(CharSigns.share(signs, CharSigns.of(String.valueOf(c)))).isFalse();
        }
    }

    @Test
    void every_digit_and_every_chinese_character_is_found_by_its_kind() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            long signs = CharSigns.of(String.valueOf((char) c));
            if (Character.isDigit((char) c)) {
                assertThat(CharSigns.share(signs, CharSigns.DIGITS)).isTrue();
            }
            if (c >= '\u3400' && Character.isIdeographic(c)) {
                assertThat(CharSigns.share(signs, CharSigns.HANS)).isTrue();
            }
        }
        assertThat(CharSigns.share(CharSigns.of("𠀀〇"), CharSigns.HANS)).isTrue();
    }

    @Test
    void an_empty_text_has_no_signs() {
        assertThat(CharSigns.of("")).isZero();
    }
}
