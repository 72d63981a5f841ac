package org.commcheck.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
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

/** Good documents are left alone: one of every type in each language, full of words that only look wrong. */
class GoodDocumentsTest {

    private static final Path DOCUMENTS = Path.of("good-documents");

    private static CheckReport report = new CheckReport(List.of(), List.of());

    @BeforeAll
    static void check_the_folder() {
        report = Checker.withBuiltInRules().check(CheckRequest.of(DOCUMENTS));
    }

    static Stream<Path> documents() throws IOException {
        try (Stream<Path> files = Files.walk(DOCUMENTS)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        }
    }

    @Test
    void there_is_one_of_every_type_in_each_language() {
        List<String> types = Checker.withBuiltInRules().documentTypes();
        for (String language : List.of("en", "zh")) {
            assertThat(types)
                    .as(language)
                    .allSatisfy(type -> assertThat(DOCUMENTS.resolve(language).resolve(type + ".md"))
                            .exists());
        }
        assertThat(report.hasProblems()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void is_recognised_and_yields_nothing(Path file) {
        CheckedDocument document = report.documents().stream()
                .filter(candidate -> Path.of(candidate.path()).equals(file))
                .findFirst()
                .orElseThrow();
        String name = file.getFileName().toString();
        assertThat(document.type()).isEqualTo(name.substring(0, name.indexOf('.')));
        assertThat(document.language())
                .isEqualTo(file.getName(file.getNameCount() - 2).toString());
        assertThat(document.findings())
                .extracting(Finding::rule, finding -> finding.start().line(), Finding::subject)
                .isEmpty();
    }
}
