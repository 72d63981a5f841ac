package org.commcheck.maven;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.maven.project.MavenProject;

/** Tells which folders belong to other modules, so that each document is checked once, in its own module. */
final class ModuleFolders {

    private ModuleFolders() {}

    /**
     * Folders of all other modules, absolute and normalised.
     *
     * @param folder of the module at hand, absolute and normalised
     * @param modules as its pom names them: they count even when the build leaves them out, as with {@code mvn -N}
     * @param reactor all projects of the build
     */
    static Set<Path> others(Path folder, List<String> modules, Collection<MavenProject> reactor) {
        Set<Path> others = new HashSet<>();
        for (String module : modules) {
            others.add(folderOf(folder.resolve(module)));
        }
        for (MavenProject project : reactor) {
            others.add(project.getBasedir().toPath().toAbsolutePath().normalize());
        }
        others.remove(folder);
        return others;
    }

    /** A module is named by its folder or by its pom. */
    private static Path folderOf(Path module) {
        Path path = module.normalize();
        return Files.isRegularFile(path) ? path.resolveSibling("").normalize() : path;
    }
}
