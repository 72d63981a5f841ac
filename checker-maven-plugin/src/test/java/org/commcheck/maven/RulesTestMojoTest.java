package org.commcheck.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesTestMojoTest {

    private static final Path EXAMPLE = Path.of("../examples/house-rules/src/main/resources/META-INF/commcheck");

    @TempDir
    Path folder;

    private final RecordedLog log = new RecordedLog();

    private RulesTestMojo mojo(Path pack) {
        RulesTestMojo mojo = new RulesTestMojo();
        mojo.setLog(log);
        mojo.pack = pack.toFile();
        return mojo;
    }

    private void copy(String file, String from, String to) throws IOException {
        String text = Files.readString(EXAMPLE.resolve(file));
        Files.writeString(folder.resolve(file), text.replace(from, to));
    }

    @Test
    void a_pack_whose_examples_are_as_they_say_passes() {
        assertThatCode(mojo(EXAMPLE)::execute).doesNotThrowAnyException();
        assertThat(log.lines()).singleElement().asString().contains("40 examples");
    }

    @Test
    void an_example_that_is_not_ends_the_build_as_a_failure() throws IOException {
        copy("pack.yml", "", "");
        copy("absent-owner.md", "- [x] Cy", "- [ ] Cy");
        copy("absent-owner.drl", "", "");
        assertThatThrownBy(mojo(folder)::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("1 example or note");
        assertThat(log.lines())
                .anyMatch(line -> line.contains("absent-owner.md:") && line.contains("the good example"))
                .anyMatch(line -> line.contains("| + ^ house/absent-owner \"Cy Young: book the room"));
    }

    @Test
    void notes_only_warn_unless_they_are_to_fail() throws IOException {
        copy("pack.yml", "", "");
        copy("absent-owner.md", "```markdown bad\n", "```text\n");
        copy("absent-owner.drl", "", "");
        RulesTestMojo mojo = mojo(folder);
        assertThatCode(mojo::execute).doesNotThrowAnyException();
        assertThat(log.lines()).anyMatch(line -> line.contains("no bad example shows house/absent-owner"));
        mojo.failOnNotes = true;
        assertThatThrownBy(mojo::execute).isInstanceOf(MojoFailureException.class);
    }

    @Test
    void a_rule_that_can_not_be_compiled_is_trouble() throws IOException {
        copy("pack.yml", "", "");
        copy("absent-owner.md", "", "");
        copy("absent-owner.drl", "!present,", "!presnt,");
        assertThatThrownBy(mojo(folder)::execute).isInstanceOf(MojoExecutionException.class);
        assertThat(log.lines()).anyMatch(line -> line.contains("Did you mean “present”?"));
    }

    @Test
    void a_module_without_a_pack_is_passed_over() {
        assertThatCode(mojo(folder)::execute).doesNotThrowAnyException();
    }
}
