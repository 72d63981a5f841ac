package org.commcheck.extract.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.commcheck.extract.vocabulary.TableFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShoutScannerTest {

    private static final ShoutScanner SCANNER = ShoutScanner.of(TableFiles.builtIn("terms-capitals"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        Please DO NOT MERGE this. | DO NOT MERGE
        This is UNACCEPTABLE to us. | UNACCEPTABLE
        WE NEED THIS TODAY. | WE NEED THIS TODAY
        Bo (WHY IS IT LATE) asks. | WHY IS IT LATE
        It must be done ASAP NOW PLEASE, said Bo. | ASAP NOW PLEASE
        Send it today!! | !!
        Please DO NOT MERGE this; | DO NOT MERGE
        马上处理！！！ | ！！！
        YOU DIDN’T ANSWER me | YOU DIDN’T ANSWER
        """)
    void a_raised_voice_is_heard(String text, String words) {
        assertThat(SCANNER.scan(text))
                .as(text)
                .singleElement()
                .satisfies(span ->
                        assertThat(text.substring(span.start(), span.end())).isEqualTo(words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Done!",
                "The HTTP API URL is new.",
                "NASA and ESA agreed.",
                "ACTION ITEMS: none",
                "DECISION: we go on.",
                "MEETING MINUTES",
                "See the CONTRIBUTING file",
                "Set MAX_RETRIES_TOTAL to 3",
                "ALTER USER 'root' IDENTIFIED IMMEDIATELY BY 'word';",
                "Run it:\nPLEASE IMMEDIATELY (x);\nand wait.",
                "Status is COMPLETED",
                "if (a != b && !!flag)",
                "!!note ignored",
                "The client MUST NOT wait.",
                "16:27 The disk fills <START OF OUTAGE>",
                "[DO NOT MERGE] New lamps for the hall",
                "see docs/README/IMPORTANT.md",
            })
    void look_alikes_are_quiet(String text) {
        assertThat(SCANNER.scan(text)).as(text).isEmpty();
    }

    @Test
    void shouts_of_any_text_are_inside_it_sorted_and_apart() {
        RandomTexts.over("NOTWAIT now!！. ’_:停\n\uD840\uDC00\uD800", 5000).forEach(text -> {
            int behind = 0;
            for (Span span : SCANNER.scan(text)) {
                assertThat(span.start()).as(text).isGreaterThanOrEqualTo(behind);
                assertThat(span.end()).isGreaterThan(span.start()).isLessThanOrEqualTo(text.length());
                behind = span.end();
            }
        });
    }
}
