package org.commcheck.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** A program that reads what Commcheck writes, such as a shell. */
record Tool(String name) {

    /** Set where all programs have to be there, so that the absence of one is no silent skip. */
    private static final String DEMANDED = "COMMCHECK_SHELL_TESTS";

    /** What a run said on standard output and standard error, together. */
    record Said(int code, String text) {}

    /** Skips the test if the program is not there, unless it has to be. */
    static Tool of(String name) {
        boolean there = Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, name)));
        if (!"required".equals(System.getenv(DEMANDED))) {
            Assumptions.assumeTrue(there, "there is no " + name);
        }
        return new Tool(name);
    }

    Said run(Path folder, String... arguments) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of(name));
        line.addAll(List.of(arguments));
        Process process = new ProcessBuilder(line)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectInput(new File("/dev/null"))
                .start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(process.waitFor(), text);
    }
}
