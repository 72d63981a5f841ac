package org.commcheck.examples;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.commcheck.CheckReport;
import org.commcheck.CheckRequest;
import org.commcheck.CheckedDocument;
import org.commcheck.Checker;
import org.commcheck.finding.Finding;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExamplesTest {

    private static final Path DOCUMENTS = Path.of("documents");

    private static CheckReport report = new CheckReport(List.of(), List.of());

    private record Expected(int line, String rule, String subject) {

        static Expected of(Finding finding) {
            return new Expected(finding.start().line(), finding.rule().toString(), finding.subject());
        }
    }

    @BeforeAll
    static void check_the_folder() {
        report = Checker.withBuiltInRules().check(CheckRequest.of(DOCUMENTS));
    }

    static Stream<String> documents() {
        return Stream.of(
                "change-notice-bad.zh.html",
                "change-notice-good.html",
                "minutes-bad.zh.md",
                "minutes-good.md",
                "raci-bad.html",
                "raci-good.zh.html",
                "status-report-bad.md",
                "status-report-good.zh.md");
    }

    @Test
    void every_document_of_the_folder_is_checked_without_a_problem() {
        assertThat(report.documents())
                .extracting(document -> Path.of(document.path()).getFileName().toString())
                .containsExactlyElementsOf(documents().toList());
        assertThat(report.hasProblems()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void yields_exactly_the_findings_that_the_table_states(String name) throws IOException {
        CheckedDocument document = report.documents().stream()
                .filter(candidate -> candidate.path().endsWith(name))
                .findFirst()
                .orElseThrow();

        assertThat(document.findings()).extracting(Expected::of).containsExactlyInAnyOrderElementsOf(expected(name));
    }

    private static List<Expected> expected(String name) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(Path.of("expected-findings.csv"))) {
            return rows.stream()
                    .filter(row -> row.getField("file").equals(name))
                    .map(row -> new Expected(
                            Integer.parseInt(row.getField("line")), row.getField("rule"), row.getField("subject")))
                    .toList();
        }
    }
}
