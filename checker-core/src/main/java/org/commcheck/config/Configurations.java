package org.commcheck.config;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.commcheck.finding.ConfigurationException;

/**
 * The configurations of all documents of a run. A document's own is the {@code commcheck.yml} in its folder or the nearest one above, up to the
 * folder that holds {@code .git}; without such a folder up to the working folder, or, for a document that lies elsewhere, to the root of
 * the file system. For one run and one thread.
 */
public final class Configurations {

    /** What a configuration is called. */
    public static final String FILE_NAME = Place.FILE_NAME;

    private static final String REPOSITORY = ".git";

    private final Function<List<PackReference>, KnownNames> names;
    private final Optional<Path> only;
    private final ClassLoader resources;
    private final Flaws flaws = new Flaws();
    private Optional<ConfigurationLoader> loader = Optional.empty();
    private final Map<Path, Optional<Path>> nearest = new HashMap<>();
    private final Map<Path, Configuration> loaded = new HashMap<>();

    /**
     * @param names what the rulebase knows with some packs; asked for when there is a configuration. Throws {@link ConfigurationException} if a pack
     *     can't be read
     * @param only the one file that holds for all documents; empty to look for each document's own
     * @param resources where packs' configurations are found
     */
    public Configurations(Function<List<PackReference>, KnownNames> names, Optional<Path> only, ClassLoader resources) {
        this.names = names;
        this.only = only;
        this.resources = resources;
    }

    /** The configuration of a document; empty if there is none. What is wrong with it is told by {@link #requireSound}. */
    public Optional<Configuration> of(Path document) {
        return file(document).map(file -> loaded.computeIfAbsent(file, this::load));
    }

    /** @throws ConfigurationException if anything is wrong with the configurations that were asked for */
    public void requireSound() {
        flaws.throwIfAny();
    }

    private Configuration load(Path file) {
        if (loader.isEmpty()) {
            loader = Optional.of(new ConfigurationLoader(names, resources, flaws));
        }
        return loader.get().load(file);
    }

    private Optional<Path> file(Path document) {
        if (only.isPresent()) {
            return only;
        }
        Path folder = document.toAbsolutePath().normalize().getParent();
        return folder == null ? Optional.empty() : nearest.computeIfAbsent(folder, Configurations::search);
    }

    private static Optional<Path> search(Path folder) {
        return searched(folder).stream()
                .map(above -> above.resolve(FILE_NAME))
                .filter(Files::isRegularFile)
                .findFirst();
    }

    /** All that a checkout brings along with a folder: the nearest folder above that holds {@code .git}; without one the folder itself. */
    public static Path checkout(Path folder) {
        for (Path above = folder.toAbsolutePath().normalize(); above != null; above = above.getParent()) {
            if (Files.exists(above.resolve(REPOSITORY))) {
                return above;
            }
        }
        return folder;
    }

    /** The folders to look in, the nearest first. */
    private static List<Path> searched(Path folder) {
        List<Path> all = new ArrayList<>();
        for (Path above = folder; above != null; above = above.getParent()) {
            all.add(above);
            if (Files.exists(above.resolve(REPOSITORY))) {
                return all;
            }
        }
        int here = all.indexOf(Path.of("").toAbsolutePath().normalize());
        return here < 0 ? all : all.subList(0, here + 1);
    }
}
