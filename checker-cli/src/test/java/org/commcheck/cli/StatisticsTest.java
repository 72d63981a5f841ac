package org.commcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatisticsTest {

    @TempDir
    Path folder;

    @Test
    void statistics_count_by_guideline() throws Exception {
        Path file = Files.writeString(folder.resolve("a.md"), "ASAP ASAP soon btw");
        Shell.Result result = Shell.plain().run("check", file.toString(), "--statistics");
        assertThat(result.out()).isEqualTo("""
                        2  error    precision/vague-deadline
                        1  warning  precision/vague-deadline

                        2 errors, 1 warning in 1 of 1 document.
                        1 info not shown; --show info shows it.
                        """);
        assertThat(result.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(Shell.plain()
                        .run("check", file.toString(), "--statistics", "--quiet", "--show", "error")
                        .out())
                .isEqualTo("2  error    precision/vague-deadline\n");
    }
}
