package org.commcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.commcheck.CheckOptions;
import org.commcheck.CheckRequest;
import org.commcheck.SampleChecker;
import org.commcheck.finding.Finding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangedLinesTest {

    private static final String LINES = "ASAP 1\nASAP 2\nASAP 3\nASAP 4\nASAP 5\nASAP 6\nASAP 7\nASAP 8\n";

    @TempDir
    Path folder;

    @BeforeEach
    void a_repository_with_a_commit() throws Exception {
        git("init", "-q");
        write("same.md", LINES);
        write("edited.md", LINES);
        write("old name.md", LINES);
        commit("first");
        git("tag", "start");
    }

    @Test
    void only_changed_lines_of_changed_documents_are_told() throws Exception {
        write("edited.md", LINES.replace("ASAP 3", "ASAP three").replace("ASAP 7\n", "ASAP 7\n++ b/x ASAP\n"));
        write("会议 纪要.md", "new ASAP\n");
        assertThat(told("start")).containsExactly("edited.md:3", "edited.md:8", "会议 纪要.md:1");
        commit("second");
        assertThat(told("start")).containsExactly("edited.md:3", "edited.md:8", "会议 纪要.md:1");
        assertThat(told("HEAD")).isEmpty();
    }

    @Test
    void a_renamed_document_is_not_new() throws Exception {
        Files.delete(folder.resolve("old name.md"));
        write("new name.md", LINES.replace("ASAP 5", "ASAP five"));
        commit("second");
        assertThat(told("start")).containsExactly("new name.md:5");
    }

    @Test
    void what_others_did_on_the_branch_meanwhile_does_not_count() throws Exception {
        git("branch", "theirs");
        write("edited.md", LINES.replace("ASAP 2", "ASAP two"));
        commit("ours");
        git("checkout", "-q", "theirs");
        write("same.md", LINES.replace("ASAP 4", "ASAP four"));
        commit("others");
        git("checkout", "-q", "-");
        assertThat(told("theirs")).containsExactly("edited.md:2");
    }

    @Test
    void what_git_cannot_tell_is_explained(@TempDir Path outside) {
        assertThatIOException()
                .isThrownBy(() -> ChangedLines.since("nowhere", folder))
                .withMessageContaining("There is no commit “nowhere” here");
        assertThatIOException()
                .isThrownBy(() -> ChangedLines.since("--output=x", folder))
                .withMessageContaining("There is no commit");
        assertThatIOException()
                .isThrownBy(() -> ChangedLines.since("HEAD", outside))
                .withMessageContaining("in no git repository");
    }

    private List<String> told(String reference) throws IOException {
        ChangedLines changed = ChangedLines.since(reference, folder);
        CheckRequest request =
                CheckRequest.of(folder).with(CheckOptions.DEFAULT).onlyOf(changed.files());
        List<String> told = new ArrayList<>();
        SampleChecker.create().check(request, document -> {
            for (Finding finding : changed.in(document).findings()) {
                told.add(Path.of(document.path()).getFileName() + ":"
                        + finding.start().line());
            }
        });
        return told;
    }

    private void commit(String message) throws Exception {
        git("add", "-A");
        git("-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "-q", "-m", message);
    }

    private void git(String... arguments) throws Exception {
        List<String> line = new ArrayList<>(List.of("git"));
        line.addAll(List.of(arguments));
        assertThat(new ProcessBuilder(line)
                        .directory(folder.toFile())
                        .inheritIO()
                        .start()
                        .waitFor())
                .isZero();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
