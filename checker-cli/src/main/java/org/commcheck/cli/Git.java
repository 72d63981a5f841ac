package org.commcheck.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Asks the program git, as the user would: it knows the user's settings, worktrees and shallow clones, and costs nothing at the start of runs that
 * don't need it.
 */
final class Git {

    private final Path folder;

    Git(Path folder) {
        this.folder = folder;
    }

    /**
     * What it prints; empty if it says no.
     *
     * @throws IOException if there is no git
     */
    Optional<String> ask(String... arguments) throws IOException {
        List<String> line = new ArrayList<>(List.of("git", "-c", "core.quotePath=false"));
        line.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(line).directory(folder.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD);
        // Counts before the options that say how much context is wanted.
        builder.environment().remove("GIT_DIFF_OPTS");
        Process git;
        try {
            git = builder.start();
        } catch (IOException e) {
            throw new IOException(
                    "There is no program git, which knows what has changed; install it, or leave --changed-since out.",
                    e);
        }
        git.getOutputStream().close();
        try (InputStream out = git.getInputStream()) {
            String printed = new String(out.readAllBytes(), StandardCharsets.UTF_8);
            return git.waitFor() == 0 ? Optional.of(printed) : Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while git was looking for what has changed.", e);
        }
    }
}
