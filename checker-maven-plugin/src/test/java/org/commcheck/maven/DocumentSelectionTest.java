package org.commcheck.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentSelectionTest {

    @TempDir
    Path root;

    @Test
    void takes_markdown_and_html_whatever_the_case_of_the_ending() {
        write("a.md", "b.markdown", "docs/c.html", "docs/deep/d.htm", "README.MD", "e.txt", "f.mdx");

        assertThat(byDefault()).containsExactly("README.MD", "a.md", "b.markdown", "docs/c.html", "docs/deep/d.htm");
    }

    @Test
    void leaves_out_what_is_built_fetched_hidden_or_program() {
        write(
                "target/site/index.html",
                "docs/target/a.md",
                "web/node_modules/pkg/README.md",
                ".github/PULL_REQUEST.md");
        write(
                "src/main/resources/a.md",
                "src/test/resources/a.md",
                "src/it/case/a.md",
                "src/main/java/org/package.html");
        write("src/site/markdown/index.md", "src/main/docs/guide.md", "targets/a.md", ".hidden.md");

        assertThat(byDefault()).containsExactly("src/main/docs/guide.md", "src/site/markdown/index.md", "targets/a.md");
    }

    @Test
    void leaves_other_modules_to_themselves() {
        write("a.md", "service/b.md", "service/deep/c.md", "services/d.md");

        assertThat(find(DocumentSelection.DEFAULT_INCLUDES, List.of(), Set.of(root.resolve("service"))))
                .containsExactly("a.md", "services/d.md");
    }

    @Test
    void leaves_out_rule_packs_unless_they_are_asked_for() throws IOException {
        write("a.md", "house/pack.yml", "house/page.md", "house/tables/names.md", "pack/b.md");

        assertThat(byDefault()).containsExactly("a.md", "pack/b.md");
        assertThat(find(DocumentSelection.DEFAULT_INCLUDES, List.of(), Set.of()))
                .containsExactly("a.md", "house/page.md", "house/tables/names.md", "pack/b.md");
        root = root.resolve("house");
        assertThat(byDefault()).containsExactly("page.md", "tables/names.md");
    }

    @Test
    void an_exclude_beats_an_include() {
        write("minutes/a.md", "minutes/draft-b.md", "minutes/old/c.md", "notes/d.md");

        assertThat(find(List.of("minutes/**"), List.of("**/draft-*", "minutes/old/"), Set.of()))
                .containsExactly("minutes/a.md");
    }

    @Test
    void a_single_star_stays_within_a_folder() {
        write("reports/a.md", "reports/2026/b.md");

        assertThat(find(List.of("reports/*.md"), List.of(), Set.of())).containsExactly("reports/a.md");
    }

    @Test
    void an_excluded_name_does_not_take_its_folder_along() {
        write("drafts/a.md", "drafts.md");

        assertThat(find(DocumentSelection.DEFAULT_INCLUDES, List.of("drafts", "drafts.md"), Set.of()))
                .containsExactly("drafts/a.md");
    }

    @Test
    void reads_backslashes_as_slashes() {
        write("minutes/a.md", "b.md");

        assertThat(find(List.of("minutes\\*.md"), List.of(), Set.of())).containsExactly("minutes/a.md");
    }

    @Test
    void keeps_a_link_that_leads_nowhere_but_follows_no_link_to_a_folder() throws IOException {
        write("docs/a.md");
        Files.createSymbolicLink(root.resolve("lost.md"), Path.of("gone.md"));
        Files.createSymbolicLink(root.resolve("docs.md"), root.resolve("docs"));
        Files.createSymbolicLink(root.resolve("docs/loop"), root);

        assertThat(byDefault()).containsExactly("docs/a.md", "lost.md");
    }

    @Test
    void leaves_linked_files_of_others_to_them(@TempDir Path elsewhere) throws IOException {
        write("docs/a.md", "service/b.md");
        Files.writeString(elsewhere.resolve("c.md"), "text");
        Files.createSymbolicLink(root.resolve("a.md"), root.resolve("docs/a.md"));
        Files.createSymbolicLink(root.resolve("b.md"), root.resolve("service/b.md"));
        Files.createSymbolicLink(root.resolve("c.md"), elsewhere.resolve("c.md"));

        assertThat(find(DocumentSelection.DEFAULT_INCLUDES, List.of(), Set.of(root.resolve("service"))))
                .containsExactly("a.md", "docs/a.md");
    }

    @Test
    void a_root_below_a_target_folder_is_looked_at_all_the_same() {
        root = root.resolve("target/it/.case");
        write("a.md");

        assertThat(byDefault()).containsExactly("a.md");
    }

    private List<String> byDefault() {
        return find(DocumentSelection.DEFAULT_INCLUDES, DocumentSelection.DEFAULT_EXCLUDES, Set.of());
    }

    private List<String> find(List<String> includes, List<String> excludes, Set<Path> others) {
        try {
            return new DocumentSelection(includes, excludes, excludes.equals(DocumentSelection.DEFAULT_EXCLUDES))
                    .below(root, others).stream()
                            .map(file -> root.relativize(file).toString().replace('\\', '/'))
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String... files) {
        Stream.of(files).map(root::resolve).forEach(file -> {
            try {
                Files.createDirectories(file.getParent());
                Files.writeString(file, "text");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
