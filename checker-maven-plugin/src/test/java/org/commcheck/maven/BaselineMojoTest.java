package org.commcheck.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;
import org.commcheck.BaselineResult;
import org.commcheck.CheckRequest;
import org.commcheck.baseline.BaselineEntry;
import org.commcheck.finding.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineMojoTest {

    private final RecordedLog log = new RecordedLog();
    private final List<String> asked = new ArrayList<>();
    private BaselineResult answer = new BaselineResult(List.of(), List.of());
    private BaselineMojo mojo = mojo();

    @TempDir
    Path folder;

    @BeforeEach
    void make_two_modules() throws IOException {
        Files.createDirectories(folder.resolve("web"));
        Files.writeString(folder.resolve("status.md"), "Say ASAP.");
        Files.writeString(folder.resolve("web/status.md"), "Say ASAP.");
        mojo.root = folder.toFile();
        mojo.reactor = List.of(module(folder), module(folder.resolve("web")));
    }

    @Test
    void the_documents_of_all_modules_are_written_down_together() throws MojoExecutionException {
        answer = new BaselineResult(
                List.of(new BaselineResult.Change(folder.resolve("base.json"), 2, List.of(), 0)), List.of());

        mojo.execute();

        assertThat(asked).containsExactly("2 documents, update false, " + folder.resolve("commcheck-baseline.json"));
        assertThat(log.lines()).containsExactly("info: Wrote " + folder.resolve("base.json") + " with 2 entries");
    }

    @Test
    void an_update_tells_what_it_drops() throws MojoExecutionException {
        mojo.update = true;
        answer = new BaselineResult(
                List.of(new BaselineResult.Change(
                        folder.resolve("base.json"),
                        1,
                        List.of(new BaselineEntry("status.md", "tone/blame", "", "bo's mistake")),
                        3)),
                List.of());

        mojo.execute();

        assertThat(log.lines())
                .containsExactly(
                        "info: Dropped 1 entry from " + folder.resolve("base.json")
                                + ", which holds 1 now; 3 findings not in it",
                        "info:   status.md  tone/blame  bo's mistake");
    }

    @Test
    void a_problem_ends_the_build() {
        answer = new BaselineResult(List.of(), List.of(new Problem("a.md", 0, "It is no text.")));

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageStartingWith("No baseline was written");
        assertThat(log.lines()).containsExactly("error: a.md: It is no text.");
    }

    private BaselineMojo mojo() {
        Rulebase known = Guidelines.rulebase();
        BaselineMojo made = new BaselineMojo(new SharedRulebase(packs -> new Rulebase(
                known.judge(),
                known.guidelines(),
                known.page(),
                known.documentTypes(),
                known.configurer(),
                this::baseline)));
        made.setLog(log);
        made.useDefaultExcludes = true;
        return made;
    }

    private BaselineResult baseline(CheckRequest request, boolean update, Path fallback) {
        asked.add(request.inputs().size() + " documents, update " + update + ", " + fallback);
        return answer;
    }

    private static MavenProject module(Path folder) {
        MavenProject project = new MavenProject();
        project.setFile(folder.resolve("pom.xml").toFile());
        return project;
    }
}
