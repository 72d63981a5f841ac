package org.commcheck.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The coverage map is true: nothing that it names is missing, nothing that is there is left out. */
class CoverageTest {

    private static final Path MAP = Path.of("COVERAGE.md");

    @Test
    void every_guideline_serves_a_statement_of_the_sources() {
        List<String> named = CoverageMap.statements().stream()
                .flatMap(statement -> statement.guidelines().stream())
                .distinct()
                .sorted()
                .toList();
        List<String> sourced = RuleFiles.all(".md").stream()
                .filter(file -> RuleFiles.page(file).guideline().source().matches("00\\d.*"))
                .map(RuleFiles::id)
                .filter(id ->
                        !id.startsWith("suppression/")) // about the checker's own comments, not about communication
                .sorted()
                .toList();
        assertThat(named).containsExactlyElementsOf(sourced);
    }

    @Test
    void every_statement_is_checked_or_says_why_not() {
        assertThat(CoverageMap.statements())
                .isNotEmpty()
                .allSatisfy(statement -> assertThat(statement.guidelines().isEmpty()
                                && statement.whyNot().isBlank())
                        .as(statement.statement())
                        .isFalse());
    }

    @Test
    void the_map_is_what_the_pages_say() throws IOException {
        if (Boolean.getBoolean("commcheck.update")) {
            Files.writeString(MAP, CoverageMap.markdown());
        }
        assertThat(Files.readString(MAP))
                .as("COVERAGE.md; -Dcommcheck.update=true writes it anew")
                .isEqualTo(CoverageMap.markdown());
    }
}
