package org.commcheck.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource({
        "十五, 15",
        "二十, 20",
        "廿七, 27",
        "卅, 30",
        "一百三十, 130",
        "两千零一, 2001",
        "二零二六, 2026",
        "两, 2",
        "3.5, 3.5",
        "1-2, 2",
        "一至三, 3",
        "〇, 0"
    })
    void a_chinese_number_has_its_value(String text, double value) {
        assertThat(new ChineseNumbers(new Tokens(text)).quantity(0))
                .isNotNull()
                .satisfies(quantity -> assertThat(quantity.value()).isEqualTo(value));
    }

    @ParameterizedTest
    @CsvSource({
        "three, 3",
        "twenty-four, 24",
        "forty two, 42",
        "1/4, 0.25",
        "2.5, 2.5",
        "2-3, 3",
        "two to three, 3",
        "half a, 0.5"
    })
    void an_english_number_has_its_value(String text, double value) {
        assertThat(new EnglishNumbers(new Tokens(text)).quantity(0))
                .isNotNull()
                .satisfies(quantity -> assertThat(quantity.value()).isEqualTo(value));
    }

    @ParameterizedTest
    @CsvSource({"3rd, 3", "13rd, 13", "third, 3", "twenty-first, 21", "thirty first, 31"})
    void an_ordinal_has_its_value(String text, int value) {
        assertThat(new EnglishNumbers(new Tokens(text)).ordinal(0))
                .isNotNull()
                .satisfies(quantity -> assertThat(quantity.whole()).isEqualTo(value));
    }

    @Test
    void what_is_no_number_has_none() {
        assertThat(new EnglishNumbers(new Tokens("three")).ordinal(0)).isNull();
        assertThat(new EnglishNumbers(new Tokens("meeting")).quantity(0)).isNull();
        assertThat(new EnglishNumbers(new Tokens("99999999999")).quantity(0)).isNull();
        assertThat(new ChineseNumbers(new Tokens("会议")).quantity(0)).isNull();
    }
}
