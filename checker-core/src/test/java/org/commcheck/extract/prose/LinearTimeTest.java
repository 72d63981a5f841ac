package org.commcheck.extract.prose;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.concurrent.TimeUnit;
import org.commcheck.extract.vocabulary.BuiltInTables;
import org.commcheck.extract.vocabulary.TermScanner;
import org.commcheck.model.InlineText;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Paragraphs that would take minutes if any step looked back over the whole text for each of its points. */
class LinearTimeTest {

    private static final int LENGTH = 300_000;

    private final TermScanner sequences = TermScanner.of(BuiltInTables.get(), "sequence-terms");

    @ParameterizedTest
    @ValueSource(
            strings = {"(1) (2) ", "First, next, ", "首先，其次，", "added x y, ", "修复了甲，", "a; b c d; ", "(", "aeiou", "x. "
            })
    @Timeout(value = 30, unit = TimeUnit.SECONDS)
    void one_long_paragraph_takes_time_in_proportion_to_its_length(String part) {
        String text = part.repeat(LENGTH / part.length());
        InlineText inline = new InlineText.Builder(0).append(text, 0).build(text.length());
        assertThatCode(() -> {
                    MarkedPoints.of(text, inline.signs());
                    ConnectedPoints.of(text, sequences.scan(text));
                    ClausePoints.of(text, inline.signs());
                    new TextMeasure().add(inline, 0, text.length(), text.length(), true);
                })
                .doesNotThrowAnyException();
    }
}
