package org.commcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.commcheck.CheckOptions;
import org.commcheck.CheckOptions.Profile;
import org.commcheck.CheckReport;
import org.commcheck.CheckRequest;
import org.commcheck.CheckedDocument;
import org.commcheck.Checker;
import org.commcheck.finding.Finding;
import org.commcheck.finding.Severity;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The façade as README.md shows it, with the built-in rulebase on the class path. */
class LibrarySampleTest {

    private static final String MINUTES = """
            # Minutes, 4 March 2026

            Attendees: Ana Lima, Bo Chen

            ## Decisions

            We decided to ship on 12 March 2026.

            ## Action items

            - [ ] Bo Chen: send the figures ASAP
            """;

    private static Checker checker;

    @BeforeAll
    static void load() {
        checker = Checker.withBuiltInRules();
    }

    @Test
    void files_and_folders_are_checked(@TempDir Path minutes) throws IOException {
        Files.writeString(minutes.resolve("2026-03-04.md"), MINUTES);

        CheckReport report = checker.check(CheckRequest.of(minutes));
        List<String> lines = new ArrayList<>();
        for (CheckedDocument document : report.documents()) {
            for (Finding finding : document.findings()) {
                lines.add(document.path() + ":" + finding.start().line() + " " + finding.message());
            }
        }

        assertThat(lines).singleElement().asString().startsWith(minutes.resolve("2026-03-04.md") + ":11 ");
        assertThat(report.hasProblems()).isFalse();
        assertThat(report.hasFindings(Severity.ERROR)).isTrue();
    }

    @Test
    void a_text_is_checked_with_other_settings() {
        CheckRequest request = CheckRequest.ofText("draft.md", MINUTES);
        CheckReport report = checker.check(request.with(CheckOptions.DEFAULT.withProfile(Profile.STRICT)));
        assertThat(report.documents()).extracting(CheckedDocument::type).containsExactly("meeting-minutes");
    }

    @Test
    void every_guideline_has_a_page_and_every_type_a_name() {
        assertThat(checker.guidelines())
                .isNotEmpty()
                .allSatisfy(
                        guideline -> assertThat(checker.page(guideline.id())).isPresent());
        assertThat(checker.documentTypes()).contains("status-report", "meeting-minutes");
    }
}
