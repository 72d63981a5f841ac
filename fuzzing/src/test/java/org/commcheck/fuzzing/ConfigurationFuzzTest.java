package org.commcheck.fuzzing;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.commcheck.CheckOptions;
import org.commcheck.CheckRequest;
import org.commcheck.ConfigurationUse;
import org.commcheck.finding.ConfigurationException;
import org.junit.jupiter.api.io.TempDir;

final class ConfigurationFuzzTest {

    private static final String DOCUMENT = "# Minutes, 4 March 2026\n\n- [ ] Send the plan ASAP\n";

    @TempDir
    static Path folder = Path.of("");

    /** A wrong one is refused with file and line, by nothing else; no text of it runs or opens anything outside its folder. */
    @FuzzTest
    void every_configuration_is_taken_or_refused(byte[] bytes) throws IOException {
        Path file = folder.resolve("commcheck.yml");
        Files.write(file, bytes);
        check(file);
    }

    private static void check(Path file) {
        CheckRequest request = CheckRequest.ofText("minutes.md", DOCUMENT)
                .with(CheckOptions.DEFAULT.withConfiguration(ConfigurationUse.of(file)));
        try {
            Rulebase.checker().check(request);
        } catch (ConfigurationException refused) {
            assertThat(refused.flaws()).isNotEmpty();
            refused.flaws().forEach(flaw -> assertThat(flaw.message()).isNotBlank());
        }
    }
}
