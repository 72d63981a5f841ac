package org.commcheck.config;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commcheck.text.SourceReader;
import org.commcheck.text.SourceText;
import org.commcheck.text.UnreadableSourceException;

/** Where a file that configures lies. Two places are equal if they are the same file. */
sealed interface Place {

    /** What a pack's configuration is called. */
    String FILE_NAME = "commcheck.yml";

    /** How messages name it. */
    String shown();

    boolean exists();

    /** @throws UnreadableSourceException if it can't be read or is no text */
    SourceText read() throws UnreadableSourceException;

    /** The place that a reference in this one means: a path from its folder, or what {@link #isResource} says. */
    default Place resolve(String reference, ClassLoader loader) {
        return isResource(reference) ? InJar.of(reference, loader) : beside(reference);
    }

    /** The place of a path from this one's folder. */
    Place beside(String path);

    /** Its path; empty if it is not on the disk. */
    default Optional<Path> onDisk() {
        return Optional.empty();
    }

    /** Whether a reference is {@code group:artifact} or {@code classpath:path/of/file}. */
    static boolean isResource(String reference) {
        return InJar.RESOURCE.matcher(reference).matches();
    }

    /**
     * On the disk.
     *
     * @param path absolute and normalised
     */
    record OnDisk(Path path) implements Place {

        static OnDisk of(Path path) {
            return new OnDisk(path.toAbsolutePath().normalize());
        }

        @Override
        public String shown() {
            Path here = Path.of("").toAbsolutePath().normalize();
            Path shown = path.startsWith(here) && !path.equals(here) ? here.relativize(path) : path;
            return shown.toString().replace('\\', '/');
        }

        @Override
        public boolean exists() {
            return Files.exists(path);
        }

        @Override
        public SourceText read() throws UnreadableSourceException {
            return new SourceReader().read(path, shown());
        }

        @Override
        public Place beside(String reference) {
            return of(path.resolveSibling(reference));
        }

        @Override
        public Optional<Path> onDisk() {
            return Optional.of(path);
        }

        Path folder() {
            Path folder = path.getParent();
            return folder == null ? path : folder;
        }
    }

    /**
     * On the class path. {@code org.example:house} means {@code META-INF/commcheck/org.example/house/commcheck.yml}.
     *
     * @param resource its name, without a leading slash
     */
    record InJar(String resource, ClassLoader loader) implements Place {

        private static final String PREFIX = "classpath:";
        private static final Pattern RESOURCE = Pattern.compile("classpath:.+|[\\w.-]{2,}:[\\w.-]+");

        static InJar of(String reference, ClassLoader loader) {
            if (reference.toLowerCase(Locale.ROOT).startsWith(PREFIX)) {
                String path = reference.substring(PREFIX.length());
                return new InJar(path.startsWith("/") ? path.substring(1) : path, loader);
            }
            return new InJar("META-INF/commcheck/" + reference.replace(':', '/') + "/" + FILE_NAME, loader);
        }

        @Override
        public String shown() {
            return PREFIX + resource;
        }

        @Override
        public boolean exists() {
            return loader.getResource(resource) != null;
        }

        @Override
        public SourceText read() throws UnreadableSourceException {
            try (InputStream in = loader.getResourceAsStream(resource)) {
                return new SourceReader().read(in == null ? InputStream.nullInputStream() : in, shown());
            } catch (IOException e) {
                throw new UncheckedIOException(shown(), e);
            }
        }

        @Override
        public Place beside(String path) {
            String folder = resource.substring(0, resource.lastIndexOf('/') + 1);
            return new InJar(Path.of(folder, path).normalize().toString().replace('\\', '/'), loader);
        }
    }
}
