package org.commcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Does what the tutorial says, from its first line to its last, and holds it to what comes of it. After a change that is meant, write its
 * outputs anew with {@code -Dtutorial.update=true} and read the difference. What it says of Maven the plugin's build holds it to.
 */
class TutorialTest {

    private static final Path PAGE = Path.of("../docs/tutorial-house-rules.md");
    private static final Path EXAMPLES = Path.of("../examples");

    @TempDir
    Path folder;

    @Test
    void every_command_says_what_the_tutorial_says() throws IOException {
        List<String> page = Files.readAllLines(PAGE);
        Tutorial tutorial = new Tutorial(folder);
        List<String> done = tutorial.run(page);
        if (Boolean.getBoolean("tutorial.update")) {
            Files.write(PAGE, done);
        }
        assertThat(Files.readAllLines(PAGE)).isEqualTo(done);
        assertThat(tutorial.commands()).hasSizeGreaterThan(8);
        assertThat(tutorial.written())
                .allSatisfy(file -> assertThat(folder.resolve(file)).hasSameTextualContentAs(EXAMPLES.resolve(file)));
    }
}
