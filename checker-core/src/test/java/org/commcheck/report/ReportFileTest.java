package org.commcheck.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFileTest {

    @TempDir
    Path folder;

    @Test
    void a_report_takes_the_place_of_the_last_one_when_it_is_complete() throws IOException {
        Path target = folder.resolve("reports/报告.json");
        try (ReportFile file = ReportFile.create(target)) {
            file.writer().write("{“”}");
            assertThat(target).doesNotExist();
            file.commit();
        }
        assertThat(target).hasContent("{“”}");
        assertThat(folder.resolve("reports")).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void a_report_that_was_not_completed_leaves_the_last_one_alone() throws IOException {
        Path target = Files.writeString(folder.resolve("report.json"), "old");
        try (ReportFile file = ReportFile.create(target)) {
            file.writer().write("new");
        }
        assertThat(target).hasContent("old");
        assertThat(folder.toFile().list()).containsExactly("report.json");
    }

    @Test
    void a_folder_is_no_report() {
        assertThatIOException().isThrownBy(() -> ReportFile.create(folder)).withMessageContaining("folder");
    }

    @Test
    void a_folder_that_is_a_link_is_one() throws IOException {
        Files.createSymbolicLink(folder.resolve("link"), Files.createDirectory(folder.resolve("reports")));
        try (ReportFile file = ReportFile.create(folder.resolve("link/report.json"))) {
            file.writer().write("new");
            file.commit();
        }
        assertThat(folder.resolve("reports/report.json")).hasContent("new");
    }
}
