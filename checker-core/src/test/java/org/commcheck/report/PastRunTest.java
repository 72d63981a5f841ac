package org.commcheck.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.commcheck.CheckReport;
import org.commcheck.finding.Severity;
import org.commcheck.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PastRunTest {

    @TempDir
    Path folder;

    @Test
    void the_counts_of_a_json_report_are_read() throws IOException {
        SourceText source = SourceText.of("a.md", "ASAP and soon\n");
        Path file = folder.resolve("2026-03-04.json");
        try (Writer out = Files.newBufferedWriter(file)) {
            JsonReporter.ofFindings(out)
                    .write(new CheckReport(
                            List.of(Samples.document(
                                    source,
                                    "en",
                                    List.of(),
                                    Samples.finding(source, "ASAP", Severity.ERROR),
                                    Samples.finding(source, "soon", Severity.INFO))),
                            List.of()));
        }
        assertThat(PastRun.read(file)).isEqualTo(new PastRun("2026-03-04", 1, 1, 0, 1));
    }

    @Test
    void another_file_is_named_in_the_message() throws IOException {
        Path other = Files.writeString(folder.resolve("other.json"), "{\"findings\": [1]}");
        Path broken = Files.writeString(folder.resolve("broken.json"), "{");
        assertThatIOException()
                .isThrownBy(() -> PastRun.read(other))
                .withMessageContaining("other.json is no JSON report");
        assertThatIOException()
                .isThrownBy(() -> PastRun.read(broken))
                .withMessageContaining("broken.json is no JSON report");
    }
}
