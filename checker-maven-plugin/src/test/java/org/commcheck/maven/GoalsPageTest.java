package org.commcheck.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.commcheck.report.ReportFormat;
import org.junit.jupiter.api.Test;

class GoalsPageTest {

    private static final Path PAGE = Path.of("../docs/maven-goals.md");
    private static final Path DESCRIPTOR = Path.of("target/classes/META-INF/maven/plugin.xml");

    /** Written anew with {@code -Dgoals.update=true}. */
    @Test
    void the_page_of_goals_is_what_the_descriptor_says() throws IOException {
        String page = GoalsPage.of(DESCRIPTOR).markdown();
        if (Boolean.getBoolean("goals.update")) {
            Files.writeString(PAGE, page);
        }

        assertThat(PAGE).hasContent(page);
    }

    @Test
    void the_formats_are_named_with_their_files() throws IOException {
        assertThat(GoalsPage.of(DESCRIPTOR).markdown().lines())
                .filteredOn(line -> line.startsWith("| `formats`"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(ReportFormat.values())
                        .allSatisfy(format -> assertThat(row)
                                .contains(format.name().toLowerCase(Locale.ROOT) + " for " + format.fileName())));
    }

    @Test
    void every_parameter_says_what_it_means_and_since_when() throws IOException {
        assertThat(GoalsPage.of(DESCRIPTOR).markdown().lines())
                .filteredOn(line -> line.startsWith("| `") && !line.contains("`detail`"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row).matches("\\|( [^|]* \\|){4} .+ \\|"));
    }
}
