package org.commcheck.extract.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordCountTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Ana writes the plan.          | 4
        Don't stop the follow-up.     | 4
        Bo’s plan - or Cy's           | 4
        It costs 1,240.50 at 18:00.   | 5
        First,second;third:fourth     | 4
        In 2026, 1. March             | 4
        a z A Z 0 9 é ß               | 8
        @ [ ` { / :                   | 0
        我们发布2.0版。               | 6
        用API连接（beta）             | 5
        '  '                          | 0
        """)
    void words_and_chinese_characters_are_counted(String text, int size) {
        assertThat(WordCount.of(text)).isEqualTo(size);
    }

    @Test
    void a_stretch_is_counted_as_a_text_of_its_own() {
        assertThat(WordCount.of("We paid 1,240 euros", 3, 10)).isEqualTo(2);
        assertThat(WordCount.of("We paid 1,240 euros", 9, 13)).isEqualTo(1);
        assertThat(WordCount.of("We paid 1,240 euros", 5, 5)).isZero();
    }
}
