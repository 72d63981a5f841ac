package org.commcheck.extract.language;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.commcheck.extract.vocabulary.TableFiles;
import org.commcheck.extract.vocabulary.Tables;
import org.commcheck.extract.vocabulary.TermScanner;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines that would take minutes if any step looked back over the whole text for each of its words. */
class LinearTimeTest {

    private static final int LENGTH = 300_000;

    private static final Tables TABLES = TableFiles.builtIn(
            "terms-en",
            "terms-zh",
            "terms-traditional",
            "terms-acronyms",
            "terms-capitals",
            "mood-words",
            "mood-en",
            "mood-zh",
            "placeholders",
            "passive-words");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "will ",
                "if we will ",
                "将完成，",
                "尽量",
                "请",
                "TODO ",
                "[date] ",
                "{{ a }} TBD ",
                "\"a b c ",
                "AB (ab) ",
                "! ",
                "  ",
                "describe here ",
                "DO NOT ",
                "be done by ",
                "it's ",
                "被删",
                "为所",
                "XX月",
                "YYYY-"
            })
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void one_long_line_takes_time_in_proportion_to_its_length(String part) {
        String line = part.repeat(LENGTH / part.length());
        assertThatCode(() -> {
                    TermScanner.of(TABLES).scan(line);
                    PlaceholderScanner.of(TABLES).scan(line);
                    AcronymScanner.of(TABLES).scan(line);
                    PassiveScanner passives = PassiveScanner.of(TABLES);
                    Span all = new Span(0, line.length());
                    passives.scan(line, all, Language.EN, List.of());
                    passives.scan(line, all, Language.ZH, List.of());
                    ShoutScanner.of(TABLES).scan(line);
                    MoodDetector.of(TABLES).read(line, Language.EN);
                    MoodDetector.of(TABLES).read(line, Language.ZH);
                })
                .doesNotThrowAnyException();
    }
}
