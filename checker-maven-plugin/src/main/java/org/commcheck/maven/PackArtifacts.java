package org.commcheck.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.commcheck.PackLayout;

/** The rule packs among the dependencies of a plugin: artifacts with {@code META-INF/commcheck/pack.yml}. Who writes the pom trusts them. */
final class PackArtifacts {

    private PackArtifacts() {}

    /** Jars, or folders of classes, in the order of the class path. */
    static List<Path> of(ClassLoader loader) {
        List<Path> packs = new ArrayList<>();
        try {
            for (URL description : Collections.list(loader.getResources(PackLayout.RESOURCE))) {
                packs.add(place(description));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a rule pack lies at a place that has no path", e);
        }
        return packs;
    }

    private static Path place(URL description) throws IOException, URISyntaxException {
        if (description.getProtocol().equals("jar")) {
            // The connection only takes the address apart; nothing is opened.
            URL jar = ((JarURLConnection) description.openConnection()).getJarFileURL();
            return Path.of(jar.toURI());
        }
        Path file = Path.of(description.toURI());
        return Objects.requireNonNull(file.getParent());
    }
}
