package org.commcheck.maven;

import java.nio.file.Path;

/** Names files the way a terminal and an editor can open them: relative to where the build was started. */
final class WorkingFolder {

    private WorkingFolder() {}

    /**
     * The path relative to the working folder; a file outside of it keeps its absolute path.
     *
     * @param file absolute and normalised
     */
    static Path relative(Path file) {
        Path here = Path.of("").toAbsolutePath();
        return file.startsWith(here) && !file.equals(here) ? here.relativize(file) : file;
    }
}
