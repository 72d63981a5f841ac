package org.commcheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            '',0
            plain,5
            naïve,5
            nai\u0308ve,5
            尽快,4
            Ａ，,4
            ｡,1
            한글,4
            ①,1
            “x”,3
            –…,2
            ⚠,1
            ⚠\uFE0F,2
            ✅,2
            😀,2
            👍🏽,2
            👩\u200D💻,2
            👩\u200D👩\u200D👧,2
            🇨🇳,2
            🇨🇳🇩🇪,4
            a\u200Bb,2
            𠮷野家,6
            ᄀ\u1161,2
            """, delimiter = ',')
    void counts_the_columns_of_a_terminal(String text, int columns) {
        assertThat(DisplayWidth.of(text)).isEqualTo(columns);
    }
}
