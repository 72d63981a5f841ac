package org.commcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    void a_last_line_without_an_end_may_look_like_the_name_of_another_document() throws Exception {
        write("old name.md", "ASAP 1");
        commit("second");
        git("tag", "-f", "start");
        write("edited.md", LINES.replace("ASAP 3", "ASAP three"));
        write("old name.md", "++ b/edited.md");
        assertThat(told("start")).containsExactly("edited.md:3");
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

    @ParameterizedTest
    @ValueSource(strings = {"say \"go\".md", "two \t tabs.md", "back\\slash.md", "two\nlines.md", "bell\u0007é.md"})
    void names_that_git_quotes_are_read(String name) throws Exception {
        write(name, LINES);
        commit("second");
        git("tag", "-f", "start");
        write(name, LINES.replace("ASAP 3", "ASAP three"));
        assertThat(told("start")).containsExactly(name + ":3");
    }

    @Test
    void what_git_does_not_compare_by_lines_counts_as_a_whole() throws Exception {
        write(".gitattributes", "plain.md -diff\n");
        write("plain.md", "ASAP 1\nASAP 2\n");
        write("renamed.md", "ASAP 1\n\0\n" + LINES);
        Files.writeString(folder.resolve("wide.md"), LINES, StandardCharsets.UTF_16);
        commit("second");
        git("tag", "-f", "start");
        write("plain.md", "ASAP one\nASAP 2\n");
        Files.delete(folder.resolve("renamed.md"));
        write("zero.md", "ASAP one\n\0\n" + LINES.substring(0, 14));
        Files.writeString(folder.resolve("wide.md"), LINES.replace("ASAP 3", "ASAP three"), StandardCharsets.UTF_16);
        commit("third");
        assertThat(told("start")).containsExactly("plain.md:1", "plain.md:2", "zero.md:1", "zero.md:3", "zero.md:4");
        assertThat(ChangedLines.since("start", folder).files())
                .contains(folder.toRealPath().resolve("wide.md"));
    }

    @Test
    void a_document_whose_lines_end_where_git_sees_no_end_counts_as_a_whole() throws Exception {
        write("old.md", "ASAP 1\rASAP 2\nASAP 3\n");
        commit("second");
        git("tag", "-f", "start");
        write("old.md", "ASAP 1\rASAP 2\nASAP three\n");
        assertThat(told("start")).containsExactly("old.md:1", "old.md:2", "old.md:3");
    }

    @Test
    void a_document_with_any_sign_in_the_head_of_a_hunk_is_read() throws Exception {
        write("edited.md", LINES.replace("ASAP 2", "ASAP\u20282"));
        commit("second");
        git("tag", "-f", "start");
        write("edited.md", LINES.replace("ASAP 2", "ASAP\u20282").replace("ASAP 3", "ASAP three"));
        assertThat(told("start")).containsExactly("edited.md:3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "diff.interHunkContext=20",
                "diff.context=20",
                "diff.noprefix=true",
                "diff.mnemonicPrefix=true",
                "diff.external=true",
                "diff.renames=false",
                "diff.relative=true",
                "color.diff=always",
                "core.quotePath=true"
            })
    void what_the_user_has_set_makes_no_difference(String setting) throws Exception {
        String[] words = setting.split("=", 2);
        git("config", words[0], words[1]);
        write("edited.md", LINES.replace("ASAP 2", "ASAP two").replace("ASAP 7", "ASAP seven"));
        Files.delete(folder.resolve("old name.md"));
        write("会议 纪要.md", LINES.replace("ASAP 5", "ASAP five"));
        write("same.md", LINES.replace("ASAP 4", "ASAP four"));
        commit("second");
        assertThat(told("start")).containsExactly("edited.md:2", "edited.md:7", "same.md:4", "会议 纪要.md:5");
    }

    @Test
    void lines_beside_those_that_were_taken_out_are_told() throws Exception {
        write("edited.md", LINES.replace("ASAP 4\nASAP 5\n", ""));
        write("same.md", LINES.replace("ASAP 4\nASAP 5\n", "ASAP four and five\n"));
        commit("second");
        assertThat(told("start")).containsExactly("edited.md:3", "edited.md:4", "same.md:3", "same.md:4", "same.md:5");
    }

    @Test
    void blank_lines_do_not_hide_what_stands_beside_a_gap() throws Exception {
        write("edited.md", "ASAP 1\n\nASAP 2\n\n\nText.\n\nASAP 3\n\nASAP 4\n");
        write("same.md", "Text.\n" + LINES + "Text.\n");
        commit("second");
        git("tag", "-f", "start");
        write("edited.md", "ASAP 1\n\nASAP 2\n\n\n\nASAP 3\n\nASAP 4\n");
        write("same.md", LINES);
        assertThat(told("start")).containsExactly("edited.md:3", "edited.md:7", "same.md:1", "same.md:8");
    }

    @Test
    void standard_input_is_no_file_that_git_knows() {
        Shell.Result result = Shell.plain().withInput("ASAP").run("check", "-", "--changed-since", "HEAD");
        assertThat(result.code()).isEqualTo(ExitCode.TROUBLE);
        assertThat(result.out()).isEmpty();
        assertThat(result.err())
                .contains(
                        "Standard input is no file whose changes git could know",
                        "name a file, or leave --changed-since out.");
    }

    @Test
    void without_the_program_git_there_is_no_answer(@TempDir Path elsewhere) throws Exception {
        Program program = Program.in(elsewhere);
        Files.writeString(program.documents().resolve("a.md"), "ASAP\n");
        Program.Ended ended =
                program.under("/usr/bin/env", "PATH=" + elsewhere).run("check", "--changed-since", "HEAD");
        assertThat(ended.err())
                .isEqualTo("commcheck: There is no program git, which knows what has changed; install it,"
                        + " or leave --changed-since out.\n");
        assertThat(ended.code()).isEqualTo(ExitCode.TROUBLE);
        assertThat(ended.out()).isEmpty();
    }

    @Test
    void context_that_the_environment_asks_for_makes_no_difference() throws Exception {
        Program program = Program.in(folder);
        String text = "Bo Chen will send the figures ASAP.\n\nAnn will send the plan ASAP.\n\n";
        write("documents/a.md", "# Notes on the figures\n\n" + text);
        commit("second");
        write("documents/a.md", "# Notes on the figures\n\n" + text.replace("Ann", "Ann Ray"));
        Program.Ended ended = program.under("/usr/bin/env", "GIT_DIFF_OPTS=-u9")
                .run("check", "--changed-since", "HEAD", "--rule", "vague-deadline", "--format", "checkstyle");
        assertThat(ended.out()).contains("line=\"5\"").doesNotContain("line=\"3\"");
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
