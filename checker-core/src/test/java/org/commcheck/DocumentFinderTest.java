package org.commcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.commcheck.finding.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentFinderTest {

    @TempDir
    Path temporary;

    private Path root;

    @BeforeEach
    void make_the_root() throws IOException {
        root = Files.createDirectory(temporary.resolve("docs"));
    }

    @Test
    void a_folder_gives_its_documents_sorted_by_path() throws IOException {
        write("b.md", "a/z.HTML", "a/b/周报.markdown", "c.htm", "notes.txt", "README");
        assertThat(found(root)).containsExactly("a/b/周报.markdown", "a/z.HTML", "b.md", "c.htm");
    }

    @Test
    void hidden_files_and_built_things_are_passed_over() throws IOException {
        write("a.md", ".git/b.md", ".draft.md", "web/node_modules/c/d.md", "target/site/e.html", "targets/f.md");
        assertThat(found(root)).containsExactly("a.md", "targets/f.md");
    }

    @Test
    void a_rule_pack_is_passed_over_unless_it_is_named() throws IOException {
        write("a.md", "house/pack.yml", "house/page.md", "house/tables/names.md", "house.md", "pack/b.md");
        assertThat(found(root)).containsExactly("a.md", "house.md", "pack/b.md");
        assertThat(found(root.resolve("house"))).containsExactly("house/page.md", "house/tables/names.md");
        assertThat(found(root, root.resolve("house/page.md")))
                .containsExactly("a.md", "house.md", "house/page.md", "pack/b.md");
    }

    @Test
    void a_named_file_is_a_document_whatever_its_ending() throws IOException {
        write("notes.txt", ".hidden.md");
        assertThat(found(root.resolve("notes.txt"), root.resolve(".hidden.md")))
                .containsExactly(".hidden.md", "notes.txt");
    }

    @Test
    void a_document_named_twice_comes_once() throws IOException {
        write("a.md");
        assertThat(found(root.resolve("a.md"), root, root.resolve("../docs/a.md")))
                .containsExactly("a.md");
    }

    @Test
    void what_is_not_there_or_holds_nothing_is_a_problem() throws IOException {
        write("empty/notes.txt");
        Candidates candidates = find(root.resolve("gone.md"), root.resolve("empty"));
        assertThat(candidates.documents()).isEmpty();
        assertThat(candidates.problems()).extracting(this::shown).containsExactly("gone.md", "empty");
        assertThat(candidates.problems())
                .extracting(Problem::message)
                .satisfiesExactly(
                        message -> assertThat(message).contains("no such file or folder"),
                        message -> assertThat(message).contains("holds no document", ".md"));
    }

    @Test
    void a_link_inside_the_folder_is_another_name_for_the_same_document() throws IOException {
        write("a.md", ".kept/b.md");
        link("0-latest.md", "a.md");
        link("b.md", ".kept/b.md");
        assertThat(found(root)).containsExactly("a.md", "b.md");
    }

    @Test
    void links_that_lead_out_of_the_folder_are_not_followed() throws IOException {
        write("a.md");
        Files.writeString(Files.createDirectory(temporary.resolve("elsewhere")).resolve("secret.md"), "");
        link("secret.md", "../elsewhere/secret.md");
        link("elsewhere", "../elsewhere");
        Candidates candidates = find(root);
        assertThat(candidates.documents()).extracting(this::shown).containsExactly("a.md");
        assertThat(candidates.problems()).isEmpty();
    }

    @Test
    void dangling_and_circular_links_are_problems_and_end_the_walk() throws IOException {
        write("sub/a.md");
        link("nowhere.md", "gone.md");
        link("sub/up", "..");
        link("round.md", "round.md");
        Candidates candidates = find(root);
        assertThat(candidates.documents()).extracting(this::shown).containsExactly("sub/a.md");
        assertThat(candidates.problems())
                .extracting(this::shown)
                .containsExactlyInAnyOrder("nowhere.md", "round.md", "sub/up");
    }

    @Test
    void a_pipe_is_a_problem_and_never_opened() throws Exception {
        Process made = new ProcessBuilder("mkfifo", root.resolve("pipe.md").toString()).start();
        assumeTrue(made.waitFor() == 0, "pipes can be made here");
        assertThat(find(root).problems()).extracting(this::shown).containsExactly("pipe.md");
        assertThat(find(root.resolve("pipe.md")).problems()).hasSize(1);
    }

    @Test
    void a_folder_that_may_not_be_read_is_a_problem_and_the_others_are_found() throws IOException {
        write("a.md", "closed/b.md");
        assumeTrue(root.resolve("closed").toFile().setReadable(false) && !Files.isReadable(root.resolve("closed")));
        Candidates candidates = find(root);
        assertThat(candidates.documents()).extracting(this::shown).containsExactly("a.md");
        assertThat(candidates.problems())
                .extracting(Problem::message)
                .containsExactly(
                        "This cannot be read: permission denied. Give yourself the right to read it, or leave it out.");
    }

    @Test
    void texts_are_taken_as_they_are() {
        Candidates candidates = DocumentFinder.find(
                List.of(new CheckRequest.Text("draft.md", "x"), new CheckRequest.Bytes("a.html", new byte[] {'y'})));
        assertThat(candidates.documents()).extracting(Candidate::path).containsExactly("a.html", "draft.md");
    }

    @Test
    void relative_paths_stay_relative() {
        Candidates candidates = DocumentFinder.find(List.of(new CheckRequest.Place(Path.of("src/test/documents/"))));
        assertThat(candidates.documents()).extracting(Candidate::path).containsExactly("src/test/documents/sample.md");
        assertThat(FolderWalk.shown(Path.of("."))).isEqualTo(".");
    }

    private void write(String... names) throws IOException {
        for (String name : names) {
            Path file = root.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "text");
        }
    }

    private void link(String name, String target) throws IOException {
        Files.createSymbolicLink(root.resolve(name), Path.of(target));
    }

    private static Candidates find(Path... paths) {
        return DocumentFinder.find(CheckRequest.of(paths).inputs());
    }

    private List<String> found(Path... paths) {
        Candidates candidates = find(paths);
        assertThat(candidates.problems()).isEmpty();
        return candidates.documents().stream().map(this::shown).toList();
    }

    private String shown(Candidate candidate) {
        return Path.of(candidate.path()).toString().substring(root.toString().length() + 1);
    }

    private String shown(Problem problem) {
        return problem.path().substring(root.toString().length() + 1);
    }
}
