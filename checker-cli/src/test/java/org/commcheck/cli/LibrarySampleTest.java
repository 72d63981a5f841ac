package org.commcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.commcheck.CheckReport;
import org.commcheck.CheckRequest;
import org.commcheck.CheckedDocument;
import org.commcheck.Checker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The façade as the README shows it, with the built-in rulebase on the class path. */
class LibrarySampleTest {

    @Test
    void the_sample_runs(@TempDir Path minutes) throws IOException {
        Files.writeString(minutes.resolve("2026-03-04.md"), "# Minutes, 4 March 2026\n");

        Checker checker = Checker.withBuiltInRules();
        CheckReport report = checker.check(CheckRequest.of(minutes));
        report.documents()
                .forEach(document -> document.findings()
                        .forEach(finding -> System.out.println(
                                document.path() + ":" + finding.start().line() + " " + finding.message())));

        assertThat(report.documents())
                .extracting(CheckedDocument::path)
                .containsExactly(minutes.resolve("2026-03-04.md").toString());
        assertThat(report.hasProblems()).isFalse();
        assertThat(checker.guidelines())
                .isNotEmpty()
                .allSatisfy(
                        guideline -> assertThat(checker.page(guideline.id())).isPresent());
    }
}
