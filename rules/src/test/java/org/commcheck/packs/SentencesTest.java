package org.commcheck.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.commcheck.CheckOptions;
import org.commcheck.CheckReport;
import org.commcheck.CheckRequest;
import org.commcheck.Checker;
import org.commcheck.packs.SentencesPage.Row;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every sentence of {@code docs/sentences.md} finds what the page says, in both languages. */
class SentencesTest {

    @TempDir
    Path folder;

    /** One pack with all sentences; each document is checked once. */
    @TestFactory
    Stream<DynamicTest> each_sentence_finds_what_its_page_says() throws IOException {
        List<Row> rows = SentencesPage.rows();
        assertThat(rows).hasSizeGreaterThan(50);
        StringBuilder english = new StringBuilder();
        StringBuilder chinese = new StringBuilder();
        rows.forEach(row -> {
            english.append("en/line-")
                    .append(row.line())
                    .append(": ")
                    .append(row.english())
                    .append('\n');
            chinese.append("zh/line-")
                    .append(row.line())
                    .append("：")
                    .append(row.chinese())
                    .append('\n');
        });
        PackFolder pack =
                PackFolder.in(folder).with("english.dslr", english.toString()).with("chinese.dslr", chinese.toString());
        Checker checker = Checker.withPacks(List.of(pack.path()));
        assertThat(checker.problems()).isEmpty();
        return rows.stream().flatMap(row -> Stream.of("en", "zh").map(language -> test(checker, row, language)));
    }

    private static DynamicTest test(Checker checker, Row row, String language) {
        String sentence = language.equals("en") ? row.english() : row.chinese();
        return DynamicTest.dynamicTest(
                "line " + row.line() + ": " + sentence,
                () -> assertThat(found(checker, row, language + "/line-" + row.line()))
                        .isEqualTo(row.finds()));
    }

    private static List<String> found(Checker checker, Row row, String rule) {
        CheckReport report = checker.check(
                new CheckRequest(List.of(new CheckRequest.Text(row.file(), row.document())), CheckOptions.DEFAULT));
        assertThat(report.documents().get(0).problems()).isEmpty();
        return report.documents().get(0).findings().stream()
                .filter(finding -> finding.rule().toString().equals(rule))
                .map(finding -> finding.subject())
                .toList();
    }
}
