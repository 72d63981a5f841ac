package org.commcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lets bash complete what a user has begun to type. */
@DisabledOnOs(OS.WINDOWS)
class CompletionTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "ba, baseline",
        "check --fail, --fail-on",
        "check --stat, --statistics",
        "rules ex, explain",
        "compl, completion",
    })
    void bash_completes_commands_and_options(String typed, String completed) throws Exception {
        Path script = Files.writeString(
                folder.resolve("completion"), Shell.plain().run("completion").out());
        String ask = "source " + script + "; COMP_WORDS=(commcheck " + typed + ");"
                + " COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); COMP_LINE='commcheck " + typed
                + "'; COMP_POINT=${#COMP_LINE};"
                + " _complete_commcheck; echo \"${COMPREPLY[@]}\"";
        Process bash = new ProcessBuilder("bash", "--norc", "-c", ask)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String offered = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(offered.strip().split(" ", -1)).contains(completed);
        assertThat(bash.waitFor()).isZero();
    }
}
