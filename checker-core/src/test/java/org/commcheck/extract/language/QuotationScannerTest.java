package org.commcheck.extract.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationScannerTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        He said “we will see soon” and left. | “we will see soon”
        She wrote "this is your fault" again. | "this is your fault"
        They replied 'as soon as we can' today. | 'as soon as we can'
        They replied ‘it isn’t our fault’ today. | ‘it isn’t our fault’
        客户说：“你们必须马上处理”。 | “你们必须马上处理”
        主席表示「我們會盡快處理」。 | 「我們會盡快處理」
        """)
    void words_that_somebody_said_are_a_quotation(String text, String quotation) {
        assertThat(QuotationScanner.scan(text))
                .as(text)
                .singleElement()
                .satisfies(span ->
                        assertThat(text.substring(span.start(), span.end())).isEqualTo(quotation));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The “Coming Soon” page",
                "the \"done\" column",
                "Bo's and Ana's plans don't differ",
                "a 5\" pipe and a 7\" pipe of the same kind",
                "点击“提交”按钮",
                "an opening “mark without an end",
                "“\n\nanother paragraph with words”",
            })
    void names_apostrophes_and_lone_marks_are_not(String text) {
        assertThat(QuotationScanner.scan(text)).as(text).isEmpty();
    }

    @Test
    void quotations_of_any_text_are_inside_it_sorted_and_apart() {
        RandomTexts.over("ab c“”\"「」『』‘’' 会说好吗\n\uD840\uDC00", 5000).forEach(text -> {
            int behind = 0;
            for (Span span : QuotationScanner.scan(text)) {
                assertThat(span.start()).as(text).isGreaterThanOrEqualTo(behind);
                assertThat(span.end()).isGreaterThan(span.start()).isLessThanOrEqualTo(text.length());
                behind = span.end();
            }
        });
    }
}
