package org.commcheck.config;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Folders that are the user's own. Java calls the home of somebody without one {@code ?}, which would be a folder of any checkout, so only what
 * begins at the root counts; and what lies in a folder that is checked is nobody's own.
 */
public final class OwnFolder {

    private OwnFolder() {}

    /**
     * Where programs keep what nobody but the user should see and what outlives a cleaning of caches; it need not be there. Empty if no folder is
     * known.
     *
     * @param checked the folders that are checked
     */
    public static Optional<Path> state(Collection<Path> checked) {
        return Stream.of(
                        absolute(System.getenv("XDG_STATE_HOME")),
                        absolute(System.getenv("LOCALAPPDATA")),
                        absolute(System.getProperty("user.home"))
                                .map(home -> home.resolve(".local").resolve("state")))
                .flatMap(Optional::stream)
                .findFirst()
                .map(folder -> folder.resolve("commcheck"))
                .filter(own -> checked.stream().noneMatch(folder -> liesIn(folder, own)));
    }

    static Optional<Path> absolute(@Nullable String folder) {
        try {
            return Optional.ofNullable(folder).map(Path::of).filter(Path::isAbsolute);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Whether a file, or what a link on the way to it leads to, lies in a folder. */
    static boolean liesIn(Path folder, Path file) {
        Path root = OwnConfiguration.real(folder).orElse(folder.toAbsolutePath().normalize());
        for (Path above = file; above != null; above = above.getParent()) {
            if (OwnConfiguration.real(above)
                    .filter(place -> place.startsWith(root))
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }
}
